package org.mnv4designer.zoo;

/** A block string that cannot be read, with the place in the text that it stands in. */
public final class BlockStringException extends Exception {
    private static final long serialVersionUID = 1;

    BlockStringException(String word, int position, String problem) {
        super("\"" + word + "\" at character " + (position + 1) + ": " + problem);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
