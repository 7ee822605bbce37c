package org.mnv4designer.measure.latency.measured;

/** There is no such network. */
public final class UnknownNetworkException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String fix;

    /** @param fix what would make it right, as an imperative without a full stop */
    public UnknownNetworkException(String message, String fix) {
        super(message);
        this.fix = fix;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    String fix() {
        return fix;
    }
}
