package org.mnv4designer.designer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.ClassNames;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.EngineOptions;
import org.mnv4designer.run.PreparedModel;
import org.mnv4designer.run.Ranking;
import org.mnv4designer.run.Tensor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mnv4 evaluate}: how often a network is right on a folder of pictures. */
@Command(
        name = "evaluate",
        description = "Top-1, top-5 and confusion on a folder of images, one folder for each class.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private static final int CONSIDERED = 5;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DesignArgument design;

    @Option(
            names = "--images",
            required = true,
            paramLabel = "DIR",
            description = "Holds one folder for each class, called by its name or index.")
    private Path images;

    @Mixin
    private WeightArguments weights;

    @Mixin
    private EngineArgument engine;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ListFormat format = ListFormat.TEXT;

    @Override
    public Integer call() {
        LoadedDesign loaded = design.load();
        TypedGraph graph = loaded.sound();
        WeightStore store = weights.load(loaded, graph);
        ClassNames names = loaded.classNames();
        List<ImageFolder.Sample> samples =
                ImageFolder.samples(images, names, loaded.design().classes());
        Evaluation evaluation = new Evaluation(names);
        try (PreparedModel model = engine.prepare(
                Canonical.of(Lowering.lower(graph)),
                store,
                EngineOptions.DEFAULT,
                spec.commandLine().getErr())) {
            evaluate(model, samples, loaded, evaluation);
        } catch (EngineException e) {
            throw new DesignException(e.diagnostics());
        }
        spec.commandLine().getOut().print(format == ListFormat.JSON ? evaluation.json() : evaluation.text());
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    private void evaluate(
            PreparedModel model, List<ImageFolder.Sample> samples, LoadedDesign loaded, Evaluation evaluation)
            throws EngineException {
        ConsoleMonitor monitor = new ConsoleMonitor(spec.commandLine().getErr());
        for (int i = 0; i < samples.size(); i++) {
            ImageFolder.Sample sample = samples.get(i);
            long begun = System.nanoTime();
            Tensor input = Feed.picture(sample.file(), loaded.design());
            Tensor logits = model.run(Map.of(ImageInput.ID, input)).output();
            Ranking ranking = Ranking.of(logits, evaluation.names(), CONSIDERED);
            evaluation.add(sample.actual(), ranking, System.nanoTime() - begun);
            monitor.progress("Evaluating", (i + 1) / (double) samples.size());
        }
    }
}
