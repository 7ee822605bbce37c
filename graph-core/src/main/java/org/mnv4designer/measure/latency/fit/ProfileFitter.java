package org.mnv4designer.measure.latency.fit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mnv4designer.base.DataType;
import org.mnv4designer.measure.latency.Band;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.LatencyModel;
import org.mnv4designer.measure.latency.Provenance;
import org.mnv4designer.measure.latency.Quantity;
import org.mnv4designer.measure.latency.Rates;
import org.mnv4designer.measure.latency.WorkClass;

/**
 * Makes the numbers of a device profile from measurements: an additive model without negative rates, a band from the
 * errors on families left out, and the error on networks that took no part at all. The same rows give the same profile
 * to the last digit written.
 */
public final class ProfileFitter {
    /** A family may be off from its rate by this factor where no fitted network has that kind of work. */
    private static final double PRIOR_HALF_WIDTH = Math.log(2);

    private static final double UNKNOWN_HALF_WIDTH = 0.2;
    private static final double LEVEL = 0.8;
    private static final MathContext WRITTEN = new MathContext(6);

    private ProfileFitter() {}

    /**
     * The profile with its model, band and errors made anew; what describes the device stays.
     *
     * @param fitted measurements that shape the model
     * @param heldOut measurements that only judge it
     * @param excluded networks that took no part at all, with the reason
     * @throws IllegalArgumentException if the fitted rows are of fewer than three families
     */
    public static DeviceProfile refit(
            DeviceProfile profile, List<FitRow> fitted, List<FitRow> heldOut, Map<String, String> excluded) {
        requireEnough(profile, fitted);
        Map<Term, Double> rates = Ensemble.fit(fitted);
        List<Residuals.Residual> byFamily = Residuals.byFamily(fitted, Ensemble::fit);
        Band band = new Band(
                LEVEL,
                written(Residuals.quantile(byFamily, LEVEL)),
                unseen(fitted),
                written(PRIOR_HALF_WIDTH),
                UNKNOWN_HALF_WIDTH);
        return profile.with(
                model(rates, profile.precision()),
                band,
                provenance(profile.provenance(), fitted, excluded, byFamily, Residuals.of(heldOut, rates)));
    }

    private static void requireEnough(DeviceProfile profile, List<FitRow> fitted) {
        Set<String> families = new HashSet<>();
        fitted.forEach(row -> families.add(row.family()));
        if (families.size() < 3) {
            throw new IllegalArgumentException(profile.id() + ": a fit needs measurements of at least three families, "
                    + "got " + families.size());
        }
    }

    private static Set<WorkClass> unseen(List<FitRow> rows) {
        Set<WorkClass> unseen = EnumSet.allOf(WorkClass.class);
        unseen.removeIf(kind -> rows.stream().anyMatch(row -> row.work().get(kind, Quantity.OPERATORS) > 0));
        return unseen;
    }

    private static LatencyModel model(Map<Term, Double> terms, DataType precision) {
        Map<WorkClass, Rates> rates = new EnumMap<>(WorkClass.class);
        double megabyte = 1e6 / precision.bytes();
        for (WorkClass kind : WorkClass.values()) {
            rates.put(
                    kind,
                    new Rates(
                            written(1e9 * rate(terms, kind, Quantity.MACS)),
                            written(megabyte * rate(terms, kind, Quantity.READS)),
                            written(megabyte * rate(terms, kind, Quantity.WRITES)),
                            written(megabyte * rate(terms, kind, Quantity.WEIGHTS)),
                            written(rate(terms, kind, Quantity.OPERATORS))));
        }
        return new LatencyModel(written(terms.getOrDefault(Term.FIXED, 0.0)), rates, precision);
    }

    private static double rate(Map<Term, Double> terms, WorkClass kind, Quantity quantity) {
        return terms.entrySet().stream()
                .filter(entry -> entry.getKey().covers(kind, quantity))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private static Provenance provenance(
            Provenance before,
            List<FitRow> fitted,
            Map<String, String> excluded,
            List<Residuals.Residual> byFamily,
            List<Residuals.Residual> heldOut) {
        return new Provenance(
                before.source(),
                before.licence(),
                before.date(),
                before.method(),
                fitted.stream().map(FitRow::network).toList(),
                excluded,
                written(Residuals.mapePercent(byFamily)),
                written(Residuals.mapePercent(heldOut)),
                heldOut.stream()
                        .map(r -> new Provenance.HeldOut(
                                r.row().network(), r.row().milliseconds(), written(r.predicted())))
                        .toList());
    }

    private static double written(double value) {
        return new BigDecimal(value).round(WRITTEN).doubleValue();
    }
}
