package org.mnv4designer.run;

import java.util.List;
import java.util.stream.Collectors;
import org.mnv4designer.base.Diagnostic;

/**
 * Says why a network cannot be prepared or run, block by block: an operator that the engine does not know, weights that
 * are missing, a limit that was reached.
 */
public final class EngineException extends Exception {
    private static final long serialVersionUID = 1;
    private final transient List<Diagnostic> diagnostics;

    public EngineException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    public EngineException(Diagnostic diagnostic) {
        this(List.of(diagnostic));
    }

    public EngineException(Diagnostic diagnostic, Throwable cause) {
        this(List.of(diagnostic));
        initCause(cause);
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
