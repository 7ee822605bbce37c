package org.mnv4designer.designer.part.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text with what is known of its words and lines. A value, made off the thread of the user interface. */
final class SpecText {
    static final SpecText EMPTY = new SpecText("");

    private final String text;
    private final List<JsonToken> tokens;
    private final JsonPlaces places;
    private final Map<String, Integer> blocks;
    private final int[] starts;

    SpecText(String text) {
        this.text = text;
        this.tokens = JsonToken.of(text);
        this.places = JsonPlaces.of(text, tokens);
        this.blocks = places.blocks();
        this.starts = starts(text);
    }

    private static int[] starts(String text) {
        int[] found = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
        int line = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            line++;
            found[line] = i + 1;
        }
        return found;
    }

    String text() {
        return text;
    }

    List<JsonToken> tokens() {
        return tokens;
    }

    /** The line of a place, counted from 0. */
    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    int start(int line) {
        return starts[line];
    }

    int lines() {
        return starts.length;
    }

    /** The line of what a JSON pointer names, counted from 0. */
    int lineOf(String pointer) {
        return line(places.offset(pointer));
    }

    /** The line on which a block's id stands. */
    Optional<Integer> lineOfBlock(String id) {
        return Optional.ofNullable(blocks.get(id)).map(this::line);
    }

    Optional<String> blockAt(int offset) {
        return places.blockAt(offset);
    }
}
