package org.mnv4designer.designer.cli;

/** Input that cannot be used: the message names it, says what is wrong and what would be right. Exit code 2. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    InputException(String message) {
        super(message);
    }

    /** Passes on what somebody else has said well. */
    InputException(Exception cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }

    InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
