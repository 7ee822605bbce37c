package org.mnv4designer.measure.latency;

/** What is counted of each kind of work. */
public enum Quantity {
    /** Multiply-accumulates. */
    MACS,
    /** Elements of activations read. */
    READS,
    /** Elements of activations written. */
    WRITES,
    /** Elements of weights read; biases are left out. */
    WEIGHTS,
    /** How many operators there are; products side by side count one each. */
    OPERATORS,
    /**
     * How many products each output is summed from, added up over operators; for copies, channels. Small maps leave a
     * device with more arithmetic units than outputs, and then this length decides.
     */
    REDUCTION
}
