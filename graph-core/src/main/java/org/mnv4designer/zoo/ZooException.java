package org.mnv4designer.zoo;

/** A zoo name that names nothing, or asks for what its network does not have. The message says what would be right. */
public final class ZooException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    ZooException(String message) {
        super(message);
    }
}
