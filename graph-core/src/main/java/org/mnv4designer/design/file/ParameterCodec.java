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
import java.util.stream.Collectors;
import org.mnv4designer.block.BlockParameter;
import org.mnv4designer.design.Extras;

/** Turns values of block parameters into JSON values and back. */
public final class ParameterCodec {
    private ParameterCodec() {}

    /** The value of a parameter that a file gives. */
    static Object decode(BlockParameter parameter, Object json, Fields at) throws DesignFileException {
        return decode(parameter.name(), parameter.javaType(), json, at);
    }

    private static Object decode(String name, Type type, Object json, Fields at) throws DesignFileException {
        if (type instanceof ParameterizedType generic) {
            return decodeGeneric(name, generic, json, at);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return choice(name, plain, json, at);
        }
        if (plain == int.class || plain == Integer.class) {
            return integer(name, json, at);
        }
        if (plain == double.class || plain == Double.class) {
            if (json instanceof Number number) {
                return number.doubleValue();
            }
            throw at.wrong(name, "a number", json);
        }
        if (plain == boolean.class && json instanceof Boolean
                || plain == String.class && json instanceof String
                || plain == Object.class) {
            return json;
        }
        throw at.wrong(name, plain == boolean.class ? "true or false" : "a text", json);
    }

    private static Object decodeGeneric(String name, ParameterizedType type, Object json, Fields at)
            throws DesignFileException {
        Type inner = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (type.getRawType() == Optional.class) {
            return json == Extras.JsonNull.NULL || json.equals("none")
                    ? Optional.empty()
                    : Optional.of(decode(name, inner, json, at));
        }
        if (type.getRawType() == Map.class && json instanceof Map) {
            return json;
        }
        if (type.getRawType() == List.class && json instanceof List<?> list) {
            List<Object> values = new ArrayList<>();
            for (Object element : list) {
                values.add(decode(name, inner, element, at));
            }
            return values;
        }
        throw at.wrong(name, type.getRawType() == Map.class ? "an object" : "a list", json);
    }

    private static Integer integer(String name, Object json, Fields at) throws DesignFileException {
        if (json instanceof Long number && number == number.intValue()) {
            return number.intValue();
        }
        if (json instanceof BigDecimal decimal && decimal.stripTrailingZeros().scale() <= 0) {
            return decimal.intValue();
        }
        throw at.wrong(name, "a whole number", json);
    }

    private static Object choice(String name, Class<?> type, Object json, Fields at) throws DesignFileException {
        Object[] constants = type.getEnumConstants();
        for (Object constant : constants) {
            if (id(constant).equals(json)) {
                return constant;
            }
        }
        String known = Arrays.stream(constants).map(ParameterCodec::id).collect(Collectors.joining(", "));
        throw at.wrong(name, "one of " + known, json);
    }

    private static String id(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a file says for a value. */
    public static Object encode(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(ParameterCodec::encode).orElse(Extras.JsonNull.NULL);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ParameterCodec::encode).toList();
        }
        if (value instanceof Double number) {
            return number(number);
        }
        return value instanceof Enum<?> && value != Extras.JsonNull.NULL ? id(value) : value;
    }

    /** Whole numbers without a fraction, others as short as they can be read back. */
    public static Object number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return (long) value;
        }
        return new BigDecimal(Double.toString(value)).stripTrailingZeros();
    }
}
