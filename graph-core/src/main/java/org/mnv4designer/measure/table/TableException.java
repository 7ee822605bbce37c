package org.mnv4designer.measure.table;

/** A table that cannot be used: names the file and the line. */
public final class TableException extends Exception {
    private static final long serialVersionUID = 1L;

    public TableException(String file, int line, String message) {
        super(file + ", line " + line + ": " + message);
    }
}
