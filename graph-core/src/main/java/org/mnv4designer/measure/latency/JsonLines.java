package org.mnv4designer.measure.latency;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Finds the lines in which values of a JSON text stand. */
final class JsonLines {
    private JsonLines() {}

    /**
     * The line of what a pointer names, counted from 1; of the nearest object around it where it is missing.
     *
     * @param text valid JSON
     */
    static int of(JsonMapper mapper, String text, String pointer) {
        int line = 1;
        int longest = 0;
        try (JsonParser parser = mapper.createParser(text)) {
            while (parser.nextToken() != null) {
                String here = parser.streamReadContext().pathAsPointer().toString();
                if (here.length() > longest && isAtOrAround(here, pointer)) {
                    longest = here.length();
                    line = parser.currentTokenLocation().getLineNr();
                }
            }
        }
        return line;
    }

    private static boolean isAtOrAround(String here, String pointer) {
        return pointer.equals(here) || pointer.startsWith(here + "/");
    }
}
