package org.mnv4designer.designer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.Provenance;
import org.mnv4designer.measure.latency.fit.Calibrated;
import org.mnv4designer.run.bench.Comparison;
import org.mnv4designer.run.bench.Steadiness;

/**
 * What measuring this computer gave, for people and for programs.
 *
 * @param comparison with networks that took no part, if it was asked for
 */
record ThisComputerResult(Calibrated fit, Path file, Steadiness steadiness, Optional<Comparison> comparison) {

    private DeviceProfile profile() {
        return fit.profile();
    }

    String text() {
        List<Section> sections = new ArrayList<>();
        sections.add(summary());
        comparison.ifPresent(check -> {
            sections.add(networks(check));
            sections.add(errors(check));
        });
        return TextLayout.of("", sections);
    }

    private Section summary() {
        return new Section(
                "This computer",
                List.of(),
                2,
                List.of(
                        List.of("profile", profile().id()),
                        List.of("file", file.toString()),
                        List.of("runtime", profile().runtime()),
                        List.of("threads", Integer.toString(profile().threads())),
                        List.of(
                                "micro-benchmarks",
                                Integer.toString(profile().provenance().n())),
                        List.of(
                                "error, families left out",
                                Figures.percent(profile().provenance().familyMape())),
                        List.of("control network", control())));
    }

    private String control() {
        return String.format(
                Locale.ROOT,
                "%s to %s ms, %.2f times apart",
                Figures.millis(steadiness.fast()),
                Figures.millis(steadiness.slow()),
                steadiness.spread());
    }

    private static Section networks(Comparison check) {
        return new Section(
                "Networks that took no part, in milliseconds",
                List.of("network", "measured", "predicted", "error"),
                1,
                check.rows().stream()
                        .map(row -> List.of(
                                row.network(),
                                Figures.millis(row.measuredMs()),
                                Figures.millis(row.predictedMs()),
                                Figures.change(row.errorPercent())))
                        .toList());
    }

    private static Section errors(Comparison check) {
        int count = check.rows().size();
        return new Section(
                "All of them",
                List.of(),
                2,
                List.of(
                        List.of("mean error", Figures.percent(check.mapePercent())),
                        List.of("within 10 %", check.within(10) + "/" + count),
                        List.of("within 20 %", check.within(20) + "/" + count),
                        List.of("rank correlation", String.format(Locale.ROOT, "%.3f", check.rankCorrelation()))));
    }

    String json() {
        Map<String, Object> all = Json.object(
                "profile",
                profile().id(),
                "file",
                file.toString(),
                "runtime",
                profile().runtime(),
                "threads",
                profile().threads(),
                "n",
                profile().provenance().n(),
                "familyMape",
                profile().provenance().familyMape(),
                "control",
                Json.object("fastMs", steadiness.fast(), "slowMs", steadiness.slow(), "spread", steadiness.spread()),
                "microBenchmarks",
                fit.residuals().stream().map(ThisComputerResult::json).toList());
        comparison.ifPresent(check -> all.put("check", json(check)));
        return Json.text(all);
    }

    private static Map<String, Object> json(Calibrated.Residual residual) {
        return Json.object(
                "network",
                residual.network(),
                "measuredMs",
                residual.measuredMs(),
                "fittedMs",
                residual.fittedMs(),
                "heldOutMs",
                residual.heldOutMs());
    }

    private static Map<String, Object> json(Comparison check) {
        return Json.object(
                "mape",
                check.mapePercent(),
                "within10",
                check.within(10),
                "rankCorrelation",
                check.rankCorrelation(),
                "networks",
                check.rows().stream().map(ThisComputerResult::json).toList());
    }

    private static Map<String, Object> json(Provenance.HeldOut row) {
        return Json.object(
                "network",
                row.network(),
                "measuredMs",
                row.measuredMs(),
                "predictedMs",
                row.predictedMs(),
                "errorPercent",
                row.errorPercent());
    }
}
