package org.mnv4designer.inference.nd4j;

/** One native call, everything bound: memory, attributes, kernel. */
interface Step {
    void run();
}
