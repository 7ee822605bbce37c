package org.mnv4designer.measure.latency.fit;

import java.util.List;
import org.mnv4designer.measure.latency.DeviceProfile;

/**
 * A profile fitted to somebody's own measurements.
 *
 * @param residuals how each measurement compares, in the order of the rows
 */
public record Calibrated(DeviceProfile profile, List<Residual> residuals) {
    public Calibrated {
        residuals = List.copyOf(residuals);
    }

    /**
     * One measurement.
     *
     * @param fittedMs what the profile says of it
     * @param heldOutMs what a fit without this network's family says of it
     */
    public record Residual(String network, double measuredMs, double fittedMs, double heldOutMs) {

        /** Signed error in percent of the measurement, for the fit without it. */
        public double errorPercent() {
            return 100 * (heldOutMs / measuredMs - 1);
        }
    }

    /** Mean absolute error in percent on networks left out. */
    public double mapePercent() {
        return residuals.stream()
                .mapToDouble(residual -> Math.abs(residual.errorPercent()))
                .average()
                .orElse(0);
    }
}
