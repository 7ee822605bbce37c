package org.mnv4designer.measure.latency;

import java.util.List;
import java.util.Map;

/**
 * Where the numbers of a profile come from.
 *
 * @param source the published table or measurement
 * @param rows the networks that were fitted; their number is n
 * @param excluded networks of the source that were left out, with the reason
 * @param heldOutMape mean absolute error in percent on networks that the fit never saw: those of {@code heldOut}, or those
 *     of {@code familyMape} where none are held out altogether
 * @param heldOut the measurements behind {@code heldOutMape}
 * @param familyMape mean absolute error in percent when each family of the fitted networks is left out in turn
 * @param method how it was fitted, in a sentence
 */
public record Provenance(
        String source,
        String licence,
        String date,
        String method,
        List<String> rows,
        Map<String, String> excluded,
        double familyMape,
        double heldOutMape,
        List<HeldOut> heldOut) {
    public Provenance {
        rows = List.copyOf(rows);
        heldOut = List.copyOf(heldOut);
    }

    /** How many measurements were fitted. */
    public int n() {
        return rows.size();
    }

    /** A measurement that was not fitted, and what the model says of it. */
    public record HeldOut(String network, double measuredMs, double predictedMs) {

        /** Signed error in percent of the measurement. */
        public double errorPercent() {
            return 100 * (predictedMs / measuredMs - 1);
        }
    }
}
