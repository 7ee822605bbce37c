package org.mnv4designer.designer.part.inference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mnv4designer.design.Design;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.parameter.ExpectedWeights;
import org.mnv4designer.parameter.Safetensors;
import org.mnv4designer.parameter.WeightCheck;
import org.mnv4designer.parameter.WeightFileException;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.Capture;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.EngineOptions;
import org.mnv4designer.run.InferenceEngine;
import org.mnv4designer.run.PreparedModel;
import org.mnv4designer.run.RunMonitor;
import org.mnv4designer.run.RunResult;
import org.mnv4designer.run.Tensor;
import org.mnv4designer.run.image.ImageException;
import org.mnv4designer.run.image.ImageFile;
import org.mnv4designer.run.image.Preprocessor;

/**
 * One run of a design on an image, start to end; made and read on any thread, carried out off the JavaFX thread.
 *
 * @param weights empty for seeded random ones
 * @param folder that relative paths of the design start from
 */
record InferenceTask(
        TypedGraph graph, Optional<Path> weights, Path image, Optional<Path> folder, InferenceEngine engine) {
    /** Random weights are the same at every run. */
    static final long SEED = 1;

    private static final int TOP = 5;
    private static final int RUNS = 5;

    /** A run that cannot be; the message is for the user. */
    static final class Failure extends Exception {
        private static final long serialVersionUID = 1;

        Failure(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    InferenceOutcome run(RunMonitor monitor) throws Failure {
        Design design = graph.design();
        try {
            Tensor input = Preprocessor.of(design).tensor(ImageFile.read(image));
            WeightStore store = store();
            try (PreparedModel model =
                    engine.prepare(Canonical.of(Lowering.lower(graph)), store, EngineOptions.DEFAULT, monitor)) {
                return measured(model, input, monitor);
            }
        } catch (ImageException | WeightFileException | EngineException | IOException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }

    private InferenceOutcome measured(PreparedModel model, Tensor input, RunMonitor monitor)
            throws EngineException, IOException {
        Map<String, Tensor> feeds = Map.of(model.inputs().keySet().iterator().next(), input);
        RunResult first = model.run(feeds, Capture.OUTPUTS, monitor);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < RUNS && !monitor.isCancelled(); i++) {
            times.add(model.run(feeds, Capture.OUTPUTS, monitor).elapsed().count());
        }
        times.sort(Double::compare);
        double median = times.isEmpty() ? first.elapsed().count() : times.get(times.size() / 2);
        return new InferenceOutcome(top(first.output().toArray()), median, times.size(), engine.title());
    }

    private WeightStore store() throws WeightFileException, Failure {
        ExpectedWeights expected = ExpectedWeights.of(graph);
        if (weights.isEmpty()) {
            return WeightStore.random(SEED, expected);
        }
        WeightStore store = new WeightStore(Safetensors.read(weights.get()), expected.keys());
        WeightCheck check = WeightCheck.of(expected, store.source());
        if (!check.isUsable()) {
            throw new Failure(check.diagnostics().get(0).toString());
        }
        return store;
    }

    private List<InferenceOutcome.Answer> top(float[] logits) throws IOException {
        double[] chances = softmax(logits);
        List<String> labels = labels();
        return IntStream.range(0, chances.length)
                .boxed()
                .sorted((a, b) -> Double.compare(chances[b], chances[a]))
                .limit(TOP)
                .map(index -> new InferenceOutcome.Answer(
                        index, index < labels.size() ? labels.get(index) : "class " + index, chances[index]))
                .toList();
    }

    private static double[] softmax(float[] logits) {
        double largest = IntStream.range(0, logits.length)
                .mapToDouble(i -> logits[i])
                .max()
                .orElse(0);
        double[] chances = IntStream.range(0, logits.length)
                .mapToDouble(i -> Math.exp(logits[i] - largest))
                .toArray();
        double sum = 0;
        for (double chance : chances) {
            sum += chance;
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= sum;
        }
        return chances;
    }

    private List<String> labels() throws IOException {
        Optional<Path> file =
                graph.design().labels().file().flatMap(name -> folder.map(parent -> parent.resolve(name)));
        return file.isPresent()
                ? Files.readAllLines(file.get())
                : graph.design().labels().names();
    }
}
