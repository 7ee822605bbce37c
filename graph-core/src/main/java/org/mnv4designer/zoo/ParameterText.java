package org.mnv4designer.zoo;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Turns the words of a network file into parameter values of block types. */
final class ParameterText {
    private ParameterText() {}

    static Object value(Type type, String text) {
        if (type instanceof ParameterizedType optional && optional.getRawType() == Optional.class) {
            return Optional.of(value(optional.getActualTypeArguments()[0], text));
        }
        if (type == int.class || type == Integer.class) {
            return Integer.parseInt(text);
        }
        if (type == double.class || type == Double.class) {
            return Double.parseDouble(text);
        }
        return type == boolean.class ? (Object) Boolean.parseBoolean(text) : constant((Class<?>) type, text);
    }

    private static Object constant(Class<?> enumeration, String text) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(enumeration.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(enumeration + " has no " + text));
    }
}
