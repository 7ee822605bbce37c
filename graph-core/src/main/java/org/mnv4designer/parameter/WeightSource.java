package org.mnv4designer.parameter;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Tensors by the key under which a file holds them, such as {@code blocks.2.1.dw_mid.conv.weight}. Immutable. */
public interface WeightSource {
    Optional<StoredTensor> find(String key);

    /** All keys, in a fixed order. */
    Set<String> keys();

    /** This source, with another one for what it does not hold: a weight file over random numbers, for example. */
    default WeightSource over(WeightSource fallback) {
        WeightSource first = this;
        return new WeightSource() {
            @Override
            public Optional<StoredTensor> find(String key) {
                return first.find(key).or(() -> fallback.find(key));
            }

            @Override
            public Set<String> keys() {
                Set<String> all = new LinkedHashSet<>(first.keys());
                all.addAll(fallback.keys());
                return all;
            }
        };
    }
}
