package org.mnv4designer.measure.table;

/** A table that cannot be used: names the file and the line. */
public final class TableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String reason;

    public TableException(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
        this.line = line;
        this.reason = reason;
    }

    public int line() {
        return line;
    }

    /** What is wrong, without the place. */
    public String reason() {
        return reason;
    }
}
