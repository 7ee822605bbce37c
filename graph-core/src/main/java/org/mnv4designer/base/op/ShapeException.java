package org.mnv4designer.base.op;

/**
 * Says that an operator's inputs do not suit it. Thrown by shape rules and caught once, where a graph is typed, to become
 * a diagnostic: it never reaches a user as an exception.
 */
public final class ShapeException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String fix;

    /**
     * @param message what is needed and what was got
     * @param fix what would make it right
     */
    public ShapeException(String message, String fix) {
        super(message, null, false, false);
        this.fix = fix;
    }

    public String fix() {
        return fix;
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }
}
