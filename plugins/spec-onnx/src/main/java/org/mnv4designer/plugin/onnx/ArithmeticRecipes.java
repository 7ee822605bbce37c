package org.mnv4designer.plugin.onnx;

import java.util.List;
import java.util.stream.LongStream;
import org.mnv4designer.base.op.Binary;
import org.mnv4designer.base.op.MatMul;
import org.mnv4designer.base.op.Softmax;
import org.mnv4designer.base.op.Unary;

/** Operators on activations alone. */
final class ArithmeticRecipes {
    private ArithmeticRecipes() {}

    static Recipe of(Binary binary) {
        return step -> step.finish(
                switch (binary.kind()) {
                    case ADD -> "Add";
                    case SUBTRACT -> "Sub";
                    case MULTIPLY -> "Mul";
                    case DIVIDE -> "Div";
                    case MINIMUM -> "Min";
                    case MAXIMUM -> "Max";
                    case POWER -> "Pow";
                });
    }

    static Recipe of(Unary unary) {
        return switch (unary.kind()) {
            case NEGATE -> step -> step.finish("Neg");
            case ABSOLUTE -> step -> step.finish("Abs");
            case EXPONENTIAL -> step -> step.finish("Exp");
            case LOGARITHM -> step -> step.finish("Log");
            case SQUARE_ROOT -> step -> step.finish("Sqrt");
            case RECIPROCAL -> step -> step.finish("Reciprocal");
            case RECIPROCAL_SQUARE_ROOT -> step -> step.finish("Reciprocal", step.part("root", "Sqrt", step.input()));
            case SQUARE -> step -> step.finish("Mul", step.input(), step.input());
            case TANH -> step -> step.finish("Tanh");
            case FLOOR -> step -> step.finish("Floor");
            case CEILING -> step -> step.finish("Ceil");
        };
    }

    static Recipe of(Softmax softmax) {
        return step -> step.finish("Softmax", Attributes.of("axis", softmax.axis()));
    }

    /** ONNX transposes and scales in nodes of their own. */
    static Recipe of(MatMul product) {
        return step -> {
            String second = product.transposeSecond() ? turned(step) : step.input(1);
            if (product.scale() == 1) {
                step.finish("MatMul", step.input(), second);
            } else {
                String plain = step.part("product", "MatMul", step.input(), second);
                step.finish("Mul", plain, step.scalar(product.scale()));
            }
        };
    }

    private static String turned(Step step) {
        int rank = step.inputShape(1).rank();
        long[] order = LongStream.range(0, rank).toArray();
        order[rank - 1] = rank - 2;
        order[rank - 2] = rank - 1;
        return step.part("transposed", "Transpose", List.of(step.input(1)), Attributes.of("perm", order));
    }
}
