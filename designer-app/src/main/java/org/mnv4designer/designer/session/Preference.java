package org.mnv4designer.designer.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One thing that a user can prefer.
 *
 * @param key its name in {@link Settings}
 * @param standard what holds until the user prefers something else
 * @param read makes a value of what the settings hold; empty for what cannot be a value
 * @param write the inverse of {@code read}
 */
public record Preference<T>(String key, T standard, Function<String, Optional<T>> read, Function<T, String> write) {
    private static final String SEPARATOR = "\n";

    /** On or off. */
    static Preference<Boolean> onOff(String key, boolean standard) {
        return new Preference<>(key, standard, text -> Optional.of(Boolean.parseBoolean(text)), String::valueOf);
    }

    /** A whole number from {@code least} to {@code most}. */
    static Preference<Integer> number(String key, int standard, int least, int most) {
        return new Preference<>(key, standard, text -> whole(text, n -> n >= least && n <= most), String::valueOf);
    }

    /** One of some words. */
    static Preference<String> word(String key, String standard, List<String> allowed) {
        return new Preference<>(
                key, standard, text -> Optional.of(text).filter(allowed::contains), Function.identity());
    }

    /** Names in an order. */
    static Preference<List<String>> names(String key) {
        return new Preference<>(key, List.of(), Preference::lines, names -> String.join(SEPARATOR, names));
    }

    /** The value that settings hold, else the standard. */
    T in(Settings settings) {
        return settings.get(key).flatMap(read).orElse(standard);
    }

    private static Optional<Integer> whole(String text, Predicate<Integer> allowed) {
        try {
            return Optional.of(Integer.valueOf(text)).filter(allowed);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> lines(String text) {
        return Optional.of(
                Stream.of(text.split(SEPARATOR)).filter(line -> !line.isEmpty()).toList());
    }
}
