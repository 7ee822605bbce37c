package org.mnv4designer.inference.nd4j;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mnv4designer.run.Summation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Calls that sum products, in float32 or in double precision. In the latter case activations are widened before, results
 * rounded after the call, and weights lie widened.
 */
final class Sums {
    private final Build build;
    private final Summation summation;

    Sums(Build build, Summation summation) {
        this.build = build;
        this.summation = summation;
    }

    boolean isExact() {
        return summation == Summation.EXACT;
    }

    private DataType type() {
        return isExact() ? DataType.DOUBLE : DataType.FLOAT;
    }

    /** Kept numbers in the precision of the sums. */
    INDArray weight(float[] values, long... dims) {
        return build.weights().keep(type(), values, dims);
    }

    /** Calls an operation on activations and on weights that {@link #weight} made. */
    void call(
            String operation,
            List<INDArray> activations,
            List<INDArray> weights,
            Consumer<Steps.Call> attributes,
            INDArray out) {
        INDArray[] inputs = Stream.concat(activations.stream().map(this::widened), weights.stream())
                .toArray(INDArray[]::new);
        Steps.Call call = build.steps().call(operation, inputs);
        attributes.accept(call);
        if (isExact()) {
            INDArray wide = build.scratch(DataType.DOUBLE, out.shape());
            call.withoutOneDnn().into(wide);
            build.steps().call("to_float32", wide).into(out);
        } else {
            call.into(out);
        }
    }

    private INDArray widened(INDArray activation) {
        if (!isExact()) {
            return activation;
        }
        INDArray wide = build.scratch(DataType.DOUBLE, activation.shape());
        build.steps().call("to_double", activation).into(wide);
        return wide;
    }

    /** Adds one number per column in place, in float32. */
    void addBias(INDArray rows, INDArray bias) {
        build.steps().call("biasadd", rows, bias).into(rows);
    }
}
