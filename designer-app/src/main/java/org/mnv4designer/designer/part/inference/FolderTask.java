package org.mnv4designer.designer.part.inference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.parameter.WeightFileException;
import org.mnv4designer.run.Capture;
import org.mnv4designer.run.ClassNames;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.EngineOptions;
import org.mnv4designer.run.InferenceEngine;
import org.mnv4designer.run.PreparedModel;
import org.mnv4designer.run.Ranking;
import org.mnv4designer.run.RunMonitor;
import org.mnv4designer.run.image.ImageException;
import org.mnv4designer.run.image.ImageFile;
import org.mnv4designer.run.image.Preprocessor;

/** Runs a network, made ready once, on many images; what is wrong with one image does not stop the others. */
record FolderTask(Network network) {

    /** Told of each image that is done, on the thread that works. */
    @FunctionalInterface
    interface Done {
        void answered(int number, ImageAnswer answer);
    }

    void run(InferenceEngine engine, List<Path> images, BooleanSupplier overtaken, Done done)
            throws InferenceTask.Failure {
        Stopped monitor = new Stopped(overtaken);
        try (PreparedModel model =
                engine.prepare(Canonical.of(network.plan()), network.store(), EngineOptions.DEFAULT, monitor)) {
            Preprocessor preparation = Preprocessor.of(network.graph().design());
            ClassNames names = network.names();
            for (int i = 0; i < images.size() && !monitor.isCancelled(); i++) {
                done.answered(i, answer(model, preparation, names, images.get(i), monitor));
            }
        } catch (ImageException | WeightFileException | EngineException | IOException e) {
            throw new InferenceTask.Failure(String.valueOf(e.getMessage()));
        }
    }

    private static ImageAnswer answer(
            PreparedModel model, Preprocessor preparation, ClassNames names, Path image, RunMonitor monitor)
            throws EngineException {
        try {
            var feeds = Network.feeds(model, preparation.tensor(ImageFile.read(image)));
            Ranking ranking =
                    Ranking.of(model.run(feeds, Capture.OUTPUTS, monitor).output(), names, 1);
            return new ImageAnswer(image, ranking.entries().stream().findFirst(), "");
        } catch (ImageException wrong) {
            return new ImageAnswer(image, Optional.empty(), String.valueOf(wrong.getMessage()));
        }
    }

    private record Stopped(BooleanSupplier overtaken) implements RunMonitor {
        @Override
        public boolean isCancelled() {
            return overtaken.getAsBoolean();
        }
    }
}
