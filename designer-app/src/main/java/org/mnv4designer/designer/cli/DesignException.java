package org.mnv4designer.designer.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.mnv4designer.base.Diagnostic;

/** A design whose errors keep a command from doing anything with it: one line for each. Exit code 1. */
final class DesignException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DesignException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    }
}
