package org.mnv4designer.measure.accuracy.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Nested cross-validation over whole families. The inner loop leaves out a twentieth of the families at a time; by it a
 * form is chosen and the width of the band is set. The outer loop leaves out one family more, which none of that sees.
 */
final class Validation {
    private static final int FOLDS = 20;
    private static final double TOLERANCE = 0.02;

    private final Rows rows;

    Validation(Rows rows) {
        this.rows = rows;
    }

    /** The plainest of the forms that come within 2 % of the least mean error in points. */
    Form choose(Optional<Integer> outer) {
        List<Form> forms = Form.candidates();
        double[] errors = forms.stream()
                .mapToDouble(form -> Score.meanError(inner(form, outer)))
                .toArray();
        double enough = (1 + TOLERANCE) * Arrays.stream(errors).min().orElseThrow();
        return forms.get(IntStream.range(0, errors.length)
                .filter(i -> errors[i] <= enough)
                .findFirst()
                .orElseThrow());
    }

    /** What fits without a row's fold say of it; rows of the outer family are not there at all. */
    List<HeldOut> inner(Form form, Optional<Integer> outer) {
        List<HeldOut> all = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Set<Integer> judged = fold(fold, outer);
            Set<Integer> leftOut = new TreeSet<>(judged);
            outer.ifPresent(leftOut::add);
            all.addAll(predict(rows.without(form, leftOut), judged, BandWidths.NONE));
        }
        return all;
    }

    private Set<Integer> fold(int fold, Optional<Integer> outer) {
        Set<Integer> families = new TreeSet<>();
        for (int family = fold; family < rows.families().size(); family += FOLDS) {
            families.add(family);
        }
        outer.ifPresent(families::remove);
        return families;
    }

    /** Each family by a fit whose form, coefficients and band were made of the others. */
    List<HeldOut> outer() {
        return IntStream.range(0, rows.families().size())
                .parallel()
                .mapToObj(this::outer)
                .flatMap(List::stream)
                .toList();
    }

    private List<HeldOut> outer(int family) {
        Form form = choose(Optional.of(family));
        BandWidths widths = BandWidths.of(inner(form, Optional.of(family)));
        return predict(rows.without(form, Set.of(family)), Set.of(family), widths);
    }

    /** Each family by one form, chosen by hand: for yardsticks. */
    List<HeldOut> outer(Form form) {
        List<HeldOut> all = new ArrayList<>();
        for (int family = 0; family < rows.families().size(); family++) {
            all.addAll(predict(rows.without(form, Set.of(family)), Set.of(family), BandWidths.NONE));
        }
        return all;
    }

    private List<HeldOut> predict(Regression regression, Set<Integer> families, BandWidths widths) {
        return IntStream.range(0, rows.all().size())
                .filter(row -> families.contains(rows.family(row)))
                .mapToObj(row -> widths.judge(rows.all().get(row), rows.logError(regression, row)))
                .toList();
    }
}
