package org.mnv4designer.designer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.mnv4designer.graph.TypedBlock;
import org.mnv4designer.measure.BlockReport;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Report;

/** A report as comma-separated values (RFC 4180): one line a block, the sum last; unknown times stay empty. */
final class ReportCsv {
    private ReportCsv() {}

    static String of(Report report) {
        List<List<String>> lines = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("block", "type", "stage", "output", "parameters", "macs"));
        report.devices().forEach(device -> header.add("ms_" + device.id()));
        lines.add(header);
        report.blocks().forEach(block -> lines.add(line(block)));
        lines.add(total(report));
        return lines.stream()
                .map(line -> line.stream().map(ReportCsv::quoted).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static List<String> line(BlockReport block) {
        TypedBlock typed = block.block();
        List<String> cells = new ArrayList<>(List.of(
                block.id(),
                typed.node().block().typeId(),
                typed.node().stage(),
                typed.output(0).toString(),
                Long.toString(block.costs().parameters()),
                Long.toString(block.costs().counts().macs())));
        block.latencies().forEach(time -> cells.add(number(time)));
        return cells;
    }

    private static List<String> total(Report report) {
        List<String> cells = new ArrayList<>(List.of(
                "total",
                "",
                "",
                "",
                Long.toString(report.total().parameters()),
                Long.toString(report.total().counts().macs())));
        report.devices().forEach(device -> cells.add(number(time(device))));
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

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
