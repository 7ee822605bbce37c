package org.mnv4designer.design.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mnv4designer.design.Extras;

/** The keys of one JSON object with its place in the file. Remembers which keys were asked for; the rest are extras. */
final class Fields {
    private final String file;
    private final String place;
    private final Map<String, Object> left;
    private final Map<String, Fields> children = new LinkedHashMap<>();

    Fields(String file, String place, Map<String, Object> values) {
        this.file = file;
        this.place = place;
        this.left = new LinkedHashMap<>(values);
    }

    String place() {
        return place;
    }

    boolean has(String key) {
        return left.containsKey(key) && left.get(key) != Extras.JsonNull.NULL;
    }

    Optional<Object> raw(String key) {
        return Optional.ofNullable(left.remove(key)).filter(value -> value != Extras.JsonNull.NULL);
    }

    String string(String key, String otherwise) throws DesignFileException {
        Optional<Object> value = raw(key);
        return value.isEmpty() ? otherwise : as(key, String.class, "a text", value.get());
    }

    /** A value of the wanted kind. */
    <T> T as(String key, Class<T> type, String wanted, Object value) throws DesignFileException {
        if (!type.isInstance(value)) {
            throw wrong(key, wanted, value);
        }
        return type.cast(value);
    }

    String required(String key) throws DesignFileException {
        if (!has(key)) {
            throw problem(key, "the key is missing", "add \"" + key + "\"");
        }
        return string(key, "");
    }

    boolean flag(String key, boolean otherwise) throws DesignFileException {
        Optional<Object> value = raw(key);
        return value.isEmpty() ? otherwise : as(key, Boolean.class, "true or false", value.get());
    }

    long whole(String key, long otherwise, long min, long max) throws DesignFileException {
        Optional<Object> value = raw(key);
        return value.isEmpty() ? otherwise : whole(key, value.get(), min, max);
    }

    int integer(String key, int otherwise, int min, int max) throws DesignFileException {
        return (int) whole(key, otherwise, min, max);
    }

    Optional<Integer> optionalInteger(String key, int min, int max) throws DesignFileException {
        return has(key) ? Optional.of(integer(key, min, min, max)) : Optional.empty();
    }

    private long whole(String key, Object value, long min, long max) throws DesignFileException {
        long number = as(key, Long.class, "a whole number from " + min + " to " + max, value);
        if (number < min || number > max) {
            throw problem(key, "must lie in " + min + " to " + max + ", got " + number, "use a number in this range");
        }
        return number;
    }

    double number(String key, double otherwise, double min, double max) throws DesignFileException {
        Optional<Object> value = raw(key);
        return value.isEmpty() ? otherwise : number(key, value.get(), min, max);
    }

    private double number(String key, Object value, double min, double max) throws DesignFileException {
        Number number = as(key, Number.class, "a number from " + min + " to " + max, value);
        double asDouble = number.doubleValue();
        if (!(asDouble >= min && asDouble <= max)) {
            throw problem(key, "must lie in " + min + " to " + max + ", got " + number, "use a number in this range");
        }
        return asDouble;
    }

    List<Double> numbers(String key, List<Double> otherwise) throws DesignFileException {
        if (!has(key)) {
            raw(key);
            return otherwise;
        }
        List<Double> numbers = new ArrayList<>();
        for (Object value : list(key)) {
            numbers.add(number(key, value, -1e9, 1e9));
        }
        return numbers;
    }

    List<Integer> integers(String key, List<Integer> otherwise) throws DesignFileException {
        if (!has(key)) {
            raw(key);
            return otherwise;
        }
        List<Integer> numbers = new ArrayList<>();
        for (Object value : list(key)) {
            numbers.add((int) whole(key, value, 0, 1 << 20));
        }
        return numbers;
    }

    /** A text that names one of a few choices. */
    <T> T choice(String key, T otherwise, Function<String, Optional<T>> lookup, String choices)
            throws DesignFileException {
        if (!has(key)) {
            raw(key);
            return otherwise;
        }
        String text = string(key, "");
        return lookup.apply(text)
                .orElseThrow(() -> problem(key, "\"" + text + "\" is not known", "use one of " + choices));
    }

    List<Object> list(String key) throws DesignFileException {
        Optional<Object> value = raw(key);
        List<Object> list = new ArrayList<>();
        if (value.isPresent()) {
            as(key, List.class, "a list", value.get()).forEach(element -> list.add((Object) element));
        }
        return list;
    }

    /** The objects of a list, each with its own place. */
    List<Fields> objects(String key) throws DesignFileException {
        List<Fields> objects = new ArrayList<>();
        for (Object element : list(key)) {
            String at = place + "/" + key + "/" + objects.size();
            objects.add(new Fields(file, at, asObject(at, element)));
        }
        return objects;
    }

    /** An inner object; empty if missing. Its own unknown keys become extras of this object. */
    Fields object(String key) throws DesignFileException {
        Optional<Object> value = raw(key);
        String at = place + "/" + key;
        Fields child = new Fields(file, at, value.isEmpty() ? Map.of() : asObject(at, value.get()));
        children.put(key, child);
        return child;
    }

    private Map<String, Object> asObject(String at, Object value) throws DesignFileException {
        if (!(value instanceof Map<?, ?> map)) {
            throw new DesignFileException(file, at, "needs an object, got " + describe(value), "write { … }");
        }
        Map<String, Object> object = new LinkedHashMap<>();
        map.forEach((key, inner) -> object.put(String.valueOf(key), inner));
        return object;
    }

    /** The keys that nobody asked for, inner objects' included. */
    Extras extras() {
        Map<String, Object> values = new LinkedHashMap<>(left);
        children.forEach((key, child) -> {
            Extras inner = child.extras();
            if (!inner.values().isEmpty()) {
                values.put(key, inner.values());
            }
        });
        return new Extras(values);
    }

    DesignFileException wrong(String key, String wanted, Object value) {
        return problem(key, "needs " + wanted + ", got " + describe(value), "write " + wanted);
    }

    DesignFileException problem(String key, String problem, String fix) {
        return new DesignFileException(file, key.isEmpty() ? place : place + "/" + key, problem, fix);
    }

    private static String describe(Object value) {
        if (Map.class.isInstance(value)) {
            return "an object";
        }
        if (List.class.isInstance(value)) {
            return "a list";
        }
        String text = String.valueOf(value);
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return value instanceof String ? "the text \"" + shown + "\"" : shown;
    }
}
