package org.mnv4designer.designer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.design.Design;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.run.ClassNames;

/**
 * A design with where it came from.
 *
 * @param file empty for designs of the zoo
 */
record LoadedDesign(Design design, Optional<Path> file) {

    LoadedDesign with(Design other) {
        return new LoadedDesign(other, file);
    }

    /**
     * The design with its shapes, ready to run.
     *
     * @throws DesignException if it has errors
     */
    TypedGraph sound() {
        TypedGraph graph = TypedGraph.of(design);
        List<Diagnostic> errors =
                graph.diagnostics().stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty() || !graph.isComplete()) {
            throw new DesignException(errors.isEmpty() ? graph.diagnostics() : errors);
        }
        return graph;
    }

    /** What the design calls its classes. */
    ClassNames classNames() {
        if (file.isEmpty()) {
            return new ClassNames(design.labels().names());
        }
        try {
            return ClassNames.of(design.labels(), file.get());
        } catch (IOException e) {
            throw new InputException(e);
        }
    }
}
