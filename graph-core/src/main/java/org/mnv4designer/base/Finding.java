package org.mnv4designer.base;

/**
 * What a rule found, before it is known where: {@link #at(String)} makes it a {@link Diagnostic}.
 *
 * @param code a code of docs/diagnostics.md such as {@code BLOCK-002}
 * @param message what is wrong, with the actual and the expected values
 * @param fix what would make it right, as an imperative without a full stop
 */
public record Finding(Severity severity, String code, String message, String fix) {
    public static Finding error(String code, String message, String fix) {
        return new Finding(Severity.ERROR, code, message, fix);
    }

    public static Finding warning(String code, String message, String fix) {
        return new Finding(Severity.WARNING, code, message, fix);
    }

    public Diagnostic at(String block) {
        return new Diagnostic(severity, code, block, message, fix);
    }
}
