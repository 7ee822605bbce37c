package org.mnv4designer.designer.session;

import java.util.List;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.design.Design;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.measure.Report;

/** What follows from a design: shapes, diagnostics, costs. A value, made off the thread of the user interface. */
public record Analysis(Report report) {
    public Design design() {
        return graph().design();
    }

    public TypedGraph graph() {
        return report.graph();
    }

    public List<Diagnostic> diagnostics() {
        return report.diagnostics();
    }
}
