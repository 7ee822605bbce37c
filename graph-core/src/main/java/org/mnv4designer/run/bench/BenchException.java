package org.mnv4designer.run.bench;

/** Why this computer could not be measured; the message names what is wrong and what helps. */
public final class BenchException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What kind of problem it is. */
    public enum Reason {
        /** There is no runtime for this computer, or it does not start. */
        NO_RUNTIME,
        /** The runtime refused a network, crashed or hung. */
        RUNTIME_FAILED,
        /** The computer does too much besides. */
        NOISY,
        /** The user stopped it. */
        CANCELLED
    }

    private final Reason reason;

    public BenchException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public BenchException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
