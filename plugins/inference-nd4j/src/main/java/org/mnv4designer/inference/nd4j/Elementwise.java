package org.mnv4designer.inference.nd4j;

import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.op.Binary;
import org.mnv4designer.base.op.Unary;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.transforms.floating.RSqrt;
import org.nd4j.linalg.api.ops.impl.transforms.floating.Sqrt;
import org.nd4j.linalg.api.ops.impl.transforms.same.Abs;
import org.nd4j.linalg.api.ops.impl.transforms.same.Ceil;
import org.nd4j.linalg.api.ops.impl.transforms.same.Floor;
import org.nd4j.linalg.api.ops.impl.transforms.same.Reciprocal;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Erf;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Exp;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Log;

/**
 * Functions of single elements, in place. ND4J's own sigmoid, swish and GELU are approximate or slow (7 ns an element):
 * all but the exact GELU are composed around the vectorised tanh (0.5 ns).
 */
final class Elementwise {
    private final Build build;

    Elementwise(Build build) {
        this.build = build;
    }

    /** Applies an activation to everything in the operand, which is overwritten. */
    void activate(ActivationFunction function, Operand operand) {
        INDArray x = operand.array();
        switch (function) {
            case NONE -> {}
            case RELU -> build.steps().call("relu", x).reals(0).into(x);
            case RELU6 -> build.steps().call("relu6", x).reals(0).into(x);
            case HARD_SIGMOID -> hardSigmoid(x);
            case HARD_SWISH -> hardSwish(x, build.scratch(operand));
            case SIGMOID -> sigmoid(x);
            case SILU -> silu(x, build.scratch(operand));
            case GELU -> gelu(x, build.scratch(operand));
            case GELU_TANH -> tanhGelu(x, build.scratch(operand));
        }
    }

    private void hardSigmoid(INDArray x) {
        add(x, 3, x);
        build.steps().call("relu6", x).reals(0).into(x);
        multiply(x, 1.0 / 6, x);
    }

    private void hardSwish(INDArray x, INDArray gate) {
        add(x, 3, gate);
        build.steps().call("relu6", gate).reals(0).into(gate);
        multiply(gate, 1.0 / 6, gate);
        binary("multiply", x, gate, x);
    }

    /** 1 / (1 + exp(-x)) = (1 + tanh(x / 2)) / 2. */
    private void sigmoid(INDArray x) {
        multiply(x, 0.5, x);
        build.steps().call("tanh", x).into(x);
        multiply(x, 0.5, x);
        add(x, 0.5, x);
    }

    /** With h = x / 2: x sigmoid(x) = h + h tanh(h). */
    private void silu(INDArray x, INDArray gate) {
        multiply(x, 0.5, x);
        build.steps().call("tanh", x).into(gate);
        addProduct(x, gate);
    }

    /** (x / 2) (1 + erf(x / sqrt 2)), rounded where PyTorch rounds. */
    private void gelu(INDArray x, INDArray gate) {
        multiply(x, Math.sqrt(0.5), gate);
        build.steps().elementwise(new Erf(gate, gate), gate, gate);
        add(gate, 1, gate);
        multiply(x, 0.5, x);
        binary("multiply", x, gate, x);
    }

    /** The same with tanh(sqrt(2 / pi) x (1 + 0.044715 x^2)) for the error function. */
    private void tanhGelu(INDArray x, INDArray gate) {
        binary("multiply", x, x, gate);
        multiply(gate, 0.044715, gate);
        add(gate, 1, gate);
        binary("multiply", gate, x, gate);
        multiply(gate, Math.sqrt(2 / Math.PI), gate);
        build.steps().call("tanh", gate).into(gate);
        multiply(x, 0.5, x);
        addProduct(x, gate);
    }

    /** x := x + x gate. */
    private void addProduct(INDArray x, INDArray gate) {
        binary("multiply", x, gate, gate);
        binary("add", x, gate, x);
    }

    void unary(Unary.Kind kind, INDArray x, INDArray out) {
        switch (kind) {
            case NEGATE -> multiply(x, -1, out);
            case ABSOLUTE -> build.steps().elementwise(new Abs(x, out), x, out);
            case EXPONENTIAL -> build.steps().elementwise(new Exp(x, out), x, out);
            case LOGARITHM -> build.steps().elementwise(new Log(x, out), x, out);
            case SQUARE_ROOT -> build.steps().elementwise(new Sqrt(x, out), x, out);
            case RECIPROCAL -> build.steps().elementwise(new Reciprocal(x, out), x, out);
            case RECIPROCAL_SQUARE_ROOT -> build.steps().elementwise(new RSqrt(x, out), x, out);
            case SQUARE -> binary("multiply", x, x, out);
            case TANH -> build.steps().call("tanh", x).into(out);
            case FLOOR -> build.steps().elementwise(new Floor(x, out), x, out);
            case CEILING -> build.steps().elementwise(new Ceil(x, out), x, out);
        }
    }

    /** Any pair of shapes of one rank; dimensions of 1 are stretched. */
    void binary(Binary.Kind kind, INDArray first, INDArray second, INDArray out) {
        binary(
                switch (kind) {
                    case ADD -> "add";
                    case SUBTRACT -> "subtract";
                    case MULTIPLY -> "multiply";
                    case DIVIDE -> "divide";
                    case MINIMUM -> "minimum";
                    case MAXIMUM -> "maximum";
                    case POWER -> "Pow";
                },
                first,
                second,
                out);
    }

    private void binary(String operation, INDArray first, INDArray second, INDArray out) {
        build.steps().call(operation, first, second).into(out);
    }

    void multiply(INDArray x, double factor, INDArray out) {
        binary("multiply", x, build.weights().scalar(factor), out);
    }

    void add(INDArray x, double offset, INDArray out) {
        binary("add", x, build.weights().scalar(offset), out);
    }
}
