package org.mnv4designer.designer.part.spec;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where things are in a JSON text that need not be valid: values by their pointers, blocks by their ids. */
final class JsonPlaces {
    private static final Pattern ID_OF_BLOCK = Pattern.compile("(.*/blocks/\\d+)/id");

    private final String text;
    private final Map<String, Integer> values = new HashMap<>();
    private final Map<String, Integer> ends = new HashMap<>();
    private final Map<String, String> blocks = new HashMap<>();
    private final Deque<Frame> open = new ArrayDeque<>();

    private JsonPlaces(String text) {
        this.text = text;
    }

    static JsonPlaces of(String text, List<JsonToken> tokens) {
        JsonPlaces places = new JsonPlaces(text);
        tokens.forEach(places::take);
        return places;
    }

    /** Where a value begins; of a value that is not there, where the nearest one around it begins. */
    int offset(String pointer) {
        Integer found = values.get(pointer);
        if (found != null) {
            return found;
        }
        int cut = pointer.lastIndexOf('/');
        return cut <= 0 ? 0 : offset(pointer.substring(0, cut));
    }

    /** Where each block's id is written. */
    Map<String, Integer> blocks() {
        Map<String, Integer> found = new HashMap<>();
        blocks.forEach((pointer, id) -> found.put(id, values.getOrDefault(pointer + "/id", 0)));
        return found;
    }

    /** The block that a place is in. */
    Optional<String> blockAt(int offset) {
        return blocks.entrySet().stream()
                .filter(block -> values.getOrDefault(block.getKey(), Integer.MAX_VALUE) <= offset
                        && offset <= ends.getOrDefault(block.getKey(), -1))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void take(JsonToken token) {
        switch (token.kind()) {
            case KEY -> key(token.content(text));
            case MARK -> mark(text.charAt(token.start()), token);
            default -> value(token);
        }
    }

    private void key(String name) {
        if (!open.isEmpty()) {
            open.peek().key = name;
        }
    }

    private void mark(char mark, JsonToken token) {
        switch (mark) {
            case '{', '[' -> {
                String pointer = pointer();
                values.put(pointer, token.start());
                open.push(new Frame(pointer, mark == '['));
            }
            case '}', ']' -> {
                if (!open.isEmpty()) {
                    ends.put(open.pop().pointer, token.end());
                }
            }
            case ',' -> {
                if (!open.isEmpty()) {
                    open.peek().index++;
                }
            }
            default -> {}
        }
    }

    private void value(JsonToken token) {
        String pointer = pointer();
        values.put(pointer, token.start());
        Matcher id = ID_OF_BLOCK.matcher(pointer);
        if (id.matches() && token.kind() == JsonToken.Kind.STRING) {
            blocks.put(id.group(1), token.content(text));
        }
    }

    private String pointer() {
        Frame frame = open.peek();
        return frame == null ? "" : frame.pointer + "/" + frame.step();
    }

    /** An object or a list that is not closed yet. */
    private static final class Frame {
        final String pointer;
        final boolean list;
        String key = "";
        int index;

        Frame(String pointer, boolean list) {
            this.pointer = pointer;
            this.list = list;
        }

        String step() {
            return list ? Integer.toString(index) : key.replace("~", "~0").replace("/", "~1");
        }
    }
}
