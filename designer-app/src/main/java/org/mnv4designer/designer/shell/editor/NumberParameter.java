package org.mnv4designer.designer.shell.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.mnv4designer.base.op.ShapeException;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockParameter;
import org.mnv4designer.designer.kit.NumberInput;
import org.mnv4designer.designer.session.ParameterSteps;

/** A parameter of a block that is a number and worth a chip. */
record NumberParameter(Block block, BlockParameter parameter, ParameterSteps steps) {
    private static final List<String> ORDER = List.of(
            "kernel",
            "startKernel",
            "middleKernel",
            "endKernel",
            "heads",
            "keyDim",
            "kvStride",
            "expansion",
            "stride",
            "outChannels",
            "channels");

    /** The parameters of a block that have chips, in the order in which they stand on its node. */
    static List<NumberParameter> of(Block block, int divisor) {
        return block.isKnown()
                ? ORDER.stream()
                        .flatMap(name -> find(block, name, divisor).stream())
                        .filter(NumberParameter::isWorthAChip)
                        .toList()
                : List.of();
    }

    /** One of them by name. */
    static Optional<NumberParameter> find(Block block, String name, int divisor) {
        Stream<BlockParameter> all = block.isKnown() ? block.type().parameters().stream() : Stream.empty();
        return all.filter(parameter -> parameter.name().equals(name) && isNumber(parameter))
                .map(parameter -> new NumberParameter(block, parameter, ParameterSteps.of(parameter, divisor)))
                .findFirst();
    }

    private static boolean isNumber(BlockParameter parameter) {
        return parameter.javaType() == int.class || parameter.javaType() == double.class;
    }

    private boolean isWorthAChip() {
        return !parameter.name().equals("endKernel") || value() > 0;
    }

    String name() {
        return parameter.name();
    }

    double value() {
        Map<String, Object> values = block.parameters();
        return values.get(name()) instanceof Number number ? number.doubleValue() : 0;
    }

    NumberInput input() {
        return new NumberInput(steps.least(), steps.most(), 1, isWhole());
    }

    private boolean isWhole() {
        return parameter.javaType() == int.class;
    }

    OptionalDouble parse(String typed) {
        return input().parse(typed);
    }

    String format(double value) {
        return input().format(value);
    }

    /** The block with another value of this parameter; empty if the block refuses it outright. */
    Optional<Block> with(double value) {
        try {
            Object boxed = isWhole() ? (Object) (int) value : (Object) value;
            return Optional.of(block.type().with(block, name(), boxed));
        } catch (ShapeException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
