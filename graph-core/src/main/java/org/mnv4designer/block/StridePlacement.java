package org.mnv4designer.block;

/** Which depthwise convolution of a UIB carries its stride. */
public enum StridePlacement {
    /** The middle one if present, else the start, else the end (timm). */
    TIMM,
    /** The middle one (TensorFlow's {@code middle_dw_downsample}). */
    MIDDLE,
    /** The start one (TensorFlow without it). */
    START
}
