package org.mnv4designer.plugin.onnx;

import java.util.ArrayList;
import java.util.List;
import org.mnv4designer.base.op.Convolution;
import org.mnv4designer.base.op.DepthwiseConvolution;
import org.mnv4designer.base.op.Linear;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.base.op.Parameter;

/** Operators that multiply activations by weights. */
final class ConvolutionRecipes {
    private ConvolutionRecipes() {}

    static Recipe of(Convolution convolution) {
        return step -> step.finish(
                "Conv",
                operands(step, convolution),
                Windows.attributes(convolution.window(), step).and("group", convolution.groups()));
    }

    static Recipe of(DepthwiseConvolution convolution) {
        return step -> step.finish(
                "Conv",
                operands(step, convolution),
                Windows.attributes(convolution.window(), step).and("group", convolution.channels()));
    }

    /** Gemm takes matrices only; features on the last axis of anything else go through a product and a sum. */
    static Recipe of(Linear linear) {
        return step -> {
            if (step.inputShape().rank() == 2) {
                step.finish("Gemm", operands(step, linear), Attributes.of("transB", 1));
            } else {
                sequence(step, linear);
            }
        };
    }

    private static void sequence(Step step, Linear linear) {
        List<Parameter> parameters = linear.parameters();
        String weight = step.part(
                "turned", "Transpose", List.of(step.parameter(parameters.get(0))), Attributes.of("perm", 1L, 0L));
        if (linear.bias().isEmpty()) {
            step.finish("MatMul", step.input(), weight);
        } else {
            String product = step.part("product", "MatMul", step.input(), weight);
            step.finish("Add", product, step.parameter(parameters.get(1)));
        }
    }

    private static List<String> operands(Step step, Operator operator) {
        List<String> names = new ArrayList<>();
        names.add(step.input());
        operator.parameters().forEach(parameter -> names.add(step.parameter(parameter)));
        return names;
    }
}
