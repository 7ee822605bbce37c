package org.mnv4designer.designer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mnv4designer.base.SaveException;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.parameter.Safetensors;
import org.mnv4designer.parameter.StoredTensor;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.Capture;
import org.mnv4designer.run.ClassNames;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.EngineOptions;
import org.mnv4designer.run.PreparedModel;
import org.mnv4designer.run.Ranking;
import org.mnv4designer.run.RunMonitor;
import org.mnv4designer.run.RunResult;
import org.mnv4designer.run.Summation;
import org.mnv4designer.run.Tensor;
import org.mnv4designer.spec.Batches;
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
        WeightStore store = weights.load(loaded, graph);
        ClassNames names = labels.map(InferCommand::names).orElseGet(loaded::classNames);
        Tensor input = feed.read(loaded.design());
        OperatorGraph plan = Batches.of(Lowering.lower(graph), input.shape().batch());
        Measured measured = measure(Canonical.of(plan), store, input);
        dump.ifPresent(file -> dump(file, plan, store, input));
        Ranking ranking = Ranking.of(firstOf(measured.output()), names, top);
        spec.commandLine().getOut().print(text(loaded, ranking, measured));
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
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

    private record Measured(Tensor output, double medianMillis) {}

    private Measured measure(OperatorGraph plan, WeightStore store, Tensor input) {
        try (PreparedModel model = engine.prepare(
                plan, store, EngineOptions.DEFAULT, spec.commandLine().getErr())) {
            Map<String, Tensor> feeds = Map.of(ImageInput.ID, input);
            Tensor output = model.run(feeds).output();
            double[] times = new double[runs];
            for (int i = 0; i < runs; i++) {
                times[i] = model.run(feeds).elapsed().count();
            }
            Arrays.sort(times);
            return new Measured(output, (times[(runs - 1) / 2] + times[runs / 2]) / 2);
        } catch (EngineException e) {
            throw new DesignException(e.diagnostics());
        }
    }

    /**
     * Numbers that are to be compared with those of other libraries: nothing folded, sums in double precision, so that only
     * the other library's rounding is seen.
     */
    private void dump(Path file, OperatorGraph plan, WeightStore store, Tensor input) {
        EngineOptions exact = EngineOptions.DEFAULT.withSummation(Summation.EXACT);
        try (PreparedModel model =
                engine.prepare(plan, store, exact, spec.commandLine().getErr())) {
            RunResult result = model.run(Map.of(ImageInput.ID, input), Capture.BLOCKS, RunMonitor.NONE);
            Map<String, StoredTensor> tensors = new LinkedHashMap<>();
            result.outputs().forEach((name, tensor) -> tensors.put(name, stored(tensor)));
            result.blocks().forEach((name, tensor) -> tensors.put(name, stored(tensor)));
            Safetensors.write(file, tensors, Map.of());
        } catch (EngineException e) {
            throw new DesignException(e.diagnostics());
        } catch (SaveException e) {
            throw new InputException(e);
        }
    }

    private static StoredTensor stored(Tensor tensor) {
        return StoredTensor.of(tensor.shape(), tensor.toArray());
    }

    private static Tensor firstOf(Tensor batch) {
        int size = Math.toIntExact(batch.shape().elements() / batch.shape().batch());
        return Tensor.of(batch.shape().with(0, 1), Arrays.copyOf(batch.toArray(), size));
    }

    private String text(LoadedDesign loaded, Ranking ranking, Measured measured) {
        return switch (format) {
            case TEXT -> lines(ranking, measured);
            case JSON -> Json.text(json(loaded, ranking, measured));
        };
    }

    private String lines(Ranking ranking, Measured measured) {
        List<List<String>> rows = ranking.entries().stream()
                .map(entry -> List.of(
                        entry.label(), Figures.percent(100 * entry.probability()), Integer.toString(entry.index())))
                .toList();
        Section section = new Section("", List.of("class", "probability", "index"), 1, rows);
        String time = Figures.millis(measured.medianMillis()) + " ms on "
                + engine.engine().title() + ", median of " + runs + (runs == 1 ? " run" : " runs");
        return TextLayout.of("", List.of(section)) + "\n" + time + "\n";
    }

    private Map<String, Object> json(LoadedDesign loaded, Ranking ranking, Measured measured) {
        return Json.object(
                "top",
                ranking.entries().stream()
                        .map(entry -> Json.object(
                                "index", entry.index(), "label", entry.label(), "probability", entry.probability()))
                        .toList(),
                "engine",
                engine.engine().id(),
                "milliseconds",
                Json.object("median", measured.medianMillis(), "runs", runs),
                "preprocessing",
                Json.orNull(
                        feed.isPicture()
                                ? Optional.of(Json.preprocessing(loaded.design().preprocessing()))
                                : Optional.empty()));
    }
}
