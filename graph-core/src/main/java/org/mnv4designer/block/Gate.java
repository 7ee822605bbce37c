package org.mnv4designer.block;

import org.mnv4designer.base.ActivationFunction;

/** The function that turns a squeeze-excite's answer into factors. */
public enum Gate {
    SIGMOID(ActivationFunction.SIGMOID),
    HARD_SIGMOID(ActivationFunction.HARD_SIGMOID);

    private final ActivationFunction function;

    Gate(ActivationFunction function) {
        this.function = function;
    }

    ActivationFunction function() {
        return function;
    }
}
