package org.mnv4designer.measure.compare;

/** What is compared of two reports. */
public enum Figure {
    PARAMETERS,
    MACS,
    ATTENTION_MACS,
    OTHER_OPERATIONS,
    WEIGHT_BYTES_INT8,
    PEAK_BYTES_INT8,
    LATENCY_MILLIS,
    TOP1_PERCENT
}
