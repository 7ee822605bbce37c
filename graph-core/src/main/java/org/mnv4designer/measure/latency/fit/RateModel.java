package org.mnv4designer.measure.latency.fit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hipparchus.util.FastMath;
import org.mnv4designer.base.DataType;
import org.mnv4designer.measure.latency.LatencyModel;
import org.mnv4designer.measure.latency.Quantity;
import org.mnv4designer.measure.latency.Rates;
import org.mnv4designer.measure.latency.WorkClass;
import org.mnv4designer.measure.latency.Workload;

/**
 * Fitted rates by {@link Term}, in milliseconds for each element, operation or operator.
 *
 * @param known of each term, whether measurements rather than the prior decide its rate
 */
record RateModel(double[] rates, boolean[] known) {
    private static final MathContext WRITTEN = new MathContext(6);

    private static final int MANY = 40;

    /** A rate is known if measurements took this much off its uncertainty. */
    private static final double LEARNED = 0.8;

    /**
     * The most probable rates for measurements.
     *
     * @param noise the standard deviation of the logarithm of a network's time, measurement and form of model together
     */
    static RateModel fit(List<FitRow> rows, Prior prior, double noise) {
        double[][] amounts = rows.stream().map(RateModel::amounts).toArray(double[][]::new);
        double[] times = rows.stream().mapToDouble(FitRow::milliseconds).toArray();
        double[] weights = rows.stream()
                .mapToDouble(row -> 1 / FastMath.pow(noise * row.noise(), 2))
                .toArray();
        Prior centred = prior.scaled(speed(amounts, times, prior));
        double[][] precision = prior.precision();
        PosteriorMode mode = new PosteriorMode(amounts, times, weights, centred.logs(), precision);
        double[] logs = mode.solve(centred.logs());
        for (int round = 0; round < rounds(rows); round++) {
            double[] trusted = trust(weights, errors(amounts, times, PosteriorMode.rates(logs)), noise);
            mode = new PosteriorMode(amounts, times, trusted, centred.logs(), precision);
            logs = mode.solve(logs);
        }
        return new RateModel(PosteriorMode.rates(logs), known(mode.deviations(logs), prior));
    }

    /** With many networks those far off any trend can be told from the others, and count less. */
    private static int rounds(List<FitRow> rows) {
        return rows.size() >= MANY ? 3 : 0;
    }

    private static double[] errors(double[][] amounts, double[] times, double[] rates) {
        double[] logs = new double[times.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = FastMath.log(times[i] / PosteriorMode.dot(amounts[i], rates));
        }
        return logs;
    }

    /** Cauchy's weights, on the scale of the median error. */
    private static double[] trust(double[] weights, double[] errors, double noise) {
        double[] sorted = Arrays.stream(errors).map(FastMath::abs).sorted().toArray();
        double scale = 2 * FastMath.max(1.48 * sorted[sorted.length / 2], noise / 2);
        double[] trusted = weights.clone();
        for (int i = 0; i < trusted.length; i++) {
            trusted[i] /= 1 + FastMath.pow(errors[i] / scale, 2);
        }
        return trusted;
    }

    /** By how much the device as a whole is slower than the prior says, as the median of logarithms. */
    private static double speed(double[][] amounts, double[] times, Prior prior) {
        double[] logs = errors(amounts, times, PosteriorMode.rates(prior.logs()));
        Arrays.sort(logs);
        return logs[logs.length / 2];
    }

    private static boolean[] known(double[] deviations, Prior prior) {
        List<Term> terms = Term.ALL;
        boolean[] known = new boolean[deviations.length];
        for (int i = 0; i < known.length; i++) {
            known[i] = deviations[i] < LEARNED * prior.deviation(terms.get(i));
        }
        return known;
    }

    private static double[] amounts(FitRow row) {
        double[] amounts = new double[Term.ALL.size()];
        for (int i = 0; i < amounts.length; i++) {
            Term term = Term.ALL.get(i);
            amounts[i] = term.isFixed() && !row.whole() ? 0 : term.of(row.work());
        }
        return amounts;
    }

    /** Milliseconds of a whole network. */
    double predict(Workload work) {
        double sum = 0;
        List<Term> terms = Term.ALL;
        for (int i = 0; i < rates.length; i++) {
            sum += rates[i] * terms.get(i).of(work);
        }
        return sum;
    }

    /** The mean of several models; weights add up to 1. */
    static RateModel mean(List<RateModel> models, double[] weights) {
        double[] sum = new double[models.get(0).rates.length];
        boolean[] known = new boolean[sum.length];
        for (int i = 0; i < sum.length; i++) {
            double certain = 0;
            for (int m = 0; m < weights.length; m++) {
                sum[i] += weights[m] * models.get(m).rates[i];
                certain += models.get(m).known[i] ? weights[m] : 0;
            }
            known[i] = certain > 0.5;
        }
        return new RateModel(sum, known);
    }

    /**
     * Kinds of work whose rates rest on siblings: few of the fitted networks have them, so that errors on networks left
     * out do not tell how far off they are, and neither their arithmetic nor their traffic is known from measurements.
     */
    Set<WorkClass> priors(List<FitRow> rows) {
        Set<WorkClass> unknown = EnumSet.allOf(WorkClass.class);
        unknown.removeIf(kind -> isCommon(kind, rows));
        for (int i = 0; i < rates.length; i++) {
            Term.Aspect aspect = Term.ALL.get(i).aspect();
            if (known[i] && (aspect == Term.Aspect.COMPUTE || aspect == Term.Aspect.TRAFFIC)) {
                Term.ALL.get(i).kinds().forEach(unknown::remove);
            }
        }
        return unknown;
    }

    private static boolean isCommon(WorkClass kind, List<FitRow> rows) {
        long having = rows.stream()
                .filter(row -> row.work().get(kind, Quantity.OPERATORS) > 0)
                .count();
        return 2 * having >= rows.size();
    }

    /** The form that profiles keep, six digits long. */
    LatencyModel model(DataType precision) {
        Map<WorkClass, Rates> byClass = new EnumMap<>(WorkClass.class);
        double megabyte = 1e6 / precision.bytes();
        for (WorkClass kind : WorkClass.values()) {
            byClass.put(
                    kind,
                    new Rates(
                            written(1e9 * rate(kind, Quantity.MACS)),
                            written(megabyte * rate(kind, Quantity.READS)),
                            written(megabyte * rate(kind, Quantity.WRITES)),
                            written(megabyte * rate(kind, Quantity.WEIGHTS)),
                            written(rate(kind, Quantity.OPERATORS)),
                            written(1e3 * rate(kind, Quantity.REDUCTION))));
        }
        return new LatencyModel(written(fixed()), byClass, precision);
    }

    private double fixed() {
        return rates[rates.length - 1];
    }

    private double rate(WorkClass kind, Quantity quantity) {
        double sum = 0;
        List<Term> terms = Term.ALL;
        for (int i = 0; i < rates.length; i++) {
            sum += terms.get(i).covers(kind, quantity) ? rates[i] : 0;
        }
        return sum;
    }

    static double written(double value) {
        return new BigDecimal(value).round(WRITTEN).doubleValue();
    }
}
