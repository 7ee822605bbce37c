package org.mnv4designer.designer.cli.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.base.DataType;
import org.mnv4designer.designer.session.Peers;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Explanation;
import org.mnv4designer.measure.latency.OperatorTime;
import org.mnv4designer.measure.latency.TimeSplit;
import org.mnv4designer.measure.memory.LiveTensor;
import org.mnv4designer.measure.memory.MemoryTimeline;
import org.mnv4designer.measure.roofline.RidgePoint;
import org.mnv4designer.measure.roofline.Roof;
import org.mnv4designer.measure.roofline.Roofline;
import org.mnv4designer.measure.roofline.Sweep;

/** A report as one HTML file: charts of latency, blocks, roofline and memory, then every table. */
public final class HtmlReport {
    private static final int SLOWEST = 12;

    /**
     * A titled table of the report.
     *
     * @param textColumns how many columns from the left hold words
     */
    public record Table(String title, List<String> header, int textColumns, List<List<String>> rows) {}

    private final Explanation explanation;
    private final Page page;

    private HtmlReport(String title, Explanation explanation) {
        this.explanation = explanation;
        this.page = new Page(title);
    }

    /** @param detailed the devices that are split by block, at least one if the report has any */
    public static String of(String title, Explanation explanation, List<DeviceReport> detailed, List<Table> tables) {
        HtmlReport report = new HtmlReport(title, explanation);
        report.page.cards(Summary.of(explanation));
        report.devices();
        detailed.forEach(report::device);
        report.sweep();
        report.memory();
        tables.forEach(
                table -> report.page.heading(table.title()).table(table.header(), table.textColumns(), table.rows()));
        return report.page.finish();
    }

    private void devices() {
        List<DeviceReport> devices = explanation.report().devices();
        if (!devices.isEmpty()) {
            page.heading("Latency by device, batch 1")
                    .note(
                            "A dot in its band (nominally 80 %); a diamond is what was published of this network. Beside it: how"
                                    + " many measurements the profile was fitted to, and its mean error on networks that it had never"
                                    + " seen. Sources stand in the tables below.")
                    .figure(LatencyChart.of(devices));
        }
    }

    private void device(DeviceReport device) {
        String name = device.device().profile().name();
        if (device.estimate().time().asKnown().isEmpty()) {
            return;
        }
        page.heading("By block on " + name)
                .note(ground(device))
                .figure(BlockChart.key())
                .figure(BlockChart.of(explanation, device));
        roof(device, name);
        slowest(device);
    }

    private void roof(DeviceReport device, String name) {
        Explanation.Ridge ridge = explanation.ridge(device);
        Roof roof = explanation.roof(device, ridge.macsPerByte());
        if (!roof.dots().isEmpty()) {
            page.smallHeading("Operators under the roof of " + name)
                    .note(
                            ridgeNote(ridge)
                                    + " Each operator at the rate that the latency model gives it, its area by its share of the time;"
                                    + " the roof stands as low as it can with 98 % of the time under it, since peaks are not published.")
                    .figure(RooflineChart.of(roof));
        }
    }

    private static String ground(DeviceReport device) {
        return device.estimate().time().asKnown().stream()
                        .map(known -> known.source() + ", held-out error "
                                + Words.percent(
                                        device.device().profile().provenance().heldOutMape() / 100) + ".")
                        .findFirst()
                        .orElse("")
                + " Shares add up to the total; the fixed part is spread by time.";
    }

    private static String ridgeNote(Explanation.Ridge ridge) {
        return switch (ridge.ground()) {
            case PUBLISHED -> "Ridge point of " + RidgePoint.SOURCE + ".";
            case PROFILE -> "No ridge point is published; this one is what the profile charges for bytes and MACs.";
            case ASSUMED -> "No ridge point is known of this device; 100 is an assumption.";
        };
    }

    private void slowest(DeviceReport device) {
        double all = explanation.time(device).total();
        List<List<String>> rows = new ArrayList<>();
        for (OperatorTime time : explanation.slowest(device, SLOWEST)) {
            TimeSplit split = time.split();
            rows.add(List.of(
                    time.operator(),
                    split.bound().map(bound -> bound.id()).orElse(""),
                    Words.millis(split.total()),
                    Words.percent(split.total() / all),
                    Words.millis(split.compute()),
                    Words.millis(split.memory()),
                    Words.millis(split.launch())));
        }
        page.smallHeading("The slowest operators")
                .table(List.of("operator", "bound by", "ms", "share", "compute", "memory", "launch"), 2, rows);
    }

    private void sweep() {
        Roofline design = explanation.roofline(DataType.INT8);
        if (design.time(0) == 0) {
            return;
        }
        Map<String, Sweep> sweeps = new LinkedHashMap<>();
        sweeps.put("this design", Sweep.of(design, design));
        for (Peers.Line peer : new Peers().rooflines(DataType.INT8)) {
            sweeps.put(peer.name(), Sweep.of(peer.roofline(), design));
        }
        page.heading("Roofline sweep, int8")
                .note(
                        "How long published networks take by the paper's roofline, relative to this design, while the ridge"
                                + " point moves from 0 (MACs alone) to 500. Above 1 is slower. Dashed: ridge points of "
                                + RidgePoint.SOURCE + ". At the ends: the ratio at 500.")
                .figure(SweepChart.of(sweeps));
    }

    private void memory() {
        MemoryTimeline timeline = explanation.timeline();
        if (timeline.steps().isEmpty()) {
            return;
        }
        String exact = timeline.exact()
                ? "No order of execution has a lower peak."
                : "The best order found: the peak is an upper bound.";
        page.heading("Memory of activations, int8")
                .note(exact + " fp16 takes twice and fp32 four times as much. Workspaces of kernels are not in it.")
                .figure(MemoryChart.of(timeline, DataType.INT8));
        List<List<String>> rows = new ArrayList<>();
        for (LiveTensor tensor : timeline.live(timeline.peakPlace())) {
            rows.add(List.of(tensor.operator(), tensor.shape().asMap(), Words.megabytes(tensor.elements())));
        }
        page.smallHeading("Live at the peak").table(List.of("written by", "shape", "int8"), 2, rows);
    }
}
