package org.mnv4designer.designer.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.file.DesignFile;

/** Opens a file of 20,000 blocks in the whole workbench, again and again, until shapes and costs are known and it is drawn. */
public final class Opening {
    private static final int BLOCKS = 20_000;
    private static final int IN_A_STAGE = 20;
    private static final int TIMES = 5;
    private static final long PATIENCE_MILLIS = 60_000;

    private final WorkbenchPane pane;
    private final DesignFile reader = new DesignFile(BlockTypes.load());
    private long longestGap;

    private Opening(WorkbenchPane pane) {
        this.pane = pane;
        Stage stage = new Stage();
        stage.setScene(new Scene(pane, 1366, 768));
        stage.show();
        new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                longestGap = last == 0 ? 0 : Math.max(longestGap, System.nanoTime() - last);
                last = System.nanoTime();
            }
        }.start();
    }

    /** Prints a row of a Markdown table. */
    public static void main(String[] arguments) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Installation installation = Installation.in(Files.createTempDirectory("mnv4-bench"), Locale.ENGLISH);
        Path file = Files.createTempFile("many", DesignFile.EXTENSION);
        new DesignFile(BlockTypes.load()).save(ManyStages.of(BLOCKS, IN_A_STAGE), file);
        Opening opening = OnFx.call(() -> new Opening(new WorkbenchPane(installation, () -> {})));
        TimeUnit.SECONDS.sleep(3);
        System.out.println("| blocks | opening, ms | median, ms | longest wait of the FX thread, ms |");
        System.out.println("|---:|---|---:|---:|");
        long[] millis = new long[TIMES];
        long gap = 0;
        for (int i = 0; i < TIMES; i++) {
            millis[i] = opening.once(file);
            gap = Math.max(gap, opening.longestGap);
        }
        String each = Arrays.toString(millis);
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "| %,d | %s | %d | %.0f |%n", BLOCKS, each, millis[TIMES / 2], gap / 1e6);
        System.exit(0);
    }

    private long once(Path file) throws Exception {
        longestGap = 0;
        long start = System.nanoTime();
        Design design = reader.read(file);
        OnFx.call(() -> pane.workbench().open(design, Optional.empty()));
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!OnFx.call(this::isShown)) {
            if (System.currentTimeMillis() > deadline) {
                throw new IllegalStateException("not open after a minute");
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        long took = (System.nanoTime() - start) / 1_000_000;
        OnFx.call(() -> {
            pane.workbench().activeSession().get().ifPresent(pane.workbench()::close);
            return true;
        });
        TimeUnit.SECONDS.sleep(1);
        return took;
    }

    private boolean isShown() {
        return pane.workbench()
                        .activeSession()
                        .get()
                        .filter(open -> open.isAnalysed())
                        .isPresent()
                && pane.parts()
                        .canvasInFront()
                        .get()
                        .filter(canvas -> !canvas.diagram().isEmpty())
                        .isPresent();
    }
}
