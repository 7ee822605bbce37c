package org.mnv4designer.block;

/** What follows a convolution. */
public enum Normalization {
    BATCH,
    NONE
}
