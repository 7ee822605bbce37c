package org.mnv4designer.designer.part.problems;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Severity;

/** The diagnostics of the design in front, errors first. */
public final class ProblemsModel {
    private final ReadOnlyListWrapper<Diagnostic> problems =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final Consumer<String> reveal;

    /** @param reveal selects a block and brings it into sight */
    public ProblemsModel(Consumer<String> reveal) {
        this.reveal = reveal;
    }

    public ReadOnlyListProperty<Diagnostic> problems() {
        return problems.getReadOnlyProperty();
    }

    public void show(List<Diagnostic> found) {
        List<Diagnostic> sorted = found.stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .toList();
        if (!sorted.equals(problems)) {
            problems.setAll(sorted);
        }
    }

    public long count(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    /** Goes to the place of a problem. */
    public void open(Diagnostic problem) {
        if (!problem.block().isEmpty()) {
            reveal.accept(problem.block());
        }
    }
}
