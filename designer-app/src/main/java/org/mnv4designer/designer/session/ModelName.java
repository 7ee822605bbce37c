package org.mnv4designer.designer.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mnv4designer.zoo.Zoo;
import org.mnv4designer.zoo.ZooEntry;

/**
 * What the name of a model file says: {@code mobilenet_v1_1.0_224_quant.tflite} is mobilenetv1_100 at 224 pixels. Words
 * for the precision, and differences in punctuation, do not count; nothing else is guessed.
 *
 * @param network name in the zoo; empty if none is meant beyond doubt
 * @param input image size, if the name ends with it
 */
record ModelName(Optional<String> network, Optional<String> input) {
    private static final Set<String> PRECISIONS = Set.of(
            "float", "fp32", "fp16", "f32", "f16", "float32", "float16", "int8", "uint8", "w8a8", "quant", "quantized");
    private static final Set<String> SUFFIXES = Set.of("tflite", "onnx", "csv", "txt", "log", "json", "mlmodel", "bin");
    private static final String FULL_WIDTH = "100";

    static ModelName of(String text) {
        String file = text.strip().replaceAll("^.*[/\\\\]", "").toLowerCase(Locale.ROOT);
        String bare = withoutSuffix(file);
        if (isInZoo(bare.split("\\.", 2)[0])) {
            return new ModelName(Optional.of(bare.split("\\.", 2)[0]), Optional.empty());
        }
        List<String> words = new ArrayList<>(Arrays.asList(bare.split("[^a-z0-9.]+")));
        words.removeIf(PRECISIONS::contains);
        Optional<String> input = Optional.empty();
        if (words.size() > 1
                && words.get(words.size() - 1).matches("\\d{3}")
                && network(words).isEmpty()) {
            input = Optional.of(words.remove(words.size() - 1));
        }
        return new ModelName(network(words), input);
    }

    private static String withoutSuffix(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 && SUFFIXES.contains(file.substring(dot + 1)) ? file.substring(0, dot) : file;
    }

    private static boolean isInZoo(String name) {
        return Zoo.list().stream().anyMatch(entry -> entry.name().equals(name));
    }

    private static Optional<String> network(List<String> words) {
        StringBuilder joined = new StringBuilder();
        words.forEach(word -> joined.append(width(word)));
        List<String> candidates = Zoo.list().stream()
                .map(ZooEntry::name)
                .filter(name -> isMeant(name.replace("_", ""), joined.toString()))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** A multiplier of the width as the zoo writes it: 050 for 0.5. */
    private static String width(String word) {
        return word.matches("[01]\\.\\d{1,2}")
                ? String.format(Locale.ROOT, "%03d", Math.round(100 * Double.parseDouble(word)))
                : word.replace(".", "");
    }

    private static boolean isMeant(String zoo, String said) {
        return zoo.equals(said) || zoo.equals(said + FULL_WIDTH);
    }
}
