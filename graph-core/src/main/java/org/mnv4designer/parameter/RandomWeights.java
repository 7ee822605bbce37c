package org.mnv4designer.parameter;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.mnv4designer.base.Shape;

/**
 * Random numbers to run a network that nobody has trained. They depend on the seed and the tensor's own key alone, so
 * inserting a block shifts nobody else's, and are the same on every Java.
 *
 * <p>Weights are uniform with variance 1 / fan-in (Xavier's rule for the forward pass), which keeps activations within
 * float32 however deep a network without trained norms is; scales and variances are 1, offsets, biases and means 0, layer
 * scales 1e-5.
 */
public final class RandomWeights implements WeightSource {
    private static final float LAYER_SCALE = 1e-5f;

    private final long seed;
    private final ExpectedWeights expected;

    public RandomWeights(long seed, ExpectedWeights expected) {
        this.seed = seed;
        this.expected = expected;
    }

    @Override
    public Optional<StoredTensor> find(String key) {
        return Optional.ofNullable(expected.byKey().get(key)).map(this::tensor);
    }

    @Override
    public Set<String> keys() {
        return expected.byKey().keySet();
    }

    private StoredTensor tensor(ExpectedWeights.Expected wanted) {
        Shape shape = wanted.shape();
        return switch (wanted.kind()) {
            case SCALE, VARIANCE -> constant(shape, 1);
            case BIAS, SHIFT, MEAN -> constant(shape, 0);
            case LAYER_SCALE -> constant(shape, LAYER_SCALE);
            case WEIGHT, CONSTANT -> uniform(shape, wanted.key());
        };
    }

    private static StoredTensor constant(Shape shape, float value) {
        float[] values = new float[Math.toIntExact(shape.elements())];
        Arrays.fill(values, value);
        return StoredTensor.of(shape, values);
    }

    private StoredTensor uniform(Shape shape, String key) {
        long fanIn = shape.rank() == 0 ? 1 : shape.elements() / shape.dim(0);
        double limit = Math.sqrt(3.0 / fanIn);
        SplitMix random = new SplitMix(start(key));
        float[] values = new float[Math.toIntExact(shape.elements())];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (limit * (2 * random.nextUnit() - 1));
        }
        return StoredTensor.of(shape, values);
    }

    private long start(String key) {
        byte[] text = (seed + " " + key).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(new Sha256().add(text).bytes()).getLong();
    }

    /** SplitMix64 (Steele, Lea, Flood 2014): written out, since the JDK's generators may change between versions. */
    private static final class SplitMix {
        private long state;

        SplitMix(long state) {
            this.state = state;
        }

        /** In [0, 1). */
        double nextUnit() {
            state += 0x9e3779b97f4a7c15L;
            long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
            mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
            return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1p-53;
        }
    }
}
