package org.mnv4designer.designer.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.mnv4designer.design.Design;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.paint.NodeParts;
import org.mnv4designer.designer.session.Session;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Works the workbench like a user, on a screen in memory; hides the test library behind it. */
final class WorkbenchRobot {
    private static final int DRAGS = 5;

    private static final int PATIENCE_SECONDS = 90;

    private final FxRobot robot = new FxRobot();
    private final WorkbenchPane pane;

    private WorkbenchRobot(WorkbenchPane pane) {
        this.pane = pane;
    }

    /** A fresh workbench that keeps its settings in a folder. */
    static WorkbenchRobot start(Path settings) {
        startToolkit();
        WorkbenchRobot made = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, () -> {
            Stage stage = new Stage();
            WorkbenchPane pane = new WorkbenchPane(Installation.at(settings, Locale.ENGLISH), () -> {});
            stage.setScene(new Scene(pane, 1366, 768));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return new WorkbenchRobot(pane);
        });
        WaitForAsyncUtils.waitForFxEvents();
        return made;
    }

    /** Not by TestFX: it would replace the platform of a toolkit that another test started. */
    private static void startToolkit() {
        try {
            CountDownLatch started = new CountDownLatch(1);
            Platform.startup(started::countDown);
            started.await();
        } catch (IllegalStateException alreadyRunning) {
            WaitForAsyncUtils.waitForFxEvents();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.setImplicitExit(false);
    }

    void close() {
        onFx(() -> pane.getScene().getWindow().hide());
    }

    WorkbenchPane pane() {
        return pane;
    }

    Session session() {
        return pane.workbench().activeSession().get().orElseThrow();
    }

    void onFx(Runnable work) {
        robot.interact(work);
    }

    /** Starts something that waits for the user, such as a dialog. */
    void later(Runnable work) {
        FxThread.later(work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void waitUntilSettled() throws TimeoutException {
        waitFor(pane::isSettled);
    }

    void doubleClick(String words) {
        robot.doubleClickOn(words, MouseButton.PRIMARY);
    }

    void click(String query) {
        robot.clickOn(query, MouseButton.PRIMARY);
    }

    /** Clicks on words inside a node. */
    void clickInside(String container, String words) {
        Node found =
                robot.from(robot.lookup(container).<Node>query()).lookup(words).query();
        robot.clickOn(found, MouseButton.PRIMARY);
    }

    void type(String query, String typed) {
        robot.clickOn(query, MouseButton.PRIMARY);
        robot.write(typed);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types into the field inside a node, in place of what it holds, and commits with Enter. */
    void enter(String query, String typed) {
        TextField field = robot.lookup(query).lookup(".text-field").queryAs(TextField.class);
        robot.clickOn(field);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(typed);
        robot.push(KeyCode.ENTER);
    }

    void keys(KeyCode... codes) {
        robot.push(codes);
    }

    /**
     * Drags a palette entry to the middle of the wire between two blocks. On a slow machine the entry's tool tip is up
     * when the drag starts, and the screen in memory (Monocle) then throws, or loses the drop: what it throws while
     * dragging is no fault of the workbench, and a hand whose drop went astray drags again.
     */
    void dragOntoWire(String entry, String from, String to) {
        Design before = session().design().get();
        WaitForAsyncUtils.autoCheckException = false;
        for (int attempt = 0; attempt < DRAGS && session().design().get().equals(before); attempt++) {
            dragOnce(entry, middleOfWire(from, to));
        }
        WaitForAsyncUtils.clearExceptions();
        WaitForAsyncUtils.autoCheckException = true;
    }

    private void dragOnce(String entry, Point2D target) {
        robot.moveTo(target).moveTo(entry).press(MouseButton.PRIMARY);
        robot.moveBy(24, 8).moveTo(target).moveBy(1, 1);
        WaitForAsyncUtils.waitForFxEvents();
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D middleOfWire(String from, String to) {
        CanvasModel canvas = pane.editors().activeCanvas().get().orElseThrow();
        Point2D start = canvas.index().node(from).orElseThrow().outputAt("out");
        Point2D end = canvas.index().node(to).orElseThrow().inputAt("in");
        Node view = robot.lookup(".diagram-canvas").query();
        return view.localToScreen(canvas.viewport().toScreen(start.midpoint(end)));
    }

    /** Clicks on the chip of a block on the canvas. */
    void clickChip(String block, String parameter) {
        CanvasModel canvas = pane.editors().activeCanvas().get().orElseThrow();
        DiagramNode node = canvas.shown().node(block).orElseThrow();
        Rectangle2D chip = canvas.viewport().toScreen(NodeParts.inWorld(node, NodeParts.chipOf(node, parameter)));
        Node view = robot.lookup(".diagram-canvas").query();
        robot.clickOn(view.localToScreen(chip.getMinX() + chip.getWidth() / 2, chip.getMinY() + chip.getHeight() / 2));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types into what has the focus. */
    void write(String typed) {
        robot.write(typed);
        WaitForAsyncUtils.waitForFxEvents();
    }

    String text(String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    Bounds bounds(String query) {
        return robot.lookup(query)
                .query()
                .localToScene(robot.lookup(query).query().getBoundsInLocal());
    }

    boolean isShown(String query) {
        return robot.lookup(query).tryQuery().filter(node -> node.isVisible()).isPresent();
    }

    boolean hasFocusInside(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isFocusWithin).isPresent();
    }
}
