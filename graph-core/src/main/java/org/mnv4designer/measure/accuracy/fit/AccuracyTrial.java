package org.mnv4designer.measure.accuracy.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mnv4designer.design.Training.Recipe;

/**
 * How far accuracy estimates are off on networks that took no part in their fit.
 *
 * @param form that was chosen
 * @param heldOut by a fit of the open rows
 * @param heldOutByMacs by MACs and recipe alone
 * @param distilled held-out rows whose teacher is that of others; they are judged apart
 * @param distilledByMacs by MACs and recipe alone
 * @param families of the open rows, each left out of fit, choice and band
 * @param familiesByMacs each left out, by MACs and recipe alone
 * @param steps what groups of terms are worth, from plain to rich
 * @param pairs how many pairs of one family and training there are
 * @param ranks of the families left out
 * @param pairCoverage the share of them whose difference lies in its band
 */
public record AccuracyTrial(
        String form,
        List<HeldOut> heldOut,
        List<HeldOut> heldOutByMacs,
        List<HeldOut> distilled,
        List<HeldOut> distilledByMacs,
        List<HeldOut> families,
        List<HeldOut> familiesByMacs,
        List<Step> steps,
        int pairs,
        double pairCoverage,
        Ranks ranks) {

    /**
     * Mean rank correlation inside families, over groups of architectures of one family, size and recipe.
     *
     * @param macsAlone if networks were ranked by their MACs
     */
    public record Ranks(int groups, double estimates, double macsAlone) {}

    /**
     * A set of groups of terms with the best of its ridges.
     *
     * @param meanError in points on families left out
     */
    public record Step(String form, double meanError) {}

    public AccuracyTrial {
        heldOut = List.copyOf(heldOut);
        heldOutByMacs = List.copyOf(heldOutByMacs);
        distilled = List.copyOf(distilled);
        distilledByMacs = List.copyOf(distilledByMacs);
        families = List.copyOf(families);
        familiesByMacs = List.copyOf(familiesByMacs);
        steps = List.copyOf(steps);
    }

    public static AccuracyTrial of(AccuracyFitter.Results results) {
        Rows open = new Rows(results.open());
        Validation validation = new Validation(open);
        Form form = validation.choose(Optional.empty());
        List<HeldOut> inner = validation.inner(form, Optional.empty());
        List<HeldOut> families = validation.outer();
        List<HeldOut> held = predict(open, form, results.heldOut(), BandWidths.of(inner));
        List<HeldOut> heldByMacs = predict(open, Form.MACS_ALONE, results.heldOut(), BandWidths.NONE);
        Pairs chosen = new Pairs(inner);
        Pairs judged = new Pairs(families);
        return new AccuracyTrial(
                form.toString(),
                plain(held),
                plain(heldByMacs),
                distilled(held),
                distilled(heldByMacs),
                families,
                validation.outer(Form.MACS_ALONE),
                steps(validation),
                judged.count(),
                judged.coverage(chosen.floor(), chosen.slope()),
                new Ranking(families).ranks());
    }

    private static List<HeldOut> predict(Rows open, Form form, List<AccuracyRow> rows, BandWidths widths) {
        Regression regression = open.without(form, Set.of());
        return rows.stream()
                .map(row -> widths.judge(row, open.logError(regression, row)))
                .toList();
    }

    private static List<Step> steps(Validation validation) {
        List<Step> all = new ArrayList<>();
        for (Form form : Form.candidates()) {
            Step step = new Step(form.groupNames(), Score.meanError(validation.inner(form, Optional.empty())));
            Optional<Step> rival =
                    all.stream().filter(s -> s.form().equals(step.form())).findFirst();
            if (rival.isEmpty()) {
                all.add(step);
            } else if (step.meanError() < rival.orElseThrow().meanError()) {
                all.set(all.indexOf(rival.orElseThrow()), step);
            }
        }
        return all;
    }

    private static List<HeldOut> plain(List<HeldOut> held) {
        return held.stream()
                .filter(h -> h.row().features().recipe() != Recipe.DISTILLED_PREVIOUS)
                .toList();
    }

    private static List<HeldOut> distilled(List<HeldOut> held) {
        return held.stream()
                .filter(h -> h.row().features().recipe() == Recipe.DISTILLED_PREVIOUS)
                .toList();
    }
}
