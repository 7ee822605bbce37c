package org.mnv4designer.designer.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.imageio.ImageIO;
import org.mnv4designer.design.Design;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.session.Moment;
import org.mnv4designer.designer.session.Session;

/**
 * Makes pictures of the real workbench, without a display: the toolkit then draws into memory, in software. One picture
 * after another; the screen in memory is 3840 by 2160, or larger if the first picture is.
 */
public final class WorkbenchRenderer {
    private static final long PATIENCE_SECONDS = 120;
    private static final int SETTLING_FRAMES = 12;
    private static final int SCREEN_WIDTH = 3840;
    private static final int SCREEN_HEIGHT = 2160;

    private final CompletableFuture<byte[]> picture = new CompletableFuture<>();
    private final PictureRequest request;

    private WorkbenchRenderer(PictureRequest request) {
        this.request = request;
    }

    /**
     * The picture, as a PNG.
     *
     * @throws IllegalStateException if it cannot be made
     */
    public static byte[] render(PictureRequest request) {
        WorkbenchRenderer renderer = new WorkbenchRenderer(request);
        startToolkit(request);
        FxThread.run(renderer::show);
        try {
            return renderer.picture.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the workbench could not be drawn", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while drawing", e);
        }
    }

    /** Starts the toolkit without a display; if one runs already, its own screen serves. */
    private static void startToolkit(PictureRequest request) {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        String geometry =
                Math.max(SCREEN_WIDTH, request.width()) + "x" + Math.max(SCREEN_HEIGHT, request.height()) + "-32";
        System.getProperties().putIfAbsent("headless.geometry", geometry);
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(true));
            Platform.setImplicitExit(false);
            started.join();
        } catch (IllegalStateException alreadyRunning) {
            started.complete(true);
        }
    }

    private void show() {
        try {
            Path settings = Files.createTempDirectory("mnv4-picture");
            WorkbenchPane pane = new WorkbenchPane(Installation.in(settings, request.language()), () -> {});
            pane.theme().set(request.theme());
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(new Scene(pane, request.width(), request.height()));
            stage.show();
            request.design().ifPresent(design -> open(pane, design));
            new Settling(pane, stage).start();
        } catch (IOException | RuntimeException e) {
            picture.completeExceptionally(e);
        }
    }

    private void open(WorkbenchPane pane, Design design) {
        Session session = pane.workbench().open(design, request.file());
        request.against()
                .ifPresent(other ->
                        pane.parts().compared().set(Moment.presentOf(session), Moment.of(other.name(), other)));
        pane.show(request.perspective());
    }

    /** Waits until everything is computed and drawn, then takes the picture. */
    private final class Settling extends AnimationTimer {
        private final WorkbenchPane pane;
        private final Stage stage;
        private int quietFrames;
        private boolean arranged;

        Settling(WorkbenchPane pane, Stage stage) {
            this.pane = pane;
            this.stage = stage;
        }

        @Override
        public void handle(long now) {
            quietFrames = pane.isSettled() ? quietFrames + 1 : 0;
            if (quietFrames >= SETTLING_FRAMES && !arranged) {
                arranged = true;
                quietFrames = 0;
                arrange();
            }
            if (quietFrames >= SETTLING_FRAMES) {
                stop();
                finish();
            }
        }

        private void arrange() {
            pane.requestFocus();
            pane.workbench()
                    .activeSession()
                    .get()
                    .filter(session -> !request.selected().isEmpty())
                    .ifPresent(session -> session.selection().only(request.selected()));
            if (request.perspective() == Perspective.INFER) {
                request.file().flatMap(WorkbenchRenderer::sampleBeside).ifPresent(pane.inference()::runOn);
            }
        }

        private void finish() {
            try {
                picture.complete(png(pane));
            } catch (RuntimeException e) {
                picture.completeExceptionally(e);
            } finally {
                stage.close();
            }
        }
    }

    /** The first picture of the folder {@code images} beside a design. */
    private static Optional<Path> sampleBeside(Path design) {
        Path folder = design.toAbsolutePath().resolveSibling("images");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(png|jpe?g|webp)"))
                    .sorted()
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private byte[] png(WorkbenchPane pane) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(request.scale(), request.scale()));
        WritableImage image = pane.snapshot(parameters, null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
