package org.mnv4designer.designer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.mnv4designer.graph.TypedBlock;
import org.mnv4designer.measure.BlockReport;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Explanation;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.latency.Bound;
import org.mnv4designer.measure.latency.TimeSplit;

/** A report as comma-separated values (RFC 4180): one line a block, the sum last; unknown times stay empty. */
final class ReportCsv {
    private ReportCsv() {}

    static String of(Explanation explanation) {
        Report report = explanation.report();
        List<Map<String, TimeSplit>> times =
                report.devices().stream().map(explanation::blockTimes).toList();
        List<List<String>> lines = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("block", "type", "stage", "output", "parameters", "macs"));
        report.devices().forEach(device -> header.add("ms_" + device.id()));
        header.add("peak_elements");
        report.devices().forEach(device -> header.add("bound_" + device.id()));
        lines.add(header);
        report.blocks().forEach(block -> lines.add(line(block, times)));
        lines.add(total(explanation));
        return Csv.text(lines);
    }

    private static List<String> line(BlockReport block, List<Map<String, TimeSplit>> times) {
        TypedBlock typed = block.block();
        List<String> cells = new ArrayList<>(List.of(
                block.id(),
                typed.node().block().typeId(),
                typed.node().stage(),
                typed.output(0).toString(),
                Long.toString(block.costs().parameters()),
                Long.toString(block.costs().counts().macs())));
        block.latencies().forEach(time -> cells.add(number(time)));
        cells.add(Long.toString(block.peakElements()));
        times.forEach(device -> cells.add(bound(device.getOrDefault(block.id(), TimeSplit.NONE))));
        return cells;
    }

    private static String bound(TimeSplit time) {
        return time.bound().map(Bound::id).orElse("");
    }

    private static List<String> total(Explanation explanation) {
        Report report = explanation.report();
        List<String> cells = new ArrayList<>(List.of(
                "total",
                "",
                "",
                "",
                Long.toString(report.total().parameters()),
                Long.toString(report.total().counts().macs())));
        report.devices().forEach(device -> cells.add(number(time(device))));
        cells.add(Long.toString(report.peak().elements()));
        report.devices().forEach(device -> cells.add(bound(explanation.time(device))));
        return cells;
    }

    private static OptionalDouble time(DeviceReport device) {
        return device.estimate().time().asKnown().stream()
                .mapToDouble(known -> known.value().count())
                .findFirst();
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
    }
}
