package org.mnv4designer.designer.part.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.design.Labels;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.TextBundle;
import org.mnv4designer.run.Ranking;
import org.mnv4designer.zoo.Zoo;

class ImagesModelTest {
    @TempDir
    Path folder;

    private final Workbench workbench = Sessions.workbench();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final ImagesModel model = new ImagesModel(
            workbench,
            () -> Optional.of(new Oracle(Map.of())),
            Runnable::run,
            waiting::add,
            TextBundle.in(Locale.ENGLISH));

    @BeforeEach
    void openAFolder() throws IOException {
        for (String name : List.of("b.png", "a.PNG")) {
            ImageIO.write(
                    new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB),
                    "png",
                    folder.resolve(name).toFile());
        }
        Files.writeString(folder.resolve("c.jpg"), "no picture");
        Files.writeString(folder.resolve("notes.txt"), "notes");
        workbench.open(
                Zoo.design("mobilenetv4_conv_small,width=0.25,classes=3,input=32x32")
                        .withLabels(Labels.of(List.of("a", "b", "c"))),
                Optional.empty());
        model.open(folder);
    }

    @Test
    void onlyImagesAreListedByName() {
        assertEquals(
                List.of("a.PNG", "b.png", "c.jpg"),
                model.images().stream().map(ImageAnswer::name).toList());
    }

    @Test
    void everyImageGetsItsBestAnswerAndABrokenOneItsReason() {
        model.run();
        assertTrue(model.busy().get());
        settle();
        assertEquals(
                List.of("c", "c"),
                model.images().stream()
                        .flatMap(image -> image.best().stream())
                        .map(Ranking.Entry::label)
                        .toList());
        assertTrue(model.images().get(2).problem().contains("c.jpg"));
        assertEquals(1, model.progress().get());
        assertFalse(model.busy().get());
        assertEquals("", model.failure().get());
    }

    @Test
    void cancellingLeavesWhatIsDone() {
        model.run();
        waiting.remove().run();
        model.cancel();
        settle();
        assertEquals(
                1,
                model.images().stream().flatMap(image -> image.best().stream()).count());
        assertFalse(model.busy().get());
    }

    @Test
    void aFolderThatIsNotThereIsSaidSo() {
        model.open(folder.resolve("gone"));
        assertTrue(model.failure().get().contains("gone"));
        assertTrue(model.images().isEmpty());
    }

    private void settle() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
