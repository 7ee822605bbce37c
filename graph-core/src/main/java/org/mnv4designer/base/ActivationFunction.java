package org.mnv4designer.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** Elementwise activations, with their exact mathematical definition. */
public enum ActivationFunction {
    NONE(x -> x),
    RELU(x -> Math.max(0, x)),
    RELU6(x -> Math.min(6, Math.max(0, x))),
    HARD_SIGMOID(x -> Math.min(6, Math.max(0, x + 3)) / 6),
    HARD_SWISH(x -> x * Math.min(6, Math.max(0, x + 3)) / 6),
    SIGMOID(x -> 1 / (1 + Math.exp(-x))),
    SILU(x -> x / (1 + Math.exp(-x))),
    /** 0.5 x (1 + erf(x / sqrt 2)). */
    GELU(x -> 0.5 * x * (1 + ErrorFunction.erf(x / Math.sqrt(2)))),
    /** The tanh approximation of GELU. */
    GELU_TANH(x -> 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x))));

    private final DoubleUnaryOperator definition;

    ActivationFunction(DoubleUnaryOperator definition) {
        this.definition = definition;
    }

    public double apply(double x) {
        return definition.applyAsDouble(x);
    }

    /** The name used in files: {@code hard-swish} for {@link #HARD_SWISH}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ActivationFunction> of(String id) {
        return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
    }
}
