package org.mnv4designer.plugin.onnx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.BatchNorm;
import org.mnv4designer.base.op.ChannelScale;
import org.mnv4designer.base.op.LayerNorm;
import org.mnv4designer.base.op.Parameter;

/** Operators that scale and shift channels. */
final class NormRecipes {
    private NormRecipes() {}

    static Recipe of(BatchNorm norm) {
        return step -> {
            List<String> operands = new ArrayList<>();
            operands.add(step.input());
            norm.parameters().forEach(parameter -> operands.add(step.parameter(parameter)));
            step.finish(
                    "BatchNormalization",
                    operands,
                    Attributes.of("epsilon", norm.norm().epsilon()));
        };
    }

    static Recipe of(ChannelScale scale) {
        return step -> {
            Shape factors = alongChannels(scale.channels(), step.inputShape().rank());
            List<String> operands = scale.parameters().stream()
                    .map(parameter -> step.parameter(parameter, factors))
                    .toList();
            if (operands.size() == 1) {
                step.finish("Mul", step.input(), operands.get(0));
            } else {
                String scaled = step.part("scale", "Mul", step.input(), operands.get(0));
                step.finish("Add", scaled, operands.get(1));
            }
        };
    }

    /** [channels, 1, …, 1]: lines up with axis 1 of a tensor of this rank. */
    private static Shape alongChannels(int channels, int rank) {
        int[] dims = new int[rank - 1];
        Arrays.fill(dims, 1);
        dims[0] = channels;
        return Shape.of(dims);
    }

    /** ONNX normalises the last axes, so any other axis is moved there and back. */
    static Recipe of(LayerNorm norm) {
        return step -> {
            int rank = step.inputShape().rank();
            int axis = norm.axis() < 0 ? norm.axis() + rank : norm.axis();
            if (axis == rank - 1) {
                step.finish("LayerNormalization", operands(step, norm, step.input()), attributes(norm));
            } else {
                Attributes last = permutation(IntStream.range(0, rank).map(i -> moved(i, axis, rank)));
                Attributes back = permutation(IntStream.range(0, rank).map(i -> movedBack(i, axis, rank)));
                String turned = step.part("last", "Transpose", List.of(step.input()), last);
                String normed = step.part("norm", "LayerNormalization", operands(step, norm, turned), attributes(norm));
                step.finish("Transpose", List.of(normed), back);
            }
        };
    }

    private static List<String> operands(Step step, LayerNorm norm, String input) {
        List<Parameter> parameters = norm.parameters();
        return List.of(input, step.parameter(parameters.get(0)), step.parameter(parameters.get(1)));
    }

    private static Attributes attributes(LayerNorm norm) {
        return Attributes.of("axis", -1).and("epsilon", norm.epsilon());
    }

    private static Attributes permutation(IntStream order) {
        return Attributes.of("perm", order.asLongStream().toArray());
    }

    private static int moved(int place, int axis, int rank) {
        return place < axis ? place : place == rank - 1 ? axis : place + 1;
    }

    private static int movedBack(int place, int axis, int rank) {
        return place < axis ? place : place == axis ? rank - 1 : place - 1;
    }
}
