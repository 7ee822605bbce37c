package org.mnv4designer.measure.latency.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.Provenance;

/**
 * How far profiles are off on networks that took no part in their fit, beside a fit of MACs alone on the same rows; as
 * Markdown for people.
 */
public final class HeldOutTable {
    private final List<Line> lines = new ArrayList<>();

    private record Line(DeviceProfile profile, int families, List<Residuals.Residual> macsAlone) {
        List<Provenance.HeldOut> heldOut() {
            return profile.provenance().heldOut();
        }
    }

    /** Adds a device with the profile that was made of these rows. */
    public HeldOutTable add(DeviceRows device, DeviceProfile made) {
        Map<Term, Double> macsAlone = Candidate.macsAlone().fit(device.fitted());
        lines.add(new Line(made, device.families(), Residuals.of(device.heldOut(), macsAlone)));
        return this;
    }

    /** One line a device. */
    public String summary() {
        StringBuilder out = new StringBuilder("| device | n / families | families left out: MAPE % | held out: MAPE % "
                + "| within 10 % | within 20 % | worst % | MACs alone: MAPE % | 80 % band × or ÷ | in band |\n"
                + "|---|---|---|---|---|---|---|---|---|---|\n");
        lines.forEach(line -> out.append(summary(line)));
        return out.toString();
    }

    private static String summary(Line line) {
        double width = line.profile.band().halfWidth();
        Provenance provenance = line.profile.provenance();
        return String.format(
                Locale.ROOT,
                "| %s | %d / %d | %.1f | %.1f | %s | %s | %+.0f | %.1f | %.2f | %s |\n",
                line.profile.id(),
                provenance.n(),
                line.families,
                provenance.familyMape(),
                provenance.heldOutMape(),
                within(line, 10),
                within(line, 20),
                worst(line),
                Residuals.mapePercent(line.macsAlone),
                Math.exp(width),
                share(
                        line,
                        line.heldOut().stream()
                                .filter(h -> Math.abs(Math.log(h.predictedMs() / h.measuredMs())) <= width)
                                .count()));
    }

    private static String within(Line line, double percent) {
        return share(
                line,
                line.heldOut().stream()
                        .filter(h -> Math.abs(h.errorPercent()) <= percent)
                        .count());
    }

    private static String share(Line line, long count) {
        return count + "/" + line.heldOut().size();
    }

    private static double worst(Line line) {
        double worst = 0;
        for (Provenance.HeldOut held : line.heldOut()) {
            worst = Math.abs(held.errorPercent()) > Math.abs(worst) ? held.errorPercent() : worst;
        }
        return worst;
    }

    /** One line a held-out measurement. */
    public String cells() {
        StringBuilder out = new StringBuilder("| device | network | measured ms | predicted ms | error % "
                + "| MACs alone: error % |\n|---|---|---|---|---|---|\n");
        for (Line line : lines) {
            for (int i = 0; i < line.heldOut().size(); i++) {
                Provenance.HeldOut held = line.heldOut().get(i);
                out.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %.2f | %+.1f | %+.1f |\n",
                        line.profile.id(),
                        held.network(),
                        held.measuredMs(),
                        held.predictedMs(),
                        held.errorPercent(),
                        100 * line.macsAlone.get(i).relativeError()));
            }
        }
        return out.toString();
    }
}
