package org.mnv4designer.designer.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.design.Edit;
import org.mnv4designer.measure.fix.QuickFix;
import org.mnv4designer.measure.fix.QuickFixes;

/** Quick fixes for the problems of the design in front. Finding them tries many designs, so it is done on a worker. */
public final class QuickFixer {
    /** Of a design with more problems the first are looked at: they hide most of the others. */
    private static final int LOOKED_AT = 60;

    /** Fixes with the analysis that they were found for. */
    private record Found(Optional<Analysis> analysis, Map<Diagnostic, List<QuickFix>> fixes) {
        static final Found NOTHING = new Found(Optional.empty(), Map.of());
    }

    private final Workbench workbench;
    private final QuickFixes finder;
    private final Executor worker;
    private final Executor publisher;
    private final Recompute<Analysis, Found> search;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private final ReadOnlyObjectWrapper<Map<Diagnostic, List<QuickFix>>> fixes = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public QuickFixer(Workbench workbench, Estimators estimators, Executor worker, Executor publisher) {
        Analyzer analyzer = new Analyzer(estimators);
        this.workbench = workbench;
        this.finder = new QuickFixes(design -> analyzer.analyse(design).report());
        this.worker = worker;
        this.publisher = publisher;
        this.search = new Recompute<>(this::find, worker, publisher);
        fixes.bind(found.map(Found::fixes));
        workbench
                .ofActive(Session::analysis, Optional.<Analysis>empty())
                .subscribe(analysis -> analysis.ifPresentOrElse(this::request, () -> found.set(Found.NOTHING)));
    }

    /** Fixes of each problem that has some; empty until they are found. */
    public ReadOnlyObjectProperty<Map<Diagnostic, List<QuickFix>>> fixes() {
        return fixes.getReadOnlyProperty();
    }

    /** True while fixes are being looked for. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public List<QuickFix> of(Diagnostic problem) {
        return fixes.get().getOrDefault(problem, List.of());
    }

    /** Applies a fix as one step, unless the design has changed since the fix was found. */
    public void apply(QuickFix fix) {
        boolean known = fixes.get().values().stream().anyMatch(some -> some.contains(fix));
        current().filter(any -> known).ifPresent(session -> session.apply(fix.edit()));
    }

    /** Mends all problems of a kind as far as there are fixes, as one step, unless the design changes meanwhile. */
    public void applyAll(Predicate<Diagnostic> kind) {
        found.get()
                .analysis()
                .ifPresent(analysis -> worker.execute(() -> {
                    Optional<Edit> edit = all(kind, analysis);
                    publisher.execute(
                            () -> edit.ifPresent(all -> sessionOf(analysis).ifPresent(session -> session.apply(all))));
                }));
    }

    private Optional<Session> current() {
        return found.get().analysis().flatMap(this::sessionOf);
    }

    private Optional<Session> sessionOf(Analysis analysis) {
        return workbench
                .activeSession()
                .get()
                .filter(session -> session.design().get().equals(analysis.design()));
    }

    private void request(Analysis analysis) {
        busy.set(true);
        search.request(analysis, answer -> {
            found.set(answer);
            busy.set(false);
        });
    }

    private synchronized Optional<Edit> all(Predicate<Diagnostic> kind, Analysis analysis) {
        return finder.all(kind, analysis.report());
    }

    private synchronized Found find(Analysis analysis) {
        Map<Diagnostic, List<QuickFix>> byProblem = new LinkedHashMap<>();
        analysis.diagnostics().stream().limit(LOOKED_AT).forEach(problem -> {
            List<QuickFix> some = finder.of(problem, analysis.report());
            if (!some.isEmpty()) {
                byProblem.put(problem, some);
            }
        });
        return new Found(Optional.of(analysis), byProblem);
    }
}
