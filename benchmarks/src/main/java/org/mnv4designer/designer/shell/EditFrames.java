package org.mnv4designer.designer.shell;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Edits;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.zoo.Zoo;

/**
 * From an edit of MNv4-Hybrid-L in the whole workbench to the frame that shows it: the time of the edit on the FX thread
 * and of the next pulse until the render thread is done. Waiting for the pulse is not counted.
 */
public final class EditFrames {
    private static final int WARM_UP = 100;
    private static final int EDITS = 200;
    private static final int PAUSE_MILLIS = 60;
    private static final String EDITED = "expandedChannels";
    private static final int WIDEST = 128;

    private final Random random = new Random(1);
    private final Session session;
    private final Scene scene;
    private final List<String> editable;

    private EditFrames(WorkbenchPane pane) {
        scene = new Scene(pane, 1366, 768);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        session = pane.workbench().open(Zoo.design("mobilenetv4_hybrid_large"), Optional.empty());
        pane.show(Perspective.DESIGN);
        editable = session.design().get().network().blocks().stream()
                .filter(block -> block.block().parameters().containsKey(EDITED))
                .map(BlockNode::id)
                .toList();
    }

    /** Prints a row of a Markdown table. */
    public static void main(String[] arguments) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Installation installation = Installation.in(Files.createTempDirectory("mnv4-bench"), Locale.ENGLISH);
        EditFrames frames = OnFx.call(() -> new EditFrames(new WorkbenchPane(installation, () -> {})));
        TimeUnit.SECONDS.sleep(5);
        frames.measure(WARM_UP);
        double[] millis = frames.measure(EDITS);
        System.out.println("| edits | median, ms | 95 %, ms | 99 %, ms | longest, ms |");
        System.out.println("|---:|---:|---:|---:|---:|");
        System.out.printf(
                Locale.ROOT,
                "| %d | %.1f | %.1f | %.1f | %.1f |%n",
                EDITS,
                millis[EDITS / 2],
                millis[EDITS * 95 / 100],
                millis[EDITS * 99 / 100],
                millis[EDITS - 1]);
        System.exit(0);
    }

    private double[] measure(int edits) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < edits; i++) {
            millis.add(one());
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private double one() throws Exception {
        long[] pulse = new long[2];
        CountDownLatch drawn = new CountDownLatch(1);
        Runnable begin = () -> pulse[0] = pulse[0] == 0 ? System.nanoTime() : pulse[0];
        long edit = OnFx.call(() -> {
            long start = System.nanoTime();
            session.apply(randomEdit());
            long took = System.nanoTime() - start;
            scene.addPreLayoutPulseListener(begin);
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePreLayoutPulseListener(begin);
                    scene.removePostLayoutPulseListener(this);
                    Platform.runLater(() -> Toolkit.getToolkit().addRenderJob(new RenderJob(() -> {
                        pulse[1] = System.nanoTime();
                        drawn.countDown();
                    })));
                }
            });
            Platform.requestNextPulse();
            return took;
        });
        drawn.await();
        return (edit + pulse[1] - pulse[0]) / 1e6;
    }

    private Edits.ReplaceBlock randomEdit() {
        String id = editable.get(random.nextInt(editable.size()));
        Block block = session.design().get().network().block(id).orElseThrow().block();
        Optional<Integer> channels = Optional.of(8 * (1 + random.nextInt(WIDEST)));
        return new Edits.ReplaceBlock(id, block.type().with(block, EDITED, channels));
    }
}
