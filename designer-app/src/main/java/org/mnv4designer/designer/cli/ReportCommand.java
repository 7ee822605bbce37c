package org.mnv4designer.designer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mnv4designer.design.Training;
import org.mnv4designer.designer.cli.html.HtmlReport;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Explanation;
import org.mnv4designer.measure.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mnv4 report}: everything that is known of a design. */
@Command(
        name = "report",
        description = "Shapes, parameters, MACs, memory, latency per device and accuracy of a design.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DesignArgument design;

    @Option(names = "--device", paramLabel = "ID", split = ",", description = "Only these devices; \"mnv4 devices\".")
    private List<String> devices = List.of();

    @Option(
            names = "--recipe",
            converter = RecipeName.class,
            completionCandidates = RecipeName.class,
            description = "How it is trained: ${COMPLETION-CANDIDATES}. Default: what the design says.")
    private Optional<Training.Recipe> recipe;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of standard output.")
    private Optional<Path> output;

    @Override
    public Integer call() {
        LoadedDesign loaded = design.load();
        Measures measures = new Measures(spec.commandLine().getErr());
        Report report = measures.only(devices, measures.report(loaded.design(), recipe));
        new Result(spec.commandLine().getOut(), output)
                .write(text(loaded.design().name(), report));
        return report.hasErrors() || report.missesTarget() ? ExitCode.DESIGN_FAILS : ExitCode.DONE;
    }

    private String text(String name, Report report) {
        String title = ReportSections.title(name, report);
        Explanation explanation = Explanation.of(report);
        return switch (format) {
            case TEXT -> TextLayout.of(title, ReportSections.of(explanation));
            case JSON -> Json.text(ReportJson.of(name, explanation, detailed(report)));
            case CSV -> ReportCsv.of(explanation);
            case HTML -> HtmlReport.of(title, explanation, detailed(report), tables(explanation));
            case MARKDOWN -> MarkdownLayout.of(title, ReportSections.of(explanation));
        };
    }

    /** Devices that were asked for are split by block and operator, else the first that runs the network. */
    private List<DeviceReport> detailed(Report report) {
        return devices.isEmpty()
                ? report.devices().stream()
                        .filter(device -> device.estimate().time().asKnown().isPresent())
                        .limit(1)
                        .toList()
                : report.devices();
    }

    private static List<HtmlReport.Table> tables(Explanation explanation) {
        return ReportSections.of(explanation).stream()
                .filter(section -> !section.rows().isEmpty())
                .map(section ->
                        new HtmlReport.Table(section.title(), section.header(), section.textColumns(), section.rows()))
                .toList();
    }
}
