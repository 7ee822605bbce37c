package org.mnv4designer.designer.part.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
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
 * The canvas in a window that exists only in memory. The drag board is tried in the walk through the workbench; no robot
 * drags the mouse here, because Monocle 17 remembers the window of the last drag and then loses the drop of the next.
 */
class CanvasViewTest {
    private final FxRobot robot = new FxRobot();
    private final CanvasModel model = new CanvasModel();
    private final RecordingActions actions = new RecordingActions();

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> {
            stage.setScene(new Scene(content(), 1000, 700));
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
        robot.moveTo(at(300, 300)).scroll(2, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(0, model.viewport().top());
        assertEquals(1, model.viewport().zoom());
        Point2D before = model.viewport().toWorld(new Point2D(300, 300));
        robot.press(KeyCode.CONTROL).scroll(2, VerticalDirection.UP).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(1, model.viewport().zoom());
        assertEquals(0, before.distance(model.viewport().toWorld(new Point2D(300, 300))), 1e-6);
    }

    @Test
    void keysWalkSelectDeleteAndRename() {
        robot.clickOn(at(150, 115))
                .type(KeyCode.DOWN)
                .type(KeyCode.F2)
                .type(KeyCode.ENTER)
                .type(KeyCode.DELETE);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("rename b", "open b", "delete [b] []"), actions.calls());
        assertEquals(Set.of("a", "b"), model.selection().nodes());
    }

    @Test
    void escapeGivesUpADrag() {
        mouse(MouseEvent.MOUSE_PRESSED, 150, 115);
        mouse(MouseEvent.MOUSE_DRAGGED, 260, 300);
        robot.interact(() -> view().requestFocus());
        robot.type(KeyCode.ESCAPE);
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

    private Point2D at(double x, double y) {
        return view().localToScreen(x, y);
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
