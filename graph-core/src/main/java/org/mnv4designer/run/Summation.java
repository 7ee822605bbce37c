package org.mnv4designer.run;

/** How an engine sums the products of convolutions, linear layers and matrix products. */
public enum Summation {
    /** In float32, in whatever order is fastest. */
    FAST,
    /**
     * In double precision, each operator's result rounded once to float32: independent of any order, so the nearest that
     * can be had to what other libraries make of the same network. Several times slower.
     */
    EXACT
}
