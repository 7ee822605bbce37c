package org.mnv4designer.base;

/**
 * A user's mistake or risk in a design, with its place and its remedy.
 *
 * @param block id of the block that it is about; empty for the design as a whole
 * @param fix what would make it right, as an imperative without a full stop; empty if nothing can be advised
 */
public record Diagnostic(Severity severity, String code, String block, String message, String fix) {
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line: {@code error SHAPE-001 block "add_7": needs equal shapes, got … Fix: …}. */
    @Override
    public String toString() {
        String place = block.isEmpty() ? "design" : "block \"" + block + "\"";
        String remedy = fix.isEmpty() ? "" : ". Fix: " + fix;
        return severity.id() + " " + code + " " + place + ": " + message + remedy;
    }
}
