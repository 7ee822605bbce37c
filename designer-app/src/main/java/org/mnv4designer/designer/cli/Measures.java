package org.mnv4designer.designer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Training;
import org.mnv4designer.designer.session.UserFolders;
import org.mnv4designer.measure.BlockReport;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.Reporter;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.compare.ReportComparison;
import org.mnv4designer.measure.latency.Device;
import org.mnv4designer.measure.latency.DeviceFolder;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.zoo.KnownNetworks;

/** Makes reports with all devices and estimators that are installed, and the user's own devices. */
final class Measures {
    private final Devices devices;
    private final Accuracies accuracies = Accuracies.installed();

    /** @param err is told of device profiles that cannot be read */
    Measures(PrintWriter err) {
        DeviceFolder own = DeviceFolder.read(UserFolders.ofThisUser().devices());
        own.problems().forEach(problem -> err.println("mnv4: " + problem));
        devices = Devices.installed().with(own.devices());
    }

    List<Device> devices() {
        return devices.all();
    }

    /**
     * Some devices in the order asked for, or all of them if none is asked for.
     *
     * @throws InputException if there is no such device
     */
    List<Device> devices(List<String> ids) {
        return ids.isEmpty()
                ? devices()
                : ids.stream().map(id -> devices().get(place(id))).toList();
    }

    Report report(Design design, Optional<Training.Recipe> recipe) {
        Reporter reporter = new Reporter(devices, accuracies, KnownNetworks::find);
        return reporter.report(design, recipe.orElse(design.training().recipe()));
    }

    /** Two reports beside each other. */
    ReportComparison compare(Report first, Report second) {
        return ReportComparison.of(first, second, accuracies);
    }

    /**
     * A report with some devices only, in the order asked for.
     *
     * @throws InputException if there is no such device
     */
    Report only(List<String> ids, Report report) {
        if (ids.isEmpty()) {
            return report;
        }
        List<Integer> places = ids.stream().map(this::place).toList();
        List<DeviceReport> chosen = places.stream().map(report.devices()::get).toList();
        List<BlockReport> blocks = report.blocks().stream()
                .map(block -> new BlockReport(
                        block.block(), block.costs(), block.peakElements(), chosen(block.latencies(), places)))
                .toList();
        return new Report(
                report.graph(),
                report.total(),
                report.peak(),
                report.complete(),
                blocks,
                chosen,
                report.accuracy(),
                report.targets(),
                diagnostics(report, chosen));
    }

    /** With what each chosen device does with operators that it does not simply run. */
    private static List<Diagnostic> diagnostics(Report report, List<DeviceReport> chosen) {
        Stream<Diagnostic> support = chosen.stream()
                .flatMap(device -> report.findings(device).stream()
                        .map(finding -> finding.diagnostic(device.device().profile())));
        return Stream.concat(report.diagnostics().stream(), support).distinct().toList();
    }

    private static List<OptionalDouble> chosen(List<OptionalDouble> latencies, List<Integer> places) {
        return places.stream().map(latencies::get).toList();
    }

    private int place(String id) {
        List<Device> all = devices();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InputException("there is no device \"" + id + "\". Fix: choose from "
                        + String.join(", ", all.stream().map(Device::id).toList())));
    }
}
