package org.mnv4designer.designer.shell.editor;

import java.util.Optional;
import java.util.Set;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.graph.TypedGraph;

/** Says whether a wire may be drawn, by trying it. */
final class WireCheck {
    private final Session session;

    WireCheck(Session session) {
        this.session = session;
    }

    /** Why a wire would do harm; empty if it would not. */
    Optional<String> refusal(Endpoint from, Endpoint to) {
        if (to.block().equals(ImageInput.ID) || from.block().equals(to.block())) {
            return Optional.of(from.block());
        }
        Design tried = new Edits.Connect(from, to).apply(session.design().get());
        Set<Diagnostic> known = session.analysis()
                .get()
                .map(analysis -> Set.copyOf(analysis.diagnostics()))
                .orElse(Set.of());
        return TypedGraph.of(tried).diagnostics().stream()
                .filter(problem -> problem.isError() && !known.contains(problem))
                .filter(problem ->
                        problem.block().equals(to.block()) || problem.code().startsWith("GRAPH"))
                .map(Diagnostic::message)
                .findFirst();
    }
}
