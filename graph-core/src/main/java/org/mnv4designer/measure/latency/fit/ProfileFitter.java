package org.mnv4designer.measure.latency.fit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
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
import org.mnv4designer.measure.latency.fit.Residuals.Residual;

/**
 * Makes the numbers of a device profile from measurements: an additive model without negative rates, a band from the
 * errors on families left out, and the error on networks that took no part at all. The same rows give the same profile
 * to the last digit written.
 */
public final class ProfileFitter {
    /** A rate may be off by a factor of 2 where no fitted network has that kind of work. */
    private static final double PRIOR_HALF_WIDTH = Math.log(2);

    private static final double UNKNOWN_HALF_WIDTH = 0.2;
    private static final double LEVEL = 0.8;
    private static final MathContext WRITTEN = new MathContext(6);

    private ProfileFitter() {}

    /**
     * Profiles with model, band and errors made anew, in the order given; what describes a device stays. A band rests on
     * few families, so it is the geometric mean of what the device's own errors say and what those of all devices say.
     */
    public static List<DeviceProfile> refit(List<DeviceRows> devices) {
        List<List<Residual>> leftOut = devices.stream()
                .map(device -> Residuals.byFamily(device.fitted(), Ensemble::fit))
                .toList();
        double common =
                Residuals.quantile(leftOut.stream().flatMap(List::stream).toList(), LEVEL);
        List<DeviceProfile> all = new ArrayList<>();
        for (int i = 0; i < devices.size(); i++) {
            double own = Residuals.quantile(leftOut.get(i), LEVEL);
            all.add(refit(devices.get(i), leftOut.get(i), Math.sqrt(own * common)));
        }
        return all;
    }

    private static DeviceProfile refit(DeviceRows device, List<Residual> leftOut, double halfWidth) {
        Map<Term, Double> rates = Ensemble.fit(device.fitted());
        Band band = new Band(
                LEVEL, written(halfWidth), unseen(device.fitted()), written(PRIOR_HALF_WIDTH), UNKNOWN_HALF_WIDTH);
        return device.profile()
                .with(
                        model(rates, device.profile().precision()),
                        band,
                        provenance(device, leftOut, Residuals.of(device.heldOut(), rates)));
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

    private static Provenance provenance(DeviceRows device, List<Residual> leftOut, List<Residual> heldOut) {
        Provenance before = device.profile().provenance();
        return new Provenance(
                before.source(),
                before.licence(),
                before.date(),
                before.method(),
                device.fitted().stream().map(FitRow::network).toList(),
                device.excluded(),
                written(Residuals.mapePercent(leftOut)),
                written(Residuals.mapePercent(heldOut)),
                heldOut.stream().map(ProfileFitter::heldOut).toList());
    }

    private static Provenance.HeldOut heldOut(Residual residual) {
        FitRow row = residual.row();
        return new Provenance.HeldOut(row.network(), row.milliseconds(), written(residual.predicted()));
    }

    private static double written(double value) {
        return new BigDecimal(value).round(WRITTEN).doubleValue();
    }
}
