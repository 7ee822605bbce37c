package org.mnv4designer.designer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mnv4designer.base.AtomicFile;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.SaveException;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.parameter.SafetensorsFile;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.spec.SpecOptions;
import org.mnv4designer.spec.SpecSource;
import org.mnv4designer.spec.SpecWriter;
import org.mnv4designer.spec.SpecWriters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mnv4 export}: a design in a format of other tools. */
@Command(name = "export", description = "Write a design in another format.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DesignArgument design;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.class,
            description = "The format: ${COMPLETION-CANDIDATES}.")
    private String format;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write.")
    private Path output;

    @Option(
            names = "--weights",
            paramLabel = "FILE|none",
            description = "A safetensors file, or none for the structure alone. Default: what the design names.")
    private Optional<String> weights;

    @Option(names = "--opset", paramLabel = "N", description = "Operator set of the format. Default for ONNX: 17.")
    private Optional<Integer> opset;

    @Option(
            names = "--batch",
            paramLabel = "N|dynamic",
            converter = BatchSize.class,
            description = "Images in one run. Default: 1.")
    private BatchSize.Images batch = new BatchSize.Images(Optional.of(1));

    @Option(
            names = "--size",
            paramLabel = "fixed|dynamic",
            description = "Whether the file takes one image size or any. Default: ${DEFAULT-VALUE}.")
    private SizeRule size = SizeRule.FIXED;

    @Option(names = "--no-fold", description = "Keep batch norms as they are. Default: folded if weights are given.")
    private boolean unfolded;

    @Override
    public Integer call() {
        SpecWriter writer = SpecWriters.of(format).orElseThrow(this::unknownFormat);
        LoadedDesign loaded = design.load();
        SpecSource source = withWeights(loaded, SpecSource.of(TypedGraph.of(loaded.design())));
        SpecOptions options = options(source);
        writer.objection(options).map(Finding::message).ifPresent(message -> {
            throw new InputException(message + ". Fix: "
                    + writer.objection(options).orElseThrow().fix());
        });
        List<Diagnostic> refusals = writer.refusals(source, options);
        refusals.forEach(spec.commandLine().getErr()::println);
        if (refusals.stream().anyMatch(Diagnostic::isError)) {
            return ExitCode.DESIGN_FAILS;
        }
        write(writer, source, options);
        return ExitCode.DONE;
    }

    private InputException unknownFormat() {
        String known = SpecWriters.all().stream().map(SpecWriter::id).collect(Collectors.joining(", "));
        return new InputException("there is no format \"" + format + "\". Fix: choose from " + known);
    }

    private SpecSource withWeights(LoadedDesign loaded, SpecSource source) {
        if (weights.isPresent() && weights.get().equals("none")) {
            return source;
        }
        Optional<SafetensorsFile> file =
                weights.map(Path::of).map(WeightFiles::read).or(() -> WeightFiles.of(loaded));
        file.ifPresent(given -> WeightArguments.check(source.expectedWeights(), given));
        return file.map(given -> source.withWeights(new WeightStore(given, source.keys())))
                .orElse(source);
    }

    private SpecOptions options(SpecSource source) {
        boolean folded = !unfolded && source.weights().isPresent();
        return new SpecOptions(
                folded ? SpecOptions.Folding.FOLDED : SpecOptions.Folding.UNFOLDED,
                opset,
                batch.count(),
                size == SizeRule.DYNAMIC ? SpecOptions.Size.OPEN : SpecOptions.Size.FIXED);
    }

    private void write(SpecWriter writer, SpecSource source, SpecOptions options) {
        try {
            AtomicFile.write(output, to -> writer.write(source, options, to));
        } catch (SaveException e) {
            throw new InputException(e);
        }
    }
}
