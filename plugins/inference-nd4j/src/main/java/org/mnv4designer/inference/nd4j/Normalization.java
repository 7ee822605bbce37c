package org.mnv4designer.inference.nd4j;

import java.util.Optional;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.op.BatchNorm;
import org.mnv4designer.base.op.Window;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Batch norms that nobody folded: one factor and one offset for each channel, rounded where PyTorch rounds (factor and
 * offset to float32, then one fused multiplication and addition). A network that amplifies rounding, such as attention
 * with near ties, so stays close to what PyTorch makes of it.
 */
final class Normalization {
    private final Build build;
    private final Numbers numbers;

    Normalization(Build build, Numbers numbers) {
        this.build = build;
        this.numbers = numbers;
    }

    Operand batchNorm(BatchNorm batchNorm, Operand in) {
        float[] factors = factors(batchNorm.norm());
        float[] offsets = offsets(batchNorm.norm(), factors);
        if (!in.shape().isMap()) {
            return new Scaling(build).scale(in, factors, offsets);
        }
        INDArray bias = build.weights().keep(offsets, offsets.length);
        return new Convolutions(build, numbers)
                .depthwise(Window.pointwise(), in, factors, Optional.of(bias), in.shape());
    }

    private float[] factors(ParameterRef.Norm norm) {
        float[] gamma = numbers.of(norm.gamma());
        float[] variance = numbers.of(norm.variance());
        float[] factors = new float[gamma.length];
        for (int i = 0; i < factors.length; i++) {
            float inverse = 1 / (float) Math.sqrt(variance[i] + (float) norm.epsilon());
            factors[i] = gamma[i] * inverse;
        }
        return factors;
    }

    private float[] offsets(ParameterRef.Norm norm, float[] factors) {
        float[] beta = numbers.of(norm.beta());
        float[] mean = numbers.of(norm.mean());
        float[] offsets = new float[beta.length];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = beta[i] - mean[i] * factors[i];
        }
        return offsets;
    }
}
