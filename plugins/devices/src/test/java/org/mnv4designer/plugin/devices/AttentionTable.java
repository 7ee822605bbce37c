package org.mnv4designer.plugin.devices;

import java.util.List;
import java.util.Locale;
import org.mnv4designer.design.Design;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.measure.latency.LatencyModel;
import org.mnv4designer.measure.latency.Workload;
import org.mnv4designer.measure.latency.fit.Refit;
import org.mnv4designer.zoo.Ablations;

/** What fits without MobileNetV4 rows say of the paper's Tables 2 and 3. */
record AttentionTable(List<Refit> refits) {

    /** Added milliseconds of three attention blocks with shared keys, and with heads of their own (Table 2). */
    record Added(double shared, double heads) {
        double reductionPercent() {
            return 100 * (1 - shared / heads);
        }
    }

    Added added(String device) {
        double base = milliseconds(device, Ablations.convLarge());
        return new Added(
                milliseconds(device, Ablations.withSharedKeys()) - base,
                milliseconds(device, Ablations.withHeadsOfTheirOwn()) - base);
    }

    /** How much slower Hybrid-M is without strided keys, in percent (Table 3). */
    double gainPercent(String device) {
        double strided = milliseconds(device, Ablations.hybridMedium());
        return 100 * (milliseconds(device, Ablations.withoutKeyStride()) / strided - 1);
    }

    private double milliseconds(String device, Design design) {
        LatencyModel model = refits.stream()
                .filter(refit -> refit.profile().id().equals(device))
                .findFirst()
                .orElseThrow()
                .blind()
                .model();
        return model.milliseconds(Workload.of(Canonical.of(Lowering.lower(TypedGraph.of(design)))))
                + model.fixedMillis();
    }

    /** As Markdown. */
    String text() {
        return "| claim | device | predicted | published |\n|---|---|---|---|\n"
                + reduction("pixel-8-edgetpu", "0.41 to 0.25 ms, -39.0 %")
                + reduction("s23-gpu", "3.31 to 1.95 ms, -41.1 %")
                + gain("s23-cpu", "+23.4 %")
                + gain("s23-gpu", "+25.4 %");
    }

    private String reduction(String device, String published) {
        Added added = added(device);
        return String.format(
                Locale.ROOT,
                "| added time, heads of their own to shared keys | %s | %.2f to %.2f ms, %+.1f %% | %s |\n",
                device,
                added.heads(),
                added.shared(),
                -added.reductionPercent(),
                published);
    }

    private String gain(String device, String published) {
        return String.format(
                Locale.ROOT,
                "| time without stride of keys | %s | %+.1f %% | %s |\n",
                device,
                gainPercent(device),
                published);
    }
}
