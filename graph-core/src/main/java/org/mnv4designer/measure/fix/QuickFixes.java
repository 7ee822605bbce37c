package org.mnv4designer.measure.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;
import org.mnv4designer.graph.TypedBlock;
import org.mnv4designer.measure.Report;

/**
 * Finds edits that mend problems. Every proposal is tried on the design: it is offered only if the problem is gone after
 * it, its block has no other error then, and no block that was sound has one.
 */
public final class QuickFixes {
    /** Menus longer than this are not read. */
    private static final int OFFERED = 6;

    /** Of several problems mended at once; a design with more is mended in several turns. */
    private static final int MENDED_AT_ONCE = 200;

    private static final List<Remedy> REMEDIES = List.of(
            new AgreeingBranches(),
            new OtherParameter(),
            new SmallerStride(),
            new MissingWire(),
            new SurplusWire(),
            new LostEnd(),
            new OpenCycle(),
            new DeadEnd(),
            new TakenId(),
            new OtherOperator());

    private final Function<Design, Report> reports;

    /** @param reports makes the report of a design; serves the thread that asks for fixes */
    public QuickFixes(Function<Design, Report> reports) {
        this.reports = reports;
    }

    /** Fixes of a problem, the most natural first; none if nothing helps. */
    public List<QuickFix> of(Diagnostic diagnostic, Report report) {
        Problem problem = new Problem(diagnostic, report);
        return REMEDIES.stream()
                .flatMap(remedy -> remedy.propose(problem))
                .filter(fix -> helps(fix, problem))
                .limit(OFFERED)
                .toList();
    }

    /**
     * One edit that mends all problems of a kind with the first fix of each, as far as there is one.
     *
     * @return empty if none can be mended
     */
    public Optional<Edit> all(Predicate<Diagnostic> kind, Report report) {
        List<Edit> edits = new ArrayList<>();
        Set<String> given = new HashSet<>();
        Report now = report;
        for (int turn = 0; turn < MENDED_AT_ONCE; turn++) {
            Optional<Diagnostic> next = now.diagnostics().stream()
                    .filter(kind)
                    .filter(diagnostic -> !given.contains(key(diagnostic)))
                    .findFirst();
            if (next.isEmpty()) {
                break;
            }
            given.add(key(next.get()));
            Optional<QuickFix> fix = of(next.get(), now).stream().findFirst();
            if (fix.isPresent()) {
                edits.add(fix.get().edit());
                now = reports.apply(fix.get().edit().apply(now.graph().design()));
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edits.Compound(QuickFix.KIND, edits));
    }

    private boolean helps(QuickFix fix, Problem problem) {
        Design before = problem.design();
        Design after = fix.edit().apply(before);
        if (after.equals(before)) {
            return false;
        }
        Report report = reports.apply(after);
        Set<String> sound =
                problem.graph().blocks().stream().map(TypedBlock::id).collect(Collectors.toSet());
        String place = problem.diagnostic().block();
        return report.diagnostics().stream()
                .noneMatch(left -> isSame(left, problem.diagnostic())
                        || left.isError() && (left.block().equals(place) || sound.contains(left.block())));
    }

    /** A device's problem stands at the first of its blocks, which may be another one after a fix. */
    private static boolean isSame(Diagnostic left, Diagnostic problem) {
        return left.code().equals(problem.code())
                && (OtherOperator.isDevice(problem)
                        ? OtherOperator.reason(left).equals(OtherOperator.reason(problem))
                        : left.block().equals(problem.block()));
    }

    private static String key(Diagnostic diagnostic) {
        return diagnostic.code() + " " + diagnostic.block() + " " + diagnostic.message();
    }
}
