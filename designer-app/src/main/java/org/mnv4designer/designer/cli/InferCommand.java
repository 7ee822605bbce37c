package org.mnv4designer.designer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.ClassNames;
import org.mnv4designer.run.Tensor;
import org.mnv4designer.spec.Batches;
import org.mnv4designer.spec.SpecSource;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mnv4 infer}: runs a network on a picture or on numbers. */
@Command(name = "infer", description = "Run a design on an image or a tensor.", mixinStandardHelpOptions = true)
final class InferCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DesignArgument design;

    @Mixin
    private WeightArguments weights;

    @ArgGroup(multiplicity = "1")
    private Feed feed;

    @Mixin
    private EngineArgument engine;

    @Option(names = "--top", paramLabel = "K", description = "How many classes. Default: ${DEFAULT-VALUE}.")
    private int top = 5;

    @Option(names = "--labels", paramLabel = "FILE", description = "Class names, one a line, instead of the design's.")
    private Optional<Path> labels;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "Timed runs after a first one. Default: ${DEFAULT-VALUE}.")
    private int runs = 5;

    @Option(names = "--dump", paramLabel = "FILE", description = "Save the logits and every block's output there.")
    private Optional<Path> dump;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ListFormat format = ListFormat.TEXT;

    @Override
    public Integer call() {
        requirePositive("--top", top);
        requirePositive("--runs", runs);
        LoadedDesign loaded = design.load();
        TypedGraph graph = loaded.sound();
        ClassNames names = labels.map(InferCommand::names).orElseGet(loaded::classNames);
        Tensor input = feed.read(loaded.design());
        WeightStore store = weights.load(loaded, graph);
        OperatorGraph plan =
                Batches.of(SpecSource.of(graph).operators(), input.shape().batch());
        NetworkRun run = new NetworkRun(engine, plan, store, spec.commandLine().getErr());
        NetworkRun.Timed timed = run.timed(input, runs);
        dump.ifPresent(file -> run.dump(input, file));
        InferResult result = new InferResult(timed, runs, engine.engine(), names, top);
        spec.commandLine().getOut().print(format == ListFormat.JSON ? json(loaded, result) : result.text());
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    private String json(LoadedDesign loaded, InferResult result) {
        return Json.text(
                result.json(feed.isPicture() ? Optional.of(loaded.design().preprocessing()) : Optional.empty()));
    }

    private static void requirePositive(String option, int value) {
        if (value < 1) {
            throw new InputException(option + " must be at least 1, got " + value + ". Fix: give a number above 0");
        }
    }

    private static ClassNames names(Path file) {
        try {
            return ClassNames.read(file);
        } catch (IOException e) {
            throw new InputException(e);
        }
    }
}
