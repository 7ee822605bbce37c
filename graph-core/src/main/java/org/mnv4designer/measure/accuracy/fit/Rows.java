package org.mnv4designer.measure.accuracy.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.mnv4designer.measure.accuracy.Terms;

/**
 * Rows with their terms, standardised, and for each family the sums that a regression needs, so that leaving a family out
 * costs a subtraction.
 */
final class Rows {
    private final List<AccuracyRow> rows;
    private final List<String> families;
    private final int[] family;
    private final double[] mean;
    private final double[] deviation;
    private final double[][] terms;
    private final List<FamilySums> sums = new ArrayList<>();
    private final Map<Double, Totals> totals = new ConcurrentHashMap<>();

    Rows(List<AccuracyRow> rows) {
        this.rows = List.copyOf(rows);
        families =
                List.copyOf(new TreeSet<>(rows.stream().map(AccuracyRow::family).toList()));
        family = rows.stream().mapToInt(row -> families.indexOf(row.family())).toArray();
        terms = rows.stream().map(row -> Terms.of(row.features())).toArray(double[][]::new);
        int size = Terms.all().size();
        mean = new double[size];
        deviation = new double[size];
        standardise();
        families.forEach(name -> sums.add(new FamilySums(size)));
        for (int i = 0; i < terms.length; i++) {
            sums.get(family[i]).add(terms[i], rows.get(i).logError());
        }
    }

    private void standardise() {
        for (int j = 0; j < mean.length; j++) {
            double sum = 0;
            double squares = 0;
            for (double[] row : terms) {
                sum += row[j];
                squares += row[j] * row[j];
            }
            mean[j] = j == 0 ? 0 : sum / terms.length;
            double variance = squares / terms.length - mean[j] * mean[j];
            deviation[j] = j == 0 || variance < 1e-12 ? 1 : Math.sqrt(variance);
            for (double[] row : terms) {
                row[j] = (row[j] - mean[j]) / deviation[j];
            }
        }
    }

    List<AccuracyRow> all() {
        return rows;
    }

    List<String> families() {
        return families;
    }

    int family(int row) {
        return family[row];
    }

    /** A regression on all families but those of these places. */
    Regression without(Form form, Collection<Integer> leftOut) {
        Totals all = totals.computeIfAbsent(form.kinship(), k -> new Totals(sums, mean.length, k));
        return new Regression(form, all, leftOut.stream().map(sums::get).toList());
    }

    /** The expected logarithm of a row's error. */
    double logError(Regression regression, int row) {
        return regression.of(terms[row]);
    }

    /** Coefficients for terms as they are, not standardised. */
    double[] coefficients(Regression regression) {
        double[] plain = regression.coefficients(mean.length);
        for (int j = 1; j < plain.length; j++) {
            plain[j] /= deviation[j];
            plain[0] -= plain[j] * mean[j];
        }
        return plain;
    }

    /** What a regression on these rows expects of another network. */
    double logError(Regression regression, AccuracyRow other) {
        double[] values = Terms.of(other.features());
        for (int j = 0; j < values.length; j++) {
            values[j] = (values[j] - mean[j]) / deviation[j];
        }
        return regression.of(values);
    }
}
