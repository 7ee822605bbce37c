package org.mnv4designer.designer.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.mnv4designer.measure.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mnv4 compare}: how two designs differ in structure and cost. */
@Command(
        name = "compare",
        description = "Differences of two designs in structure and cost.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "A *.mnv4.json file or zoo:NAME.")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "Another one.")
    private String second;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private CompareFormat format = CompareFormat.TEXT;

    @Override
    public Integer call() {
        Measures measures = new Measures(spec.commandLine().getErr());
        Report a = measures.report(DesignResolver.resolve(first).design(), Optional.empty());
        Report b = measures.report(DesignResolver.resolve(second).design(), Optional.empty());
        spec.commandLine().getOut().print(text(new Comparison(first, second, measures.compare(a, b))));
        spec.commandLine().getOut().flush();
        return a.hasErrors() || b.hasErrors() ? ExitCode.DESIGN_FAILS : ExitCode.DONE;
    }

    private String text(Comparison comparison) {
        return switch (format) {
            case TEXT -> TextLayout.of(comparison.title(), comparison.sections());
            case MARKDOWN -> MarkdownLayout.of(comparison.title(), comparison.sections());
            case HTML -> HtmlLayout.of(comparison.title(), comparison.sections());
            case CSV -> comparison.csv();
            case JSON -> Json.text(comparison.json());
        };
    }
}
