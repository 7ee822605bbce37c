package org.mnv4designer.inference.nd4j;

import org.mnv4designer.base.ParameterRef;

/** Evaluates a parameter, row-major in PyTorch's order. */
interface Numbers {
    float[] of(ParameterRef parameter);
}
