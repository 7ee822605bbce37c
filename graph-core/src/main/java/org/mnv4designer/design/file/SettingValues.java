package org.mnv4designer.design.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Extras;

/** What the file of a design says beside its network: one value by name, inner objects with a dot. */
public final class SettingValues {
    private static final List<String> OTHERS = List.of("format", "version", "groups", "blocks", "wires", "outputs");

    private SettingValues() {}

    /** Names such as {@code classes} and {@code conventions.batchNorm.epsilon}, in the order of the file. */
    public static Map<String, String> of(Design design) {
        Map<String, String> settings = new LinkedHashMap<>();
        Map<String, Object> file = DesignWriter.values(design);
        OTHERS.forEach(file::remove);
        add("", file, settings);
        return settings;
    }

    private static void add(String prefix, Map<?, ?> values, Map<String, String> to) {
        values.forEach((key, value) -> {
            if (value instanceof Map<?, ?> inner) {
                add(prefix + key + ".", inner, to);
            } else {
                to.put(prefix + key, value == Extras.JsonNull.NULL ? "none" : String.valueOf(value));
            }
        });
    }
}
