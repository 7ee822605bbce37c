package org.mnv4designer.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mnv4designer.base.Millis;

/**
 * What one run gave.
 *
 * @param outputs by the name of the network's output, such as {@code logits}
 * @param blocks what every block gave out, by block id ({@code id:port} for other ports than the first), taken after the
 *     block's skip; empty unless captured. In the order of computation
 * @param elapsed from the first operator to the last, without the copying of inputs and outputs
 */
public record RunResult(Map<String, Tensor> outputs, Map<String, Tensor> blocks, Millis elapsed) {
    public RunResult {
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        blocks = Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
    }

    /** The one output of a network that has one, else the first. */
    public Tensor output() {
        return outputs.values().iterator().next();
    }
}
