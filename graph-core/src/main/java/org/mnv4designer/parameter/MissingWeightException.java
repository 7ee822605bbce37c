package org.mnv4designer.parameter;

/** A network asks for a tensor that its weights do not hold. */
public final class MissingWeightException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String block;
    private final String key;

    MissingWeightException(String block, String key) {
        super("the weights hold no tensor " + Quote.of(key) + " for block " + Quote.of(block));
        this.block = block;
        this.key = key;
    }

    public String block() {
        return block;
    }

    public String key() {
        return key;
    }
}
