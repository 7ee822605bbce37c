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
    /** How many operators there are. */
    OPERATORS
}
