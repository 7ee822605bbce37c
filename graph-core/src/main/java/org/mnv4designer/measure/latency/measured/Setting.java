package org.mnv4designer.measure.latency.measured;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * On what and how something was measured; an empty text where the file does not say.
 *
 * @param precision {@code fp32}, {@code fp16}, {@code int8}, or {@code float} for either of the first two
 * @param threads a whole number
 */
public record Setting(String device, String runtime, String precision, String threads) {
    public static final Setting UNSAID = new Setting("", "", "", "");

    /** One of the four. */
    public enum Aspect {
        DEVICE,
        RUNTIME,
        PRECISION,
        THREADS;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public String get(Aspect aspect) {
        return switch (aspect) {
            case DEVICE -> device;
            case RUNTIME -> runtime;
            case PRECISION -> precision;
            case THREADS -> threads;
        };
    }

    /** The precision that a word of some tool means; empty if it means none of ours. */
    static Optional<String> precision(String word) {
        String known = word.strip().toLowerCase(Locale.ROOT);
        if (Set.of("fp32", "float32", "f32").contains(known)) {
            return Optional.of("fp32");
        }
        if (Set.of("fp16", "float16", "half", "f16").contains(known)) {
            return Optional.of("fp16");
        }
        if (Set.of("int8", "uint8", "w8a8", "quantized", "i8").contains(known)) {
            return Optional.of("int8");
        }
        return known.equals("float") || known.isEmpty() ? Optional.of(known) : Optional.empty();
    }
}
