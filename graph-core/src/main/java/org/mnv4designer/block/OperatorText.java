package org.mnv4designer.block;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.base.op.Padding;
import org.mnv4designer.base.op.ShapeException;
import org.mnv4designer.base.op.Size;
import org.mnv4designer.base.op.Window;

/**
 * Makes operators of names and attributes, as block {@code operator} holds them: the record's name in kebab case and its
 * components by name; kernel, stride and dilation as [height, width], padding as {@code "same"} or [top, left, bottom,
 * right], parameters by the names of their weights.
 */
final class OperatorText {
    private final Map<String, Class<?>> operators = new TreeMap<>();

    OperatorText() {
        for (Class<?> type : Operator.class.getPermittedSubclasses()) {
            operators.put(kebab(type.getSimpleName()), type);
        }
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /**
     * The operator.
     *
     * @throws ShapeException if name or attributes make no operator
     */
    Operator parse(String name, Map<String, Object> attributes) {
        Class<?> type = operators.get(name);
        if (type == null) {
            throw new ShapeException(
                    "no operator is called \"" + name + "\"", "use one of " + String.join(", ", operators.keySet()));
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components[i].getName(), components[i].getGenericType(), attributes);
        }
        return create(type, components, values);
    }

    private static Operator create(Class<?> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return (Operator) constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new ShapeException(
                    String.valueOf(e.getTargetException().getMessage()), "correct the operator's attributes");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot create " + type, e);
        }
    }

    /** Reads one component of an operator from its attributes. */
    private interface Reader {
        Object read(String name, Map<String, Object> attributes);
    }

    private static final Map<Type, Reader> READERS = Map.of(
            int.class, (name, all) -> required(name, Number.class, all).intValue(),
            double.class, (name, all) -> required(name, Number.class, all).doubleValue(),
            boolean.class, (name, all) -> required(name, Boolean.class, all),
            String.class, (name, all) -> required(name, String.class, all),
            Shape.class, (name, all) -> Shape.of(integers(name, all)),
            Padding.class, OperatorText::padding,
            Window.class, (name, all) -> window(all),
            ParameterRef.class, (name, all) -> ParameterRef.local(text(name, name, all)),
            ParameterRef.Norm.class, (name, all) -> norm(all));

    private static Object value(String name, Type type, Map<String, Object> attributes) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Optional.class
                    ? Optional.ofNullable(attributes.get(name))
                            .map(role -> (ParameterRef) ParameterRef.local(String.valueOf(role)))
                    : list(name, generic.getActualTypeArguments()[0], attributes);
        }
        return READERS.getOrDefault(type, (key, all) -> choice(key, (Class<?>) type, all))
                .read(name, attributes);
    }

    private static List<?> list(String name, Type element, Map<String, Object> attributes) {
        if (element == Shape.class) {
            return required(name, List.class, attributes).stream()
                    .map(dims -> Shape.of(integers(name, Map.of(name, dims))))
                    .toList();
        }
        return integers(name, attributes);
    }

    private static <T> T required(String name, Class<T> type, Map<String, Object> attributes) {
        Object value = attributes.getOrDefault(name, "nothing");
        if (!type.isInstance(value)) {
            throw new ShapeException(
                    "attribute \"" + name + "\" needs a " + type.getSimpleName().toLowerCase(Locale.ROOT) + ", got "
                            + value,
                    "set attribute \"" + name + "\"");
        }
        return type.cast(value);
    }

    private static List<Integer> integers(String name, Map<String, Object> attributes) {
        List<Integer> numbers = new ArrayList<>();
        for (Object element : required(name, List.class, attributes)) {
            numbers.add(required(name, Number.class, Map.of(name, element)).intValue());
        }
        return numbers;
    }

    private static String text(String name, String otherwise, Map<String, Object> attributes) {
        return attributes.containsKey(name) ? required(name, String.class, attributes) : otherwise;
    }

    private static Object choice(String name, Class<?> type, Map<String, Object> attributes) {
        String wanted = required(name, String.class, attributes);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> kebabOf((Enum<?>) constant).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ShapeException(
                        "attribute \"" + name + "\" cannot be \"" + wanted + "\"",
                        "use one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(constant -> kebabOf((Enum<?>) constant))
                                        .toList()));
    }

    private static String kebabOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Window window(Map<String, Object> attributes) {
        return new Window(
                size("kernel", attributes),
                attributes.containsKey("stride") ? size("stride", attributes) : Size.ONE,
                attributes.containsKey("dilation") ? size("dilation", attributes) : Size.ONE,
                attributes.containsKey("padding") ? padding("padding", attributes) : Padding.NONE);
    }

    private static Size size(String name, Map<String, Object> attributes) {
        List<Integer> pair = integers(name, attributes);
        if (pair.size() != 2) {
            throw new ShapeException(
                    "attribute \"" + name + "\" needs [height, width], got " + pair, "write two numbers");
        }
        return new Size(pair.get(0), pair.get(1));
    }

    private static Padding padding(String name, Map<String, Object> attributes) {
        if ("same".equals(attributes.get(name))) {
            return Padding.SAME;
        }
        List<Integer> sides = integers(name, attributes);
        if (sides.size() != 4) {
            throw new ShapeException(
                    "attribute \"" + name + "\" needs \"same\" or [top, left, bottom, right], got " + sides,
                    "write four numbers");
        }
        return Padding.explicit(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
    }

    private static ParameterRef.Norm norm(Map<String, Object> attributes) {
        return new ParameterRef.Norm(
                ParameterRef.local(text("gamma", "weight", attributes)),
                ParameterRef.local(text("beta", "bias", attributes)),
                ParameterRef.local(text("mean", "running_mean", attributes)),
                ParameterRef.local(text("variance", "running_var", attributes)),
                required("epsilon", Number.class, attributes).doubleValue());
    }
}
