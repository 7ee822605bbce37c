package org.mnv4designer.designer.shell.layout;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the fields of a JSON object that anyone may have edited.
 *
 * <p>Every method throws {@link IllegalArgumentException} for what is missing or of another kind.
 */
record Fields(Map<String, Object> values) {

    static Fields of(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("expected an object, got " + value);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((key, inner) -> values.put(String.valueOf(key), inner));
        return new Fields(values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    private Object value(String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalArgumentException("there is no " + name));
    }

    Fields object(String name) {
        return of(value(name));
    }

    List<?> list(String name) {
        if (value(name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(name + " is no list");
    }

    List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    String text(String name) {
        return String.valueOf(value(name));
    }

    Optional<String> optionalText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    double number(String name) {
        if (value(name) instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException(name + " is no number");
    }

    <E extends Enum<E>> E choice(String name, E[] of) {
        String text = text(name);
        return Arrays.stream(of)
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " cannot be " + text));
    }
}
