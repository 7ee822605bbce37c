package org.mnv4designer.plugin.onnx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Preprocessing;
import org.mnv4designer.spec.SpecSource;

/** What a file says of its design besides the graph: enough to feed it an image and to find its blocks again. */
final class Metadata {
    private Metadata() {}

    static Map<String, String> of(SpecSource source) {
        Design design = source.design();
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mnv4.design", design.name());
        entries.put(
                "mnv4.blocks",
                source.blocks().blocks().stream().map(block -> block.id()).collect(Collectors.joining("\n")));
        preprocessing(design.preprocessing(), entries);
        if (!design.labels().names().isEmpty()) {
            entries.put("mnv4.labels", String.join("\n", design.labels().names()));
        }
        return entries;
    }

    private static void preprocessing(Preprocessing preprocessing, Map<String, String> entries) {
        entries.put("mnv4.preprocessing.mean", numbers(preprocessing.mean()));
        entries.put("mnv4.preprocessing.std", numbers(preprocessing.std()));
        entries.put("mnv4.preprocessing.resize", preprocessing.resize().id());
        entries.put(
                "mnv4.preprocessing.interpolation",
                preprocessing.interpolation().id());
        entries.put("mnv4.preprocessing.cropPercent", Double.toString(preprocessing.cropPercent()));
    }

    private static String numbers(List<Double> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
