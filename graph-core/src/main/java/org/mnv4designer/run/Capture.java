package org.mnv4designer.run;

/** What a run keeps besides the outputs of the network. */
public enum Capture {
    /** Nothing: the fastest way. */
    OUTPUTS,
    /** Also what every block gives out, for views of activations and for dumps. */
    BLOCKS
}
