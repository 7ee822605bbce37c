package org.mnv4designer.designer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Severity;
import org.mnv4designer.measure.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mnv4 check}: what is wrong with a design, and which targets it misses. */
@Command(name = "check", description = "Diagnostics and missed targets of a design.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DesignArgument design;

    @Option(
            names = "--device",
            paramLabel = "ID",
            split = ",",
            description = "Check these devices besides those of targets; \"mnv4 devices\".")
    private List<String> devices = List.of();

    @Option(names = "--strict", description = "Warnings fail too.")
    private boolean strict;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ListFormat format = ListFormat.TEXT;

    @Override
    public Integer call() {
        LoadedDesign loaded = design.load();
        Measures measures = new Measures(spec.commandLine().getErr());
        Report report = measures.only(devices, measures.report(loaded.design(), Optional.empty()));
        boolean fails = report.hasErrors()
                || report.missesTarget()
                || strict && report.diagnostics().stream().anyMatch(finding -> finding.severity() != Severity.INFO);
        spec.commandLine().getOut().print(text(loaded.design().name(), report, !fails));
        spec.commandLine().getOut().flush();
        return fails ? ExitCode.DESIGN_FAILS : ExitCode.DONE;
    }

    private String text(String name, Report report, boolean passes) {
        return switch (format) {
            case TEXT -> lines(name, report);
            case JSON ->
                Json.text(Json.object(
                        "design",
                        name,
                        "passes",
                        passes,
                        "complete",
                        report.complete(),
                        "targets",
                        ReportJson.targets(report.targets()),
                        "diagnostics",
                        Json.diagnostics(report.diagnostics())));
        };
    }

    private static String lines(String name, Report report) {
        List<String> lines = new ArrayList<>();
        report.diagnostics().stream().map(Diagnostic::toString).forEach(lines::add);
        ReportSections.targets(report.targets())
                .rows()
                .forEach(row -> lines.add(
                        "target " + row.get(0) + ": " + row.get(1) + " is " + row.get(3) + ", limit " + row.get(2)));
        if (lines.isEmpty()) {
            lines.add(name + ": nothing to complain about");
        }
        return String.join("\n", lines) + "\n";
    }
}
