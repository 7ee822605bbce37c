package org.mnv4designer.designer.part.problems;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Severity;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;

/** The diagnostics of the design in front, errors first. */
public final class ProblemsModel {
    private final ReadOnlyListWrapper<Diagnostic> problems =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final Workbench workbench;

    public ProblemsModel(Workbench workbench) {
        this.workbench = workbench;
        workbench
                .ofActive(Session::analysis, Optional.<Analysis>empty())
                .subscribe(analysis -> show(analysis.map(Analysis::diagnostics).orElse(List.of())));
    }

    public ReadOnlyListProperty<Diagnostic> problems() {
        return problems.getReadOnlyProperty();
    }

    private void show(List<Diagnostic> found) {
        List<Diagnostic> sorted = found.stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .toList();
        if (!sorted.equals(problems)) {
            problems.setAll(sorted);
        }
    }

    public long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** Selects the block of a problem. */
    public void open(Diagnostic problem) {
        if (!problem.block().isEmpty()) {
            workbench
                    .activeSession()
                    .get()
                    .ifPresent(session -> session.selection().only(problem.block()));
        }
    }
}
