package org.mnv4designer.designer.part.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.design.Preprocessing;
import org.mnv4designer.design.Preprocessing.Interpolation;
import org.mnv4designer.design.Preprocessing.Resizing;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.run.image.Picture;
import org.mnv4designer.zoo.Zoo;

class PreprocessingModelTest {
    @TempDir
    Path folder;

    private final Workbench workbench = Sessions.workbench();
    private final ObjectProperty<Optional<Path>> image = new SimpleObjectProperty<>(Optional.empty());
    private final PreprocessingModel model = new PreprocessingModel(workbench, image, Runnable::run, Runnable::run);
    private final Session session = workbench.open(Zoo.design("mobilenetv4_conv_small,input=32x32"), Optional.empty());

    @BeforeEach
    void chooseAnImage() throws IOException {
        Path file = folder.resolve("grey.png");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        image.set(Optional.of(file));
    }

    @Test
    void changesAreStepsThatCanBeUndone() {
        Preprocessing before = session.design().get().preprocessing();
        model.change(now -> now.withCropPercent(0.5).withMean(List.of(0.1, 0.2, 0.3)));
        model.change(now -> now.withStd(List.of(1.0, 2.0, 3.0))
                .withResize(Resizing.STRETCH)
                .withInterpolation(Interpolation.NEAREST));
        assertEquals(
                new Preprocessing(
                        List.of(0.1, 0.2, 0.3),
                        List.of(1.0, 2.0, 3.0),
                        Resizing.STRETCH,
                        0.5,
                        Interpolation.NEAREST,
                        before.pad(),
                        before.greyToRgb()),
                model.settings().getValue().orElseThrow());
        session.undo();
        session.undo();
        assertEquals(Optional.of(before), model.settings().getValue());
    }

    @Test
    void thePreviewHasTheSizeOfTheInput() {
        Picture picture = model.preview().get().picture().orElseThrow();
        assertEquals(32, picture.width());
        assertEquals(32, picture.height());
    }

    @Test
    void whatCannotBeDoneIsSaidAndGoneWhenMended() {
        model.change(now -> now.withResize(Resizing.NONE));
        assertTrue(model.preview().get().problem().contains("40x30"));
        assertEquals(Optional.empty(), model.preview().get().picture());
        session.undo();
        assertEquals("", model.preview().get().problem());
        image.set(Optional.empty());
        assertEquals(PreprocessingModel.Preview.NONE, model.preview().get());
    }
}
