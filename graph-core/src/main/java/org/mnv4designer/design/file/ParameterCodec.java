package org.mnv4designer.design.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mnv4designer.block.BlockParameter;
import org.mnv4designer.design.Extras;

/** Turns values of block parameters into JSON values and back. */
public final class ParameterCodec {
    private ParameterCodec() {}

    /** Reads a JSON value as one Java type; {@code inner} is the type of its elements, where it has some. */
    private interface Decoder {
        Object decode(String name, Type inner, Object json, Fields at) throws DesignFileException;
    }

    private static final Map<Type, Decoder> DECODERS = Map.of(
            int.class,
            (name, inner, json, at) -> integer(name, json, at),
            Integer.class,
            (name, inner, json, at) -> integer(name, json, at),
            double.class,
            (name, inner, json, at) ->
                    at.as(name, Number.class, "a number", json).doubleValue(),
            Double.class,
            (name, inner, json, at) ->
                    at.as(name, Number.class, "a number", json).doubleValue(),
            boolean.class,
            (name, inner, json, at) -> at.as(name, Boolean.class, "true or false", json),
            String.class,
            (name, inner, json, at) -> at.as(name, String.class, "a text", json),
            Map.class,
            (name, inner, json, at) -> at.as(name, Map.class, "an object", json),
            List.class,
            ParameterCodec::list,
            Optional.class,
            ParameterCodec::optional,
            Object.class,
            (name, inner, json, at) -> json);

    /** The value of a parameter that a file gives. */
    static Object decode(BlockParameter parameter, Object json, Fields at) throws DesignFileException {
        return decode(parameter.name(), parameter.javaType(), json, at);
    }

    private static Object decode(String name, Type type, Object json, Fields at) throws DesignFileException {
        Type inner = type;
        Type raw = type;
        if (type instanceof ParameterizedType generic) {
            raw = generic.getRawType();
            inner = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
        }
        Decoder decoder = DECODERS.getOrDefault(raw, ParameterCodec::choice);
        return decoder.decode(name, inner, json, at);
    }

    private static Object list(String name, Type inner, Object json, Fields at) throws DesignFileException {
        List<Object> values = new ArrayList<>();
        for (Object element : at.as(name, List.class, "a list", json)) {
            values.add(decode(name, inner, element, at));
        }
        return values;
    }

    private static Object optional(String name, Type inner, Object json, Fields at) throws DesignFileException {
        return json == Extras.JsonNull.NULL || json.equals("none")
                ? Optional.empty()
                : Optional.of(decode(name, inner, json, at));
    }

    private static Integer integer(String name, Object json, Fields at) throws DesignFileException {
        BigDecimal number =
                new BigDecimal(at.as(name, Number.class, "a whole number", json).toString());
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw at.wrong(name, "a whole number", json);
        }
    }

    private static Object choice(String name, Type type, Object json, Fields at) throws DesignFileException {
        Object[] constants = ((Class<?>) type).getEnumConstants();
        Optional<Object> chosen = Arrays.stream(constants)
                .filter(constant -> id(constant).equals(json))
                .findFirst();
        String known = Arrays.stream(constants).map(ParameterCodec::id).collect(Collectors.joining(", "));
        return chosen.orElseThrow(() -> at.wrong(name, "one of " + known, json));
    }

    private static String id(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How values of one kind are written. */
    private record Encoder<T>(Class<T> type, Function<T, Object> encode) {
        Optional<Object> tried(Object value) {
            return type.isInstance(value) ? Optional.of(encode.apply(type.cast(value))) : Optional.empty();
        }
    }

    private static final List<Encoder<?>> ENCODERS = List.of(
            new Encoder<>(Extras.JsonNull.class, value -> value),
            new Encoder<>(Optional.class, value -> value.isEmpty() ? Extras.JsonNull.NULL : encode(value.get())),
            new Encoder<>(List.class, ParameterCodec::encodedList),
            new Encoder<>(Double.class, ParameterCodec::number),
            new Encoder<>(Enum.class, ParameterCodec::id));

    private static List<Object> encodedList(List<?> values) {
        return values.stream().map(ParameterCodec::encode).toList();
    }

    /** What a file says for a value. */
    public static Object encode(Object value) {
        return ENCODERS.stream()
                .flatMap(encoder -> encoder.tried(value).stream())
                .findFirst()
                .orElse(value);
    }

    /** Whole numbers without a fraction, others as short as they can be read back. */
    public static Object number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return (long) value;
        }
        return new BigDecimal(Double.toString(value)).stripTrailingZeros();
    }
}
