package org.mnv4designer.plugin.onnx;

import org.mnv4designer.base.ActivationFunction;

/** Activations as ONNX nodes; what the operator set lacks is composed so that runtimes recognise it and fuse it. */
final class ActivationRecipes {
    private ActivationRecipes() {}

    static Recipe of(ActivationFunction function) {
        return switch (function) {
            case NONE -> step -> step.finish("Identity");
            case RELU -> step -> step.finish("Relu");
            case RELU6 -> ActivationRecipes::relu6;
            case HARD_SIGMOID ->
                step -> step.finish(
                        "HardSigmoid", Attributes.of("alpha", 1 / 6.0).and("beta", 0.5));
            case HARD_SWISH -> step -> step.finish("HardSwish");
            case SIGMOID -> step -> step.finish("Sigmoid");
            case SILU -> ActivationRecipes::silu;
            case GELU -> step -> gelu(step, "none");
            case GELU_TANH -> step -> gelu(step, "tanh");
        };
    }

    private static void relu6(Step step) {
        step.finish("Clip", step.input(), step.scalar(0), step.scalar(6));
    }

    private static void silu(Step step) {
        String gate = step.part("sigmoid", "Sigmoid", step.input());
        step.finish("Mul", step.input(), gate);
    }

    private static void gelu(Step step, String approximation) {
        if (step.opset() >= OnnxVersion.FIRST_WITH_GELU) {
            step.finish("Gelu", Attributes.of("approximate", approximation));
        } else if (approximation.equals("tanh")) {
            halved(step, step.part("tanh", "Tanh", tanhArgument(step)));
        } else {
            String scaled = step.part("scaled", "Div", step.input(), step.scalar(Math.sqrt(2)));
            halved(step, step.part("erf", "Erf", scaled));
        }
    }

    /** sqrt(2 / pi) (x + 0.044715 x^3). */
    private static String tanhArgument(Step step) {
        String cube = step.part("cube", "Pow", step.input(), step.scalar(3));
        String small = step.part("small", "Mul", cube, step.scalar(0.044715));
        String sum = step.part("sum", "Add", step.input(), small);
        return step.part("scaled", "Mul", sum, step.scalar(Math.sqrt(2 / Math.PI)));
    }

    /** 0.5 x (1 + odd). */
    private static void halved(Step step, String odd) {
        String shifted = step.part("shifted", "Add", odd, step.scalar(1));
        String product = step.part("product", "Mul", step.input(), shifted);
        step.finish("Mul", product, step.scalar(0.5));
    }
}
