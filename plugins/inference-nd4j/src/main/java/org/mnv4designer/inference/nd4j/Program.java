package org.mnv4designer.inference.nd4j;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A compiled network.
 *
 * @param inputs where to write what is fed, in the order of the plan's inputs
 * @param outputs where the results lie after the last step, by name
 * @param taps the blocks' outputs, in the order in which they are complete
 */
record Program(List<Step> steps, List<Operand> inputs, Map<String, Operand> outputs, List<Tap> taps) {
    Program {
        steps = List.copyOf(steps);
        inputs = List.copyOf(inputs);
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        taps = List.copyOf(taps);
    }
}
