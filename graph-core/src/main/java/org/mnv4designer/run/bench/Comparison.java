package org.mnv4designer.run.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.mnv4designer.measure.latency.Band;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.Provenance;

/**
 * Networks that took no part in a fit: what was measured of them and what a profile predicts.
 *
 * @param rows in the order in which they were measured
 */
public record Comparison(List<Provenance.HeldOut> rows) {
    /** Times repeat no better than this, in the logarithm. */
    private static final double NARROWEST = 0.02;

    private static final String HELD_OUT = "; held out: ";
    private static final MathContext WRITTEN = new MathContext(6);

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** The mean of the errors' sizes, in percent. */
    public double mapePercent() {
        return rows.stream()
                .mapToDouble(row -> Math.abs(row.errorPercent()))
                .average()
                .orElse(0);
    }

    /** How many predictions are off by at most so many percent. */
    public long within(double percent) {
        return rows.stream()
                .filter(row -> Math.abs(row.errorPercent()) <= percent)
                .count();
    }

    /** Spearman's rank correlation of predictions with measurements; 1 if there are fewer than two networks. */
    public double rankCorrelation() {
        double[] measured =
                rows.stream().mapToDouble(Provenance.HeldOut::measuredMs).toArray();
        double[] predicted =
                rows.stream().mapToDouble(Provenance.HeldOut::predictedMs).toArray();
        return rows.size() < 2 ? 1 : RankCorrelation.of(measured, predicted);
    }

    /**
     * The distance in the natural logarithm of time that holds a share of the errors, rounded up in rank as split
     * conformal prediction does for few points.
     */
    double distance(double share) {
        double[] sorted = rows.stream()
                .mapToDouble(row -> Math.abs(Math.log(row.predictedMs() / row.measuredMs())))
                .sorted()
                .toArray();
        int rank = (int) Math.ceil((sorted.length + 1) * share);
        return sorted[Math.min(rank, sorted.length) - 1];
    }

    /**
     * A profile that tells these errors as those on networks that it never saw, and has a band as wide as they ask for.
     *
     * @param how what was compared, in words
     */
    DeviceProfile toldBy(DeviceProfile profile, String how) {
        Band band = profile.band();
        Provenance old = profile.provenance();
        Band judged = new Band(
                band.level(),
                rounded(Math.max(NARROWEST, distance(band.level()))),
                band.priors(),
                band.priorHalfWidth(),
                band.unknownHalfWidth());
        Provenance provenance = new Provenance(
                old.source(),
                old.licence(),
                old.date(),
                old.method().replaceAll(HELD_OUT + ".*", "") + HELD_OUT + how,
                old.rows(),
                old.excluded(),
                old.familyMape(),
                rounded(mapePercent()),
                rows.stream().map(Comparison::rounded).toList());
        return profile.with(profile.model(), judged, provenance);
    }

    private static Provenance.HeldOut rounded(Provenance.HeldOut row) {
        return new Provenance.HeldOut(row.network(), rounded(row.measuredMs()), rounded(row.predictedMs()));
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(WRITTEN).doubleValue();
    }
}
