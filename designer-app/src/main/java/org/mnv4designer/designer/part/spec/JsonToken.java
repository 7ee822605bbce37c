package org.mnv4designer.designer.part.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word of a JSON text, which need not be valid. */
record JsonToken(Kind kind, int start, int end) {
    private static final Pattern WORDS = Pattern.compile("(?<text>\"(?:[^\"\\\\\n"
            + "]|\\\\.)*+\"?)(?<colon>\\s*+:)?|(?<number>-?\\d[\\d.eE+-]*+)|(?<word>\\w++)|(?<mark>[{}\\[\\],:])");

    /** What a word is. */
    enum Kind {
        KEY,
        STRING,
        NUMBER,
        WORD,
        MARK;

        String style() {
            return "json-" + name().toLowerCase(Locale.ROOT);
        }
    }

    static List<JsonToken> of(String text) {
        List<JsonToken> found = new ArrayList<>();
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            if (words.start("text") >= 0) {
                Kind kind = words.start("colon") >= 0 ? Kind.KEY : Kind.STRING;
                found.add(new JsonToken(kind, words.start("text"), words.end("text")));
            } else {
                found.add(new JsonToken(kind(words), words.start(), words.end()));
            }
        }
        return found;
    }

    private static Kind kind(Matcher words) {
        if (words.start("number") >= 0) {
            return Kind.NUMBER;
        }
        return words.start("word") >= 0 ? Kind.WORD : Kind.MARK;
    }

    /** What a key or string says, without its quotes. */
    String content(String text) {
        boolean closed = end - start > 1 && text.charAt(end - 1) == '"';
        return text.substring(start + 1, closed ? end - 1 : end);
    }
}
