package org.mnv4designer.measure.latency.fit;

import java.util.List;
import java.util.stream.Stream;
import org.mnv4designer.measure.latency.fit.Folds.Residual;

/**
 * A device with its fits.
 *
 * @param blind the fit that has seen no held-out row: what siblings inherit and what judges
 * @param shipped the fit of all rows
 * @param leftOut what was predicted of fitted networks by fits without their families
 * @param judged what the blind fit says of held-out networks
 */
record FittedDevice(
        DeviceRows rows, RateModel blind, RateModel shipped, List<Residual> leftOut, List<Residual> judged) {
    private static final Folds OUTER = new Folds(12);

    /** The rows that the shipped numbers are fitted to. */
    List<FitRow> all() {
        return all(rows);
    }

    private static List<FitRow> all(DeviceRows rows) {
        return Stream.concat(rows.fitted().stream(), rows.heldOut().stream()).toList();
    }

    static FittedDevice fit(DeviceRows rows, Ensemble ensemble) {
        RateModel blind = ensemble.fit(rows.fitted());
        return new FittedDevice(
                rows,
                blind,
                rows.heldOut().isEmpty() ? blind : ensemble.fit(all(rows)),
                OUTER.leaveOut(rows.fitted(), others -> {
                    RateModel model = ensemble.fit(others);
                    return row -> model.predict(row.work());
                }),
                rows.heldOut().stream()
                        .map(row -> new Residual(row, blind.predict(row.work())))
                        .toList());
    }
}
