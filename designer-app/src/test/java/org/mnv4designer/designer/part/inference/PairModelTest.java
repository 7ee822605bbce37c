package org.mnv4designer.designer.part.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
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
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.text.TextBundle;
import org.mnv4designer.run.InferenceEngine;
import org.mnv4designer.run.Tensor;
import org.mnv4designer.zoo.Zoo;

class PairModelTest {
    @TempDir
    Path folder;

    private final Workbench workbench = Sessions.workbench();
    private final Text text = TextBundle.in(Locale.ENGLISH);
    private final InferenceModel front = new InferenceModel(
            workbench, () -> Optional.of(giving(1)), Runnable::run, Runnable::run, new NoChoice(), text);
    private final PairModel pair =
            new PairModel(workbench, front, () -> Optional.of(giving(4)), Runnable::run, Runnable::run, text);
    private final Session second = open("mobilenetv4_conv_small,width=0.5,classes=3,input=32x32");
    private final Session first = open("mobilenetv4_conv_small,width=0.25,classes=3,input=32x32");

    @BeforeEach
    void runTheFront() throws IOException {
        Path image = folder.resolve("grey.png");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", image.toFile());
        front.runOn(image);
    }

    @Test
    void bothAnswersAndTheDifferencesOfBlocksShow() {
        assertEquals(PairModel.Pair.NONE, pair.pair().get());
        pair.other().set(Optional.of(second));
        PairModel.Pair both = pair.pair().get();
        assertEquals(2, both.first().best());
        assertEquals(2, both.second().best());
        assertEquals(List.of(new BlockDifference("stem", 3)), both.differences());
        pair.select(both.differences().get(0));
        assertEquals(Optional.of("stem"), first.selection().single());
    }

    @Test
    void withoutASecondDesignOrAfterAnotherCameToTheFrontThereIsNothing() {
        pair.other().set(Optional.of(second));
        workbench.activeSession().set(Optional.of(second));
        assertEquals(PairModel.Pair.NONE, pair.pair().get());
    }

    @Test
    void aSecondDesignThatIsClosedIsForgotten() {
        pair.other().set(Optional.of(second));
        workbench.close(second);
        assertEquals(Optional.empty(), pair.other().get());
        assertEquals(PairModel.Pair.NONE, pair.pair().get());
    }

    @Test
    void whyTheSecondCannotRunIsSaid() {
        PairModel none = new PairModel(workbench, front, Optional::empty, Runnable::run, Runnable::run, text);
        none.other().set(Optional.of(second));
        assertEquals(text.inferenceNoEngine(), none.pair().get().problem());
        assertTrue(none.pair().get().differences().isEmpty());
    }

    private Session open(String design) {
        return workbench.open(Zoo.design(design), Optional.empty());
    }

    private static InferenceEngine giving(float value) {
        return new Oracle(Map.of("stem", Tensor.of(Shape.of(1, 1), value)));
    }
}
