package org.mnv4designer.measure.accuracy.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.mnv4designer.design.Training.Recipe;

/**
 * A trial in few lines, for the command line and docs/measures.md.
 *
 * @param lines one for each set of networks that was judged
 * @param architectures one for each MobileNetV4
 */
public record AccuracySummary(List<Line> lines, List<Line> architectures) {

    /**
     * How far off estimates are.
     *
     * @param meanError in points of top-1
     * @param bias mean of the errors with their signs; positive if too optimistic
     * @param macsAlone mean error of MACs and recipe alone
     * @param inBand share inside the nominal 80 % band
     */
    public record Line(String judgedOn, int n, double meanError, double bias, double macsAlone, double inBand) {
        String markdown() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %,d | %.2f | %+.2f | %.2f | %.0f %% |\n",
                    judgedOn,
                    n,
                    meanError,
                    bias,
                    macsAlone,
                    100 * inBand);
        }
    }

    private static final String HEAD =
            "| judged on | n | mean error | bias | MACs alone: mean error | in the 80 % band |\n"
                    + "|---|---|---|---|---|---|\n";

    public AccuracySummary {
        lines = List.copyOf(lines);
        architectures = List.copyOf(architectures);
    }

    public static AccuracySummary of(AccuracyTrial trial) {
        Judged mobileNets = new Judged(trial.heldOut(), trial.heldOutByMacs());
        Judged families = new Judged(trial.families(), trial.familiesByMacs());
        Judged distilled = new Judged(trial.distilled(), trial.distilledByMacs());
        List<Line> lines = new ArrayList<>(List.of(
                mobileNets.line("MobileNetV4, held out"),
                mobileNets
                        .of(row -> row.features().recipe() != Recipe.PRETRAINED)
                        .line("of these on ImageNet-1k only"),
                mobileNets.mean("by checkpoint", row -> row.model() + "." + row.tag()),
                mobileNets.mean("by architecture", AccuracyRow::model),
                distilled.line("MobileNetV4 with others' teachers, held out"),
                families.line("families left out in turn"),
                families.mean("by family", AccuracyRow::family)));
        for (Recipe recipe : Recipe.values()) {
            Judged own = families.of(row -> row.features().recipe() == recipe);
            if (!own.held().isEmpty()) {
                lines.add(own.line("families left out, " + recipe.id()));
            }
        }
        return new AccuracySummary(lines, mobileNets.by(AccuracyRow::model));
    }

    /** Rows with two kinds of estimates. */
    private record Judged(List<HeldOut> held, List<HeldOut> byMacs) {
        Judged of(Predicate<AccuracyRow> which) {
            return new Judged(
                    held.stream().filter(h -> which.test(h.row())).toList(),
                    byMacs.stream().filter(h -> which.test(h.row())).toList());
        }

        Line line(String name) {
            return new Line(
                    name,
                    held.size(),
                    Score.meanError(held),
                    Score.bias(held),
                    Score.meanError(byMacs),
                    Score.coverage(held));
        }

        List<Line> by(Function<AccuracyRow, String> group) {
            return held.stream()
                    .map(h -> group.apply(h.row()))
                    .distinct()
                    .sorted()
                    .map(key -> of(row -> group.apply(row).equals(key)).line(key))
                    .toList();
        }

        /** The mean over groups, whatever their sizes. */
        Line mean(String name, Function<AccuracyRow, String> group) {
            List<Line> groups = by(group);
            return new Line(
                    name,
                    groups.size(),
                    mean(groups, Line::meanError),
                    mean(groups, Line::bias),
                    mean(groups, Line::macsAlone),
                    mean(groups, Line::inBand));
        }

        private static double mean(List<Line> lines, ToDoubleFunction<Line> value) {
            return lines.stream().mapToDouble(value).average().orElse(0);
        }
    }

    /** The lines as Markdown. */
    public String table() {
        return markdown(lines);
    }

    /** MobileNetV4 by architecture as Markdown. */
    public String architectureTable() {
        return markdown(architectures);
    }

    private static String markdown(List<Line> lines) {
        StringBuilder out = new StringBuilder(HEAD);
        lines.forEach(line -> out.append(line.markdown()));
        return out.toString();
    }
}
