package org.mnv4designer.designer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.WorkClass;
import org.mnv4designer.measure.latency.fit.Calibrated;
import org.mnv4designer.measure.latency.fit.Calibrated.Residual;
import org.mnv4designer.measure.latency.measured.MeasuredRows;
import org.mnv4designer.measure.latency.measured.OwnDevice;

/** How well a profile fits the measurements that it was made of, as text and as JSON. */
record OwnDeviceResult(OwnDevice device, MeasuredRows measured, Calibrated fit) {

    String text(Path saved) {
        return TextLayout.of(
                profile().id() + ": " + profile().name() + ", like "
                        + device.sibling().name(),
                List.of(networks(), facts(saved)));
    }

    private DeviceProfile profile() {
        return fit.profile();
    }

    private Section networks() {
        List<List<String>> rows = fit.residuals().stream()
                .map(residual -> List.of(
                        residual.network(),
                        Figures.millis(residual.measuredMs()),
                        Figures.millis(residual.fittedMs()),
                        Figures.millis(residual.heldOutMs()),
                        Figures.change(residual.errorPercent())))
                .toList();
        return new Section(
                "Networks, in milliseconds", List.of("network", "measured", "fitted", "left out", "error"), 1, rows);
    }

    private Section facts(Path saved) {
        return new Section(
                "Profile",
                List.of(),
                2,
                List.of(
                        List.of("identified", words(measured.identified(profile()))),
                        List.of("as the sibling's", words(measured.leftToPrior(profile()))),
                        List.of("band, " + Math.round(100 * profile().band().level()) + " %", "x or / " + factor()),
                        List.of("error left out", Figures.percent(fit.mapePercent())),
                        List.of("saved to", saved.toString())));
    }

    private static String words(Set<WorkClass> kinds) {
        return kinds.isEmpty()
                ? "none"
                : String.join(", ", kinds.stream().map(WorkClass::id).toList());
    }

    private String factor() {
        return String.format(Locale.ROOT, "%.2f", Math.exp(profile().band().halfWidth()));
    }

    String json(Path saved) {
        return Json.text(Json.object(
                "id",
                profile().id(),
                "name",
                profile().name(),
                "like",
                device.sibling().id(),
                "precision",
                profile().precision().id(),
                "runtime",
                profile().runtime(),
                "threads",
                profile().threads(),
                "file",
                saved.toString(),
                "heldOutMape",
                fit.mapePercent(),
                "band",
                Json.object(
                        "level",
                        profile().band().level(),
                        "halfWidth",
                        profile().band().halfWidth()),
                "identified",
                measured.identified(profile()).stream().map(WorkClass::id).toList(),
                "prior",
                measured.leftToPrior(profile()).stream().map(WorkClass::id).toList(),
                "networks",
                fit.residuals().stream().map(OwnDeviceResult::json).toList()));
    }

    private static Map<String, Object> json(Residual residual) {
        return Json.object(
                "network",
                residual.network(),
                "measuredMs",
                residual.measuredMs(),
                "fittedMs",
                residual.fittedMs(),
                "heldOutMs",
                residual.heldOutMs(),
                "errorPercent",
                residual.errorPercent());
    }
}
