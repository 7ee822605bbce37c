package org.mnv4designer.designer.part.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mnv4designer.designer.part.canvas.diagram.Diagram;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.theme.BlockFamily;
import org.mnv4designer.designer.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The canvas in a window that exists only in memory. Events are handed to it and no robot moves the mouse: Monocle 17
 * remembers the window that the mouse was in, and the walk through the workbench, which tries the drag board, would then
 * lose its drop.
 */
class CanvasViewTest {
    private final FxRobot robot = new FxRobot();
    private final CanvasModel model = new CanvasModel();
    private final RecordingActions actions = new RecordingActions();

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        // As large as every other test makes it: a stage that is showing keeps its size for the next test.
        FxToolkit.setupStage(stage -> {
            stage.setScene(new Scene(content(), 1366, 768));
            stage.setX(0);
            stage.setY(0);
        });
        FxToolkit.showStage();
        robot.interact(() -> {
            model.setDiagram(new Diagram(
                    List.of(node("a", 100, 100), node("b", 100, 220)),
                    List.of(DiagramWire.between("a", "b").withLabel("28×28×96")),
                    List.of()));
            model.viewportProperty().set(Viewport.home());
        });
    }

    private BorderPane content() {
        CanvasView view = new CanvasView(model, actions);
        view.setId("canvas");
        BorderPane pane = new BorderPane(view);
        Theme.LIGHT.applyTo(pane);
        return pane;
    }

    private static DiagramNode node(String id, double x, double y) {
        return DiagramNode.of(id, id, BlockFamily.INVERTED).at(new Point2D(x, y));
    }

    @Test
    void draggingANodeMovesItOnce() {
        mouse(MouseEvent.MOUSE_PRESSED, 150, 115);
        mouse(MouseEvent.MOUSE_DRAGGED, 190, 155);
        mouse(MouseEvent.MOUSE_RELEASED, 190, 155);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("move [a] by 44,44"), actions.calls());
    }

    @Test
    void scrollingPansAndWithCtrlZoomsAboutThePointer() {
        scroll(300, 300, -80, false);
        assertEquals(new Viewport(0, 80, 1), model.viewport());
        Point2D before = model.viewport().toWorld(new Point2D(300, 300));
        scroll(300, 300, 80, true);
        assertEquals(Math.exp(0.2), model.viewport().zoom(), 1e-9);
        assertEquals(0, before.distance(model.viewport().toWorld(new Point2D(300, 300))), 1e-6);
    }

    @Test
    void keysWalkSelectDeleteAndRename() {
        mouse(MouseEvent.MOUSE_PRESSED, 150, 115);
        mouse(MouseEvent.MOUSE_RELEASED, 150, 115);
        for (KeyCode code : List.of(KeyCode.DOWN, KeyCode.F2, KeyCode.ENTER, KeyCode.DELETE)) {
            key(code, false);
        }
        key(KeyCode.A, true);
        assertEquals(List.of("rename b", "open b", "delete [b] []"), actions.calls());
        assertEquals(Set.of("a", "b"), model.selection().nodes());
    }

    @Test
    void escapeGivesUpADrag() {
        mouse(MouseEvent.MOUSE_PRESSED, 150, 115);
        mouse(MouseEvent.MOUSE_DRAGGED, 260, 300);
        key(KeyCode.ESCAPE, false);
        mouse(MouseEvent.MOUSE_RELEASED, 260, 300);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), actions.calls());
    }

    @Test
    void selectionAndFamilyAreSeen() {
        robot.interact(() -> model.select(Selection.ofNode("b")));
        WaitForAsyncUtils.waitForFxEvents();
        Image picture = picture();
        assertEquals(Color.web("#3a9bd9"), colorAt(picture, 101, 130), "strip in the colour of the family");
        assertEquals(Color.web("#2c68e0"), colorAt(picture, 200, 219), "outline in the accent colour");
        assertEquals(Color.web("#ffffff"), colorAt(picture, 250, 115), "body");
        assertEquals(Color.web("#f3f5f8"), colorAt(picture, 500, 400), "ground");
    }

    @Test
    void screenReadersFindWhatIsSeen() {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> standIns().update());
        assertEquals(
                List.of("a, a", "b, b"),
                standIns().getChildren().stream().map(Node::getAccessibleText).toList());
        robot.interact(() -> model.viewportProperty().set(new Viewport(0, 180, 1)));
        robot.interact(() -> standIns().update());
        assertEquals(1, standIns().getChildren().size());
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) {
        robot.interact(() -> Event.fireEvent(
                view(),
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null)));
    }

    private void key(KeyCode code, boolean shortcut) {
        robot.interact(() -> Event.fireEvent(
                view(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false)));
    }

    private void scroll(double x, double y, double deltaY, boolean shortcut) {
        robot.interact(() -> Event.fireEvent(
                view(),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        y,
                        x,
                        y,
                        false,
                        shortcut,
                        false,
                        false,
                        false,
                        false,
                        0,
                        deltaY,
                        0,
                        deltaY,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null)));
    }

    private StandIns standIns() {
        return view().getChildrenUnmodifiable().stream()
                .filter(CanvasOverlay.class::isInstance)
                .map(CanvasOverlay.class::cast)
                .findFirst()
                .orElseThrow()
                .standIns();
    }

    private CanvasView view() {
        return robot.lookup("#canvas").queryAs(CanvasView.class);
    }

    private Image picture() {
        CanvasView view = view();
        List<Image> taken = new ArrayList<>();
        robot.interact(() -> taken.add(view.snapshot(new SnapshotParameters(), new WritableImage(900, 700))));
        return taken.get(0);
    }

    private static Color colorAt(Image picture, int x, int y) {
        return picture.getPixelReader().getColor(x, y);
    }
}
