package org.mnv4designer.designer.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.design.Extras;
import org.mnv4designer.design.Preprocessing;
import org.mnv4designer.design.file.JsonTree;

/** JSON results: objects with their keys in the order given. */
final class Json {
    private Json() {}

    /** An object of alternating keys and values. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    /** The value, or a JSON null. */
    static Object orNull(Optional<?> value) {
        return value.<Object>map(known -> known).orElse(Extras.JsonNull.NULL);
    }

    static String text(Map<String, Object> object) {
        return new String(new JsonTree().write(object), StandardCharsets.UTF_8);
    }

    static Map<String, Object> preprocessing(Preprocessing p) {
        return object(
                "mean",
                p.mean(),
                "std",
                p.std(),
                "resize",
                p.resize().id(),
                "cropPercent",
                p.cropPercent(),
                "interpolation",
                p.interpolation().id(),
                "pad",
                p.pad(),
                "greyToRgb",
                p.greyToRgb());
    }

    static List<Map<String, Object>> diagnostics(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Json::diagnostic).toList();
    }

    private static Map<String, Object> diagnostic(Diagnostic d) {
        return object(
                "severity",
                d.severity().id(),
                "code",
                d.code(),
                "block",
                d.block(),
                "message",
                d.message(),
                "fix",
                d.fix());
    }
}
