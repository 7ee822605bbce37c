package org.mnv4designer.designer.part.inference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.design.WeightFile;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.parameter.SafetensorsFile;
import org.mnv4designer.parameter.WeightFileException;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.Capture;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.EngineOptions;
import org.mnv4designer.run.InferenceEngine;
import org.mnv4designer.run.PreparedModel;
import org.mnv4designer.run.Ranking;
import org.mnv4designer.run.RunMonitor;
import org.mnv4designer.run.RunResult;
import org.mnv4designer.run.Tensor;
import org.mnv4designer.run.image.ImageException;
import org.mnv4designer.run.image.ImageFile;
import org.mnv4designer.run.image.Preprocessor;

/** One run of a design on an image, start to end; made and read on any thread, carried out off the JavaFX thread. */
record InferenceTask(Network network, Path image, InferenceEngine engine) {
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
        try {
            Tensor input = Preprocessor.of(network.graph().design()).tensor(ImageFile.read(image));
            Optional<SafetensorsFile> file = network.weights().open();
            OperatorGraph plain = network.plan();
            WeightStore store = network.store(file);
            BlockOutputs blocks = looked(Canonical.keepingBlockOutputs(plain), store, input, monitor);
            try (PreparedModel model = engine.prepare(Canonical.of(plain), store, EngineOptions.DEFAULT, monitor)) {
                return measured(model, input, blocks, file.flatMap(network.weights()::namingOf), monitor);
            }
        } catch (ImageException | WeightFileException | EngineException | IOException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }

    private BlockOutputs looked(OperatorGraph plan, WeightStore store, Tensor input, RunMonitor monitor)
            throws EngineException {
        try (PreparedModel model = engine.prepare(plan, store, EngineOptions.DEFAULT, monitor)) {
            return BlockOutputs.of(model.run(Network.feeds(model, input), Capture.BLOCKS, monitor)
                    .blocks());
        }
    }

    private InferenceOutcome measured(
            PreparedModel model, Tensor input, BlockOutputs blocks, Optional<WeightFile> naming, RunMonitor monitor)
            throws EngineException, IOException {
        Map<String, Tensor> feeds = Network.feeds(model, input);
        RunResult first = model.run(feeds, Capture.OUTPUTS, monitor);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < RUNS && !monitor.isCancelled(); i++) {
            times.add(model.run(feeds, Capture.OUTPUTS, monitor).elapsed().count());
        }
        times.sort(Double::compare);
        double median = times.isEmpty() ? first.elapsed().count() : times.get(times.size() / 2);
        return new InferenceOutcome(
                Ranking.of(first.output(), network.names(), TOP), median, times.size(), engine.title(), blocks, naming);
    }
}
