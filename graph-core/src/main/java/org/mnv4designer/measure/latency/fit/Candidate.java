package org.mnv4designer.measure.latency.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One way to explain times: some terms, and how strongly they are drawn to the prior that each explains an equal share
 * of an average network.
 */
record Candidate(List<Term> terms, double ridge) {
    private static final List<List<Term>> FORMS = List.of(
            List.of(Term.DENSE_MACS, Term.ALL_TRAFFIC),
            List.of(Term.DENSE_MACS, Term.ALL_TRAFFIC, Term.WEIGHTS),
            List.of(Term.DENSE_MACS, Term.DEPTHWISE_MACS, Term.ALL_TRAFFIC, Term.WEIGHTS),
            List.of(Term.DENSE_MACS, Term.DEPTHWISE_MACS, Term.HEAVY_TRAFFIC, Term.LIGHT_TRAFFIC, Term.WEIGHTS),
            List.of(Term.DENSE_MACS, Term.DEPTHWISE_MACS, Term.HEAVY_TRAFFIC),
            List.of(Term.DENSE_MACS, Term.DEPTHWISE_MACS, Term.WEIGHTS),
            List.of(Term.DENSE_MACS, Term.HEAVY_TRAFFIC),
            List.of(Term.DENSE_MACS, Term.DEPTHWISE_MACS),
            List.of(Term.DENSE_MACS, Term.DEPTHWISE_TRAFFIC, Term.WEIGHTS));
    private static final double[] RIDGES = {0.001, 0.003, 0.01, 0.03, 0.1};

    /** All candidates that take part in an ensemble; each also has a launch and a fixed term. */
    static List<Candidate> pool() {
        List<Candidate> all = new ArrayList<>();
        for (List<Term> form : FORMS) {
            List<Term> terms = new ArrayList<>(form);
            terms.add(Term.LAUNCHES);
            terms.add(Term.FIXED);
            Arrays.stream(RIDGES).forEach(ridge -> all.add(new Candidate(List.copyOf(terms), ridge)));
        }
        return all;
    }

    /** Time in proportion to MACs, and a fixed part: the baseline that an estimate must beat. */
    static Candidate macsAlone() {
        return new Candidate(List.of(Term.ALL_MACS, Term.FIXED), 0);
    }

    /** Rates by term that make the squared relative errors least, under the prior. */
    Map<Term, Double> fit(List<FitRow> rows) {
        int size = terms.size();
        double[][] shares = shares(rows);
        double[] scale = means(shares);
        double pull = Math.sqrt(ridge * rows.size());
        double[][] equations = new double[rows.size() + size][size];
        double[] wanted = new double[rows.size() + size];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < size; j++) {
                equations[i][j] = shares[i][j] / scale[j];
            }
            wanted[i] = 1;
        }
        for (int j = 0; j < size; j++) {
            equations[rows.size() + j][j] = pull;
            wanted[rows.size() + j] = pull / size;
        }
        return named(new NonNegativeLeastSquares(equations, wanted).solve(), scale);
    }

    /** Each term of each network, divided by the measured time. */
    private double[][] shares(List<FitRow> rows) {
        double[][] shares = new double[rows.size()][];
        for (int i = 0; i < shares.length; i++) {
            FitRow row = rows.get(i);
            shares[i] = terms.stream()
                    .mapToDouble(term -> term.of(row.work()) / row.milliseconds())
                    .toArray();
        }
        return shares;
    }

    private static double[] means(double[][] shares) {
        double[] means = new double[shares[0].length];
        for (int j = 0; j < means.length; j++) {
            for (double[] row : shares) {
                means[j] += row[j] / shares.length;
            }
            means[j] = means[j] == 0 ? 1 : means[j];
        }
        return means;
    }

    private Map<Term, Double> named(double[] solved, double[] scale) {
        Map<Term, Double> rates = new EnumMap<>(Term.class);
        for (int j = 0; j < solved.length; j++) {
            rates.put(terms.get(j), solved[j] / scale[j]);
        }
        return rates;
    }

    static double predict(Map<Term, Double> rates, FitRow row) {
        return rates.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * entry.getKey().of(row.work()))
                .sum();
    }
}
