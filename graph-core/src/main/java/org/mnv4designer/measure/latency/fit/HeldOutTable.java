package org.mnv4designer.measure.latency.fit;

import java.util.List;
import java.util.Locale;
import org.mnv4designer.measure.latency.fit.Folds.Residual;

/**
 * How far profiles are off on networks that took no part in their fits, beside simpler laws on the same rows; as Markdown
 * for people.
 *
 * @param devices in the order in which they are listed
 */
public record HeldOutTable(List<Refit> devices) {
    private static final String HEAD = "| device | n / families | MAPE % | within 10 % | within 20 % | worst % "
            + "| MACs alone: MAPE % | roofline: MAPE % | 80 % band × or ÷ | in band |\n"
            + "|---|---|---|---|---|---|---|---|---|---|\n";

    /** Networks of the fit, each family left out in turn. */
    public String families() {
        StringBuilder out = new StringBuilder(HEAD);
        long inside = 0;
        long count = 0;
        for (Refit device : devices) {
            out.append(families(device, "", true));
            if (device.leftOut().sure(false).count() > 0) {
                out.append(families(device, ", transformers", false));
            }
            inside += device.inBand(device.leftOut());
            count += device.leftOut().count();
        }
        return out.append(pooled(inside, count)).toString();
    }

    private static String families(Refit device, String suffix, boolean sure) {
        return line(
                device,
                suffix,
                device.leftOut().sure(sure),
                device.leftOut(Baseline.MACS_ALONE).sure(sure),
                device.leftOut(Baseline.ROOFLINE).sure(sure));
    }

    /** The share of networks, families left out, that lie in the 80 % band of their device. */
    public double shareInBand() {
        double inside = 0;
        double count = 0;
        for (Refit device : devices) {
            inside += device.inBand(device.leftOut());
            count += device.leftOut().count();
        }
        return inside / count;
    }

    /** Networks held out altogether, for devices that have some. */
    public String heldOut() {
        StringBuilder out = new StringBuilder(HEAD);
        long inside = 0;
        long count = 0;
        for (Refit device : judged()) {
            out.append(line(
                    device, "", device.judged(), device.judged(Baseline.MACS_ALONE), device.judged(Baseline.ROOFLINE)));
            inside += device.inBand(device.judged());
            count += device.judged().count();
        }
        return out.append(pooled(inside, count)).toString();
    }

    private List<Refit> judged() {
        return devices.stream().filter(device -> device.judged().count() > 0).toList();
    }

    private static String pooled(long inside, long count) {
        return String.format(
                Locale.ROOT,
                "\nIn the 80 %% band, pooled: %d of %d (%.0f %%).\n",
                inside,
                count,
                count == 0 ? 0 : 100.0 * inside / count);
    }

    private static String line(Refit device, String suffix, Errors errors, Errors macsAlone, Errors roofline) {
        return String.format(
                Locale.ROOT,
                "| %s | %d / %d | %.1f | %d/%d | %d/%d | %+.0f | %s | %s | %.2f | %d/%d |\n",
                device.profile().id() + suffix,
                device.leftOut().sure(suffix.isEmpty()).count(),
                device.rows().families(suffix.isEmpty()),
                errors.mapePercent(),
                errors.within(0.1),
                errors.count(),
                errors.within(0.2),
                errors.count(),
                errors.worstPercent(),
                mape(macsAlone),
                mape(roofline),
                Math.exp(device.profile().band().halfWidth()),
                device.inBand(errors),
                errors.count());
    }

    private static String mape(Errors errors) {
        return errors.count() == 0 ? "-" : String.format(Locale.ROOT, "%.1f", errors.mapePercent());
    }

    /** One line a held-out measurement. */
    public String cells() {
        StringBuilder out = new StringBuilder("| device | network | measured ms | predicted ms | error % "
                + "| MACs alone: error % |\n|---|---|---|---|---|---|\n");
        for (Refit device : judged()) {
            List<Residual> macsAlone = device.judged(Baseline.MACS_ALONE).residuals();
            for (int i = 0; i < macsAlone.size(); i++) {
                out.append(cell(device, device.judged().residuals().get(i), macsAlone.get(i)));
            }
        }
        return out.toString();
    }

    private static String cell(Refit device, Residual residual, Residual macsAlone) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.2f | %+.1f | %+.1f |\n",
                device.profile().id(),
                residual.row().network(),
                residual.row().milliseconds(),
                residual.predicted(),
                100 * residual.relativeError(),
                100 * macsAlone.relativeError());
    }
}
