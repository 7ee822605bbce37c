package org.mnv4designer.parameter;

import java.util.Optional;
import org.mnv4designer.base.ParameterRef;

/**
 * Gives the numbers behind parameter references: stored tensors from a source, derived ones (a folded batch norm) computed
 * in double precision and rounded once to float32. Immutable and safe to share between threads.
 */
public final class WeightStore {
    private final WeightSource source;
    private final WeightKeys keys;

    public WeightStore(WeightSource source, WeightKeys keys) {
        this.source = source;
        this.keys = keys;
    }

    /** Random numbers for an untrained network. */
    public static WeightStore random(long seed, ExpectedWeights expected) {
        return new WeightStore(new RandomWeights(seed, expected), expected.keys());
    }

    public WeightSource source() {
        return source;
    }

    public WeightKeys keys() {
        return keys;
    }

    /** The tensor under a stored reference as it lies in the source; empty if it is missing. */
    public Optional<StoredTensor> find(ParameterRef.Stored ref) {
        return source.find(keys.key(ref));
    }

    /**
     * The tensor that a reference stands for.
     *
     * @throws MissingWeightException if a stored tensor that it needs is missing; check with {@link WeightCheck} before
     */
    public StoredTensor evaluate(ParameterRef ref) {
        return ref instanceof ParameterRef.Stored stored
                ? require(stored)
                : ref.match(new Evaluation(this)).toFloat32();
    }

    StoredTensor require(ParameterRef.Stored ref) {
        return find(ref).orElseThrow(() -> new MissingWeightException(ref.block(), keys.key(ref)));
    }
}
