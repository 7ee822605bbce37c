package org.mnv4designer.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keys of a file that this version does not know, kept with their values so that saving does not lose them.
 *
 * @param values JSON values as strings, numbers, booleans, lists and maps; a JSON null is the string-free marker
 *     {@link JsonNull}
 */
public record Extras(Map<String, Object> values) {
    public static final Extras NONE = new Extras(Map.of());

    /** Stands for a JSON null, so that no Java null travels. */
    public enum JsonNull {
        NULL
    }

    public Extras {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
