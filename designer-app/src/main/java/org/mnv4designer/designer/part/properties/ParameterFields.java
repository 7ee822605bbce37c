package org.mnv4designer.designer.part.properties;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockParameter;
import org.mnv4designer.designer.kit.NumberInput;
import org.mnv4designer.designer.kit.ParameterLabel;
import org.mnv4designer.designer.text.Text;

/** Makes fields from the record components of a block: any block type gets its Properties for nothing. */
final class ParameterFields {
    private ParameterFields() {}

    /**
     * One field for each parameter that an editor exists for.
     *
     * @param change takes the name of a parameter and its new value
     */
    static List<Field> of(Block block, Text text, BiConsumer<String, Object> change) {
        Map<String, Object> values = block.parameters();
        return block.type().parameters().stream()
                .flatMap(parameter -> editor(parameter, text).stream()
                        .map(editor -> new Field(
                                parameter.name(),
                                label(parameter.name(), text),
                                hint(parameter),
                                editor,
                                values.getOrDefault(parameter.name(), parameter.defaultValue()),
                                value -> change.accept(parameter.name(), value))))
                .toList();
    }

    private static Optional<FieldEditor> editor(BlockParameter parameter, Text text) {
        Type type = parameter.javaType();
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class
                    ? number(parameter, argument, true)
                    : Optional.<FieldEditor>of(new FieldEditor.WholeList()).filter(any -> argument == Integer.class);
        }
        if (type == boolean.class) {
            return Optional.of(new FieldEditor.Flag());
        }
        if (type == String.class) {
            return Optional.of(new FieldEditor.Words());
        }
        return type instanceof Class<?> kind && kind.isEnum()
                ? Optional.of(new FieldEditor.Choice(options(kind, text)))
                : number(parameter, type, false);
    }

    private static Optional<FieldEditor> number(BlockParameter parameter, Type type, boolean optional) {
        boolean whole = type == int.class || type == Integer.class;
        if (!whole && type != double.class && type != Double.class) {
            return Optional.empty();
        }
        double least = parameter.range().map(range -> range.min()).orElse(0.0);
        double most = parameter.range().map(range -> range.max()).orElse(1e9);
        List<Double> usual = parameter
                .choices()
                .map(choices -> Arrays.stream(choices.value()).boxed().toList())
                .orElse(List.of());
        NumberInput input = new NumberInput(least, most, step(parameter.name(), whole), whole);
        return Optional.of(new FieldEditor.Number(input, usual, optional, ""));
    }

    /** Channels go in eights, kernels stay odd. */
    private static double step(String name, boolean whole) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("channels") || lower.endsWith("dim")) {
            return 8;
        }
        return whole ? 1 : 0.5;
    }

    private static List<FieldEditor.Option> options(Class<?> kind, Text text) {
        return Arrays.stream(kind.getEnumConstants())
                .map(value -> new FieldEditor.Option(value, label(value.toString(), text)))
                .toList();
    }

    /** {@code startKernel} as "Start kernel", {@code SHORTER_SIDE} as "Shorter side". */
    static String label(String name, Text text) {
        return ParameterLabel.of(name, text);
    }

    private static String hint(BlockParameter parameter) {
        return parameter.name() + ", default "
                + (parameter.defaultValue() instanceof Optional<?> none && none.isEmpty()
                        ? "none"
                        : parameter.defaultValue());
    }
}
