package org.mnv4designer.measure.latency.fit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hipparchus.util.FastMath;
import org.mnv4designer.measure.latency.Band;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.Provenance;
import org.mnv4designer.measure.latency.WorkClass;

/** Fits a device of one's own: a few measured networks, and a sibling device for all that they do not tell. */
public final class Calibration {
    /** Fewer cannot tell a slow device from a high fixed cost. */
    public static final int FEWEST = 3;

    /** A measurement may lie this many times above or below what all together say, to the power of its noise. */
    private static final double CONTRADICTION = 2;

    private Calibration() {}

    /**
     * Fits a profile's numbers to measurements, drawn to those of a sibling.
     *
     * @param template what is known of the device; its model, band and errors are replaced
     * @param rows whole networks and parts of networks, at least {@link #FEWEST} networks or as many parts
     * @param prior a device whose rates are expected to be alike but for speed
     * @throws CalibrationException if rows are too few, doubled, or contradict each other
     */
    public static Calibrated fit(DeviceProfile template, List<FitRow> rows, DeviceProfile prior)
            throws CalibrationException {
        requireEnough(rows);
        requireDistinct(rows);
        Ensemble ensemble = new Ensemble(Recipe.all(template, List.of(prior.model()), false));
        RateModel model = ensemble.fit(rows);
        requireAgreement(rows, model);
        List<Folds.Residual> leftOut = new Folds(20).leaveOut(rows, others -> {
            RateModel without = ensemble.fit(others);
            return row -> without.predict(row.work());
        });
        List<Calibrated.Residual> residuals = residuals(rows, model, leftOut);
        DeviceProfile profile = template.with(
                model.model(template.precision()),
                band(model.priors(rows), leftOut, prior),
                provenance(template.provenance(), residuals, leftOut));
        return new Calibrated(profile, residuals);
    }

    private static void requireEnough(List<FitRow> rows) throws CalibrationException {
        if (rows.size() < FEWEST) {
            throw new CalibrationException("a fit needs measurements of at least " + FEWEST + " networks, got "
                    + rows.size() + ": measure more, best of different sizes and kinds");
        }
        if (rows.stream().map(FitRow::family).distinct().count() < 2) {
            throw new CalibrationException("all measurements are of one family of networks, so nothing tells how far"
                    + " off the profile would be: measure a network of another kind");
        }
    }

    private static void requireDistinct(List<FitRow> rows) throws CalibrationException {
        Set<String> seen = new HashSet<>();
        for (FitRow row : rows) {
            if (row.whole() && !seen.add(row.network())) {
                throw new CalibrationException(
                        row.network() + " was measured twice: keep one row, or the median of both");
            }
        }
    }

    private static void requireAgreement(List<FitRow> rows, RateModel model) throws CalibrationException {
        List<String> far = new ArrayList<>();
        for (FitRow row : rows) {
            double fitted = model.predict(row.work());
            double distance = FastMath.abs(FastMath.log(fitted / row.milliseconds()));
            if (row.whole() && distance > row.noise() * FastMath.log(CONTRADICTION)) {
                far.add(String.format(
                        Locale.ROOT,
                        "%s was measured at %.4g ms where the others say %.4g ms",
                        row.network(),
                        row.milliseconds(),
                        fitted));
            }
        }
        if (!far.isEmpty()) {
            throw new CalibrationException("measurements contradict each other: " + String.join("; ", far)
                    + ". Check units, runtime and threads of these rows, or choose a sibling of the same kind");
        }
    }

    private static List<Calibrated.Residual> residuals(
            List<FitRow> rows, RateModel model, List<Folds.Residual> leftOut) {
        Map<FitRow, Double> without = new LinkedHashMap<>();
        leftOut.forEach(residual -> without.put(residual.row(), residual.predicted()));
        return rows.stream()
                .filter(FitRow::whole)
                .map(row -> new Calibrated.Residual(
                        row.network(),
                        row.milliseconds(),
                        model.predict(row.work()),
                        without.getOrDefault(row, Double.NaN)))
                .toList();
    }

    /**
     * Few measurements that agree by chance do not make a band narrow, since the sibling's counts as much as the device's
     * own; and no sibling makes it narrower than the errors that were seen.
     */
    private static Band band(Set<WorkClass> priors, List<Folds.Residual> leftOut, DeviceProfile prior) {
        double sibling = FastMath.max(prior.band().halfWidth(), 0.05);
        double own = leftOut.isEmpty() ? sibling : new Errors(leftOut).quantile(ProfileFitter.LEVEL);
        return new Band(
                ProfileFitter.LEVEL,
                RateModel.written(FastMath.max(own, FastMath.sqrt(FastMath.max(own, 0.02) * sibling))),
                priors,
                RateModel.written(ProfileFitter.PRIOR_HALF_WIDTH),
                ProfileFitter.UNKNOWN_HALF_WIDTH);
    }

    private static Provenance provenance(
            Provenance before, List<Calibrated.Residual> residuals, List<Folds.Residual> leftOut) {
        double mape = RateModel.written(new Errors(leftOut).mapePercent());
        return new Provenance(
                before.source(),
                before.licence(),
                before.date(),
                before.method(),
                residuals.stream().map(Calibrated.Residual::network).toList(),
                before.excluded(),
                mape,
                mape,
                residuals.stream()
                        .map(r -> new Provenance.HeldOut(r.network(), r.measuredMs(), RateModel.written(r.heldOutMs())))
                        .toList());
    }
}
