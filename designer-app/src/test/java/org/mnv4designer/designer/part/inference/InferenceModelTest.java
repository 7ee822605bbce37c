package org.mnv4designer.designer.part.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.base.Shape;
import org.mnv4designer.design.Labels;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.TextBundle;
import org.mnv4designer.run.InferenceEngine;
import org.mnv4designer.run.Ranking;
import org.mnv4designer.run.Tensor;
import org.mnv4designer.run.ValueStatistics.Health;
import org.mnv4designer.zoo.Zoo;

class InferenceModelTest {
    @TempDir
    Path folder;

    private final Workbench workbench = Sessions.workbench();
    private final InferenceModel model =
            model(Optional.of(new Oracle(Map.of("stem", Tensor.of(Shape.of(1, 1, 1, 2), 0, 0)))));
    private Path image = Path.of("");

    @BeforeEach
    void makeAnImage() throws IOException {
        image = folder.resolve("grey.png");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", image.toFile());
    }

    @Test
    void theBestAnswersComeFirstWithTheirLabels() {
        open();
        model.runOn(image);
        InferenceOutcome outcome = model.outcome().get().orElseThrow();
        assertEquals(
                List.of("c", "b", "a"),
                outcome.ranking().entries().stream().map(Ranking.Entry::label).toList());
        assertEquals(0.665, outcome.ranking().entries().get(0).probability(), 1e-3);
        assertEquals(2.5, outcome.milliseconds());
        assertFalse(model.running().get());
        assertEquals(
                List.of(Health.DEAD),
                outcome.blocks().statistics().stream()
                        .map(row -> row.values().health())
                        .toList());
    }

    @Test
    void whatIsNoImageIsSaidSo() throws IOException {
        open();
        model.runOn(Files.writeString(folder.resolve("words.png"), "words"));
        assertTrue(model.failure().get().contains("words.png"));
        assertEquals(Optional.empty(), model.outcome().get());
    }

    @Test
    void weightsOfTheWrongNetworkAreRefused() throws IOException {
        Session session = open();
        model.image().set(Optional.of(image));
        model.useWeights(Files.writeString(folder.resolve("none.safetensors"), "x"));
        assertTrue(model.failure().get().contains("none.safetensors"));
        assertEquals(Optional.of("none.safetensors"), model.weights().getValue());
        assertEquals(Optional.empty(), session.design().get().weights());
        model.useRandomWeights();
        assertEquals(Optional.empty(), model.weights().getValue());
        assertEquals("", model.failure().get());
    }

    @Test
    void withoutAnEngineThatIsSaid() {
        InferenceModel none = model(Optional.empty());
        open();
        none.runOn(image);
        assertEquals("No inference engine was found.", none.failure().get());
    }

    private InferenceModel model(Optional<InferenceEngine> engine) {
        return new InferenceModel(
                workbench, () -> engine, Runnable::run, Runnable::run, new NoChoice(), TextBundle.in(Locale.ENGLISH));
    }

    private Session open() {
        return workbench.open(
                Zoo.design("mobilenetv4_conv_small,width=0.25,classes=3,input=32x32")
                        .withLabels(Labels.of(List.of("a", "b", "c"))),
                Optional.empty());
    }
}
