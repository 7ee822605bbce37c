package org.mnv4designer.benchmarks.canvas;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.CanvasView;
import org.mnv4designer.designer.part.canvas.diagram.Diagram;

/** The window in which the frames are counted, one case after the other. */
public final class FramesWindow extends Application {
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 900;
    private static final List<Integer> SIZES = List.of(1000, 5000, 10_000);

    private record Case(Diagram diagram, Journey journey) {}

    private final CanvasModel model = new CanvasModel();
    private final Deque<Case> cases = new ArrayDeque<>();

    @Override
    public void start(Stage stage) {
        for (int size : SIZES) {
            addCases(ManyBlocks.of(size));
        }
        stage.setScene(new Scene(new CanvasView(model, new NoEdits()), WIDTH, HEIGHT));
        stage.show();
        warmUp();
    }

    private void addCases(Diagram diagram) {
        Rectangle2D world = diagram.bounds();
        cases.add(new Case(diagram, Journey.panning("pan at 100 %", world, WIDTH, HEIGHT, 1)));
        cases.add(new Case(diagram, Journey.panning("pan at 46 %", world, WIDTH, HEIGHT, 0.46)));
        cases.add(new Case(diagram, Journey.zooming(world, WIDTH, HEIGHT)));
        cases.add(new Case(diagram, Journey.whole(world, WIDTH, HEIGHT)));
    }

    /** Runs one case unseen until the painting code is compiled. */
    private void warmUp() {
        Case first = cases.element();
        model.setDiagram(first.diagram());
        new FrameMeter(model, first.journey(), result -> {
                    System.out.println(
                            "| blocks | journey | frames/s | ms/frame, render thread | ms/frame, FX thread |");
                    System.out.println("|---:|---|---:|---:|---:|");
                    next();
                })
                .start();
    }

    private void next() {
        if (cases.isEmpty()) {
            Platform.exit();
            return;
        }
        Case current = cases.remove();
        model.setDiagram(current.diagram());
        new FrameMeter(model, current.journey(), result -> {
                    print(current, result);
                    next();
                })
                .start();
    }

    private static void print(Case measured, FrameMeter.Result result) {
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %.0f | %.1f | %.1f |%n",
                measured.diagram().nodes().size(),
                measured.journey().name(),
                result.framesPerSecond(),
                result.renderMillis(),
                result.applicationMillis());
    }
}
