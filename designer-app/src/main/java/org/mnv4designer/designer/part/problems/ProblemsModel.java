package org.mnv4designer.designer.part.problems;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Severity;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.QuickFixer;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.measure.fix.QuickFix;

/** The diagnostics of the design in front, errors first, with their fixes, as far as the filters let them through. */
public final class ProblemsModel {
    private final Workbench workbench;
    private final QuickFixer fixer;
    private final ReadOnlyObjectWrapper<List<Diagnostic>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Problem>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Set<Severity>> severities =
            new SimpleObjectProperty<>(Set.copyOf(EnumSet.allOf(Severity.class)));
    private final BooleanProperty ofSelectionOnly = new SimpleBooleanProperty();

    public ProblemsModel(Workbench workbench, QuickFixer fixer) {
        this.workbench = workbench;
        this.fixer = fixer;
        workbench
                .ofActive(Session::analysis, Optional.<Analysis>empty())
                .subscribe(analysis -> all.set(analysis.map(Analysis::diagnostics).orElse(List.of()).stream()
                        .sorted(Comparator.comparing(Diagnostic::severity))
                        .toList()));
        all.subscribe(any -> refresh());
        fixer.fixes().subscribe(any -> refresh());
        query.subscribe(any -> refresh());
        severities.subscribe(any -> refresh());
        ofSelectionOnly.subscribe(any -> refresh());
        workbench
                .ofActive(session -> session.selection().ids(), Set.<String>of())
                .subscribe(any -> refresh());
    }

    /** What passes the filters. */
    ReadOnlyObjectProperty<List<Problem>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** All diagnostics, errors first. */
    ReadOnlyObjectProperty<List<Diagnostic>> all() {
        return all.getReadOnlyProperty();
    }

    /** Shows problems only that have this in their code, block, message or fix. */
    StringProperty query() {
        return query;
    }

    /** The severities that are shown. */
    ObjectProperty<Set<Severity>> severities() {
        return severities;
    }

    /** Shows only problems of selected blocks while this is true. */
    BooleanProperty ofSelectionOnly() {
        return ofSelectionOnly;
    }

    long count(Severity severity) {
        return all.get().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** How many problems are of a code and have a fix. */
    long fixable(String code) {
        return fixer.fixes().get().keySet().stream()
                .filter(problem -> problem.code().equals(code))
                .count();
    }

    void apply(QuickFix fix) {
        fixer.apply(fix);
    }

    /** Mends all problems of a code by their first fixes. */
    void applyAll(String code) {
        fixer.applyAll(problem -> problem.code().equals(code));
    }

    /** Selects the block of a problem. */
    void open(Diagnostic problem) {
        if (!problem.block().isEmpty()) {
            workbench
                    .activeSession()
                    .get()
                    .ifPresent(session -> session.selection().only(problem.block()));
        }
    }

    private void refresh() {
        Map<Diagnostic, List<QuickFix>> fixes = fixer.fixes().get();
        List<Problem> passing = all.get().stream()
                .filter(this::passes)
                .map(problem -> new Problem(problem, fixes.getOrDefault(problem, List.of())))
                .toList();
        if (!passing.equals(shown.get())) {
            shown.set(passing);
        }
    }

    private boolean passes(Diagnostic problem) {
        String wanted = query.get().strip().toLowerCase(Locale.ROOT);
        return severities.get().contains(problem.severity())
                && problem.toString().toLowerCase(Locale.ROOT).contains(wanted)
                && (!ofSelectionOnly.get() || isSelected(problem.block()));
    }

    private boolean isSelected(String block) {
        return workbench
                .activeSession()
                .get()
                .filter(session -> session.selection().ids().get().contains(block))
                .isPresent();
    }
}
