package org.mnv4designer.designer.cli;

/** What scripts read off: the exit codes of the contract. */
final class ExitCode {
    static final int DONE = 0;
    /** The design has errors or misses a target; everything that could be computed was printed. */
    static final int DESIGN_FAILS = 1;
    /** Wrong usage or unreadable input. */
    static final int BAD_INPUT = 2;
    /** A fault of this program. */
    static final int OUR_FAULT = 3;

    private ExitCode() {}
}
