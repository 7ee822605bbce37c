package org.mnv4designer.integration;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Parameter;
import org.mnv4designer.parameter.ExpectedWeights;
import org.mnv4designer.parameter.StoredTensor;
import org.mnv4designer.parameter.WeightSource;

/** Random numbers with norm statistics and layer scales far from their start values, so that mistakes of folding show. */
record RoughWeights(ExpectedWeights expected) implements WeightSource {

    @Override
    public Optional<StoredTensor> find(String key) {
        return Optional.ofNullable(expected.byKey().get(key)).map(wanted -> tensor(wanted.shape(), wanted.kind(), key));
    }

    @Override
    public Set<String> keys() {
        return expected.byKey().keySet();
    }

    private static StoredTensor tensor(Shape shape, Parameter.Kind kind, String key) {
        Random random = new Random(key.hashCode());
        double fanIn = shape.elements() / (double) shape.dim(0);
        float[] values = new float[Math.toIntExact(shape.elements())];
        for (int i = 0; i < values.length; i++) {
            double unit = random.nextDouble();
            values[i] = (float)
                    switch (kind) {
                        case WEIGHT, CONSTANT -> Math.sqrt(6 / fanIn) * (2 * unit - 1);
                        case SCALE, VARIANCE -> 0.5 + unit;
                        case LAYER_SCALE -> 0.2 + unit / 2;
                        case BIAS, SHIFT, MEAN -> (2 * unit - 1) / 4;
                    };
        }
        return StoredTensor.of(shape, values);
    }
}
