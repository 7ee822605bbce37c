package org.mnv4designer.designer.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
import org.mnv4designer.designer.theme.Theme;

/** Makes pictures of the real workbench, without a display: the toolkit then draws into memory, in software. */
public final class WorkbenchRenderer {
    private static final long PATIENCE_SECONDS = 60;
    private static final int SETTLING_FRAMES = 12;

    /**
     * What to make a picture of.
     *
     * @param design shown in an editor; empty shows the welcome page
     * @param selected id of a block to select; empty for none
     * @param width of the workbench in pixels at scale 1
     * @param height of the workbench in pixels at scale 1
     * @param scale 1, or 2 for a picture of twice the size
     */
    public record Request(
            Optional<Design> design,
            String selected,
            Perspective perspective,
            Theme theme,
            int width,
            int height,
            int scale,
            Locale language) {}

    private final CompletableFuture<byte[]> picture = new CompletableFuture<>();
    private final Request request;

    private WorkbenchRenderer(Request request) {
        this.request = request;
    }

    /** The picture, as a PNG. */
    public static byte[] render(Request request) {
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
    private static void startToolkit(Request request) {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        System.setProperty("headless.geometry", request.width() + "x" + request.height() + "-32");
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
        pane.workbench().open(design, Optional.empty());
        pane.show(request.perspective());
    }

    /** Waits until everything is computed and drawn, then takes the picture. */
    private final class Settling extends AnimationTimer {
        private final WorkbenchPane pane;
        private final Stage stage;
        private int quietFrames;
        private boolean selected;

        Settling(WorkbenchPane pane, Stage stage) {
            this.pane = pane;
            this.stage = stage;
        }

        @Override
        public void handle(long now) {
            quietFrames = pane.isSettled() ? quietFrames + 1 : 0;
            if (quietFrames == SETTLING_FRAMES / 2 && !selected) {
                selected = true;
                select();
            }
            if (quietFrames >= SETTLING_FRAMES) {
                stop();
                finish();
            }
        }

        private void select() {
            pane.workbench()
                    .activeSession()
                    .get()
                    .filter(session -> !request.selected().isEmpty())
                    .ifPresent(session -> session.selection().only(request.selected()));
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
