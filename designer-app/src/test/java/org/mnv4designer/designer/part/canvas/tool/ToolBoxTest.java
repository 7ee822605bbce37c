package org.mnv4designer.designer.part.canvas.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.Feedback;
import org.mnv4designer.designer.part.canvas.Pointer;
import org.mnv4designer.designer.part.canvas.RecordingActions;
import org.mnv4designer.designer.part.canvas.Selection;
import org.mnv4designer.designer.part.canvas.Snapping;
import org.mnv4designer.designer.part.canvas.Viewport;
import org.mnv4designer.designer.part.canvas.diagram.Chip;
import org.mnv4designer.designer.part.canvas.diagram.Diagram;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.part.canvas.diagram.PortRef;
import org.mnv4designer.designer.theme.BlockFamily;

/** What presses, drags and releases come to, without a stage. */
class ToolBoxTest {
    private static final Pointer.Modifiers SHIFT = new Pointer.Modifiers(true, false, false);
    private static final Pointer.Modifiers CTRL = new Pointer.Modifiers(false, true, false);
    private static final Pointer.Modifiers ALT = new Pointer.Modifiers(false, false, true);

    private final CanvasModel model = new CanvasModel();
    private final RecordingActions actions = new RecordingActions();
    private final ToolBox tools = new ToolBox(model, actions);

    /** a at 0,0 feeds b at 0,120; c stands alone at 300,120. */
    @BeforeEach
    void show() {
        model.sizeProperty().set(new Dimension2D(800, 600));
        model.setDiagram(new Diagram(
                List.of(node("a", 0, 0), node("b", 0, 120), node("c", 300, 120)),
                List.of(DiagramWire.between("a", "b")),
                List.of()));
    }

    private static DiagramNode node(String id, double x, double y) {
        return DiagramNode.of(id, id, BlockFamily.INVERTED)
                .withForm("IB", "", List.of(new Chip("k3", "middleKernel")))
                .at(new Point2D(x, y));
    }

    @Test
    void aClickSelectsOneAndCtrlTurnsOver() {
        click(50, 20, Pointer.Modifiers.NONE);
        click(50, 140, CTRL);
        assertEquals(Set.of("a", "b"), model.selection().nodes());
        click(50, 20, CTRL);
        assertEquals(Set.of("b"), model.selection().nodes());
        click(350, 140, SHIFT);
        assertEquals(Set.of("b", "c"), model.selection().nodes());
        click(700, 500, Pointer.Modifiers.NONE);
        assertTrue(model.selection().isEmpty());
        assertEquals(List.of(), actions.calls());
    }

    @Test
    void aDragIsOneMoveOnTheGrid() {
        model.snappingProperty().set(new Snapping(8, true, false));
        press(50, 20, Pointer.Modifiers.NONE);
        drag(60, 30, Pointer.Modifiers.NONE);
        drag(75, 53, Pointer.Modifiers.NONE);
        assertEquals(Set.of("a"), shown().dragged());
        assertEquals(new Point2D(24, 32), shown().offset());
        release(75, 53);
        assertEquals(List.of("move [a] by 24,32"), actions.calls());
        assertEquals(new Point2D(24, 32), model.index().node("a").orElseThrow().position());
    }

    @Test
    void altDragsFreely() {
        press(50, 20, Pointer.Modifiers.NONE);
        drag(63, 25, ALT);
        release(63, 25);
        assertEquals(List.of("move [a] by 13,5"), actions.calls());
    }

    @Test
    void draggingOneOfManyMovesAll() {
        model.select(Selection.ofNodes(List.of("a", "c")));
        press(50, 20, Pointer.Modifiers.NONE);
        drag(50, 60, Pointer.Modifiers.NONE);
        release(50, 60);
        assertEquals(List.of("move [a, c] by 0,40"), actions.calls());
    }

    @Test
    void aTremblingHandDoesNotMove() {
        press(50, 20, Pointer.Modifiers.NONE);
        drag(52, 21, Pointer.Modifiers.NONE);
        release(52, 21);
        assertEquals(List.of(), actions.calls());
        assertEquals(Set.of("a"), model.selection().nodes());
    }

    @Test
    void escapePutsDraggedNodesBack() {
        press(50, 20, Pointer.Modifiers.NONE);
        drag(150, 120, Pointer.Modifiers.NONE);
        tools.cancel();
        release(150, 120);
        assertEquals(List.of(), actions.calls());
        assertEquals(Set.of(), shown().dragged());
        assertEquals(Point2D.ZERO, model.index().node("a").orElseThrow().position());
    }

    @Test
    void aMarqueeSelectsWhatItTouchesAndEscapeRestores() {
        model.select(Selection.ofNode("c"));
        press(-20, -20, Pointer.Modifiers.NONE);
        drag(20, 130, Pointer.Modifiers.NONE);
        assertEquals(Set.of("a", "b"), model.selection().nodes());
        assertEquals(new Rectangle2D(-20, -20, 40, 150), shown().marquee());
        tools.cancel();
        assertEquals(Set.of("c"), model.selection().nodes());
        assertEquals(Rectangle2D.EMPTY, shown().marquee());
    }

    @Test
    void shiftAddsAMarqueeToTheSelection() {
        model.select(Selection.ofNode("c"));
        press(-20, -20, SHIFT);
        drag(20, 20, SHIFT);
        release(20, 20);
        assertEquals(Set.of("c", "a"), model.selection().nodes());
    }

    @Test
    void aWireIsDrawnToALitPort() {
        press(392, 180, Pointer.Modifiers.NONE);
        drag(200, 60, Pointer.Modifiers.NONE);
        assertEquals(Set.of(new PortRef("a", "in"), new PortRef("b", "in")), shown().targets());
        drag(95, 118, Pointer.Modifiers.NONE);
        assertEquals(List.of(new PortRef("b", "in")), shown().landing());
        release(95, 118);
        assertEquals(List.of("connect c:out b:in"), actions.calls());
    }

    @Test
    void aRefusedPortIsNotLitAndSaysWhy() {
        actions.refuse(new PortRef("b", "in"), "would close a cycle");
        press(392, 180, Pointer.Modifiers.NONE);
        drag(92, 120, Pointer.Modifiers.NONE);
        assertEquals(Set.of(new PortRef("a", "in")), shown().targets());
        assertEquals("would close a cycle", shown().hint());
        release(92, 120);
        assertEquals(List.of(), actions.calls());
    }

    @Test
    void aClickOnTheEndOfAWireSelectsItAndPullsNothing() {
        press(92, 121, Pointer.Modifiers.NONE);
        release(93, 122);
        assertEquals(List.of(), actions.calls());
        assertEquals(Selection.ofWire("a:out>b:in"), model.selection());
    }

    @Test
    void aWirePulledOffIsRewiredOrGone() {
        press(92, 121, Pointer.Modifiers.NONE);
        drag(390, 118, Pointer.Modifiers.NONE);
        assertEquals("a:out>b:in", shown().hiddenWire());
        release(390, 118);
        press(92, 121, Pointer.Modifiers.NONE);
        drag(200, 300, Pointer.Modifiers.NONE);
        release(200, 300);
        assertEquals(List.of("rewire a:out>b:in to a:out c:in", "disconnect a:out>b:in"), actions.calls());
    }

    @Test
    void aWirePutBackWhereItWasChangesNothing() {
        press(92, 121, Pointer.Modifiers.NONE);
        drag(150, 200, Pointer.Modifiers.NONE);
        drag(92, 119, Pointer.Modifiers.NONE);
        release(92, 119);
        assertEquals(List.of(), actions.calls());
    }

    @Test
    void aWireMayBeDrawnBackwardsFromAnOpenInput() {
        press(392, 120, Pointer.Modifiers.NONE);
        drag(92, 62, Pointer.Modifiers.NONE);
        release(92, 62);
        assertEquals(List.of("connect a:out c:in"), actions.calls());
    }

    @Test
    void aBlockDroppedOnTheGroundIsAddedThereOnTheGrid() {
        tools.hover("uib", new Point2D(500, 400));
        assertEquals(new Rectangle2D(408, 368, 184, 60), shown().ghost().bounds());
        tools.drop("uib", new Point2D(500, 400));
        assertEquals(List.of("add uib at 408,368"), actions.calls());
        assertEquals(Rectangle2D.EMPTY, shown().ghost().bounds());
    }

    @Test
    void aWireLightsUpUnderABlockAndTakesItIn() {
        tools.hover("uib", new Point2D(94, 90));
        assertEquals("a:out>b:in", shown().litWire());
        tools.drop("uib", new Point2D(94, 90));
        assertEquals(List.of("insert uib on a:out>b:in"), actions.calls());
    }

    @Test
    void aBlockCarriedAwayLeavesNothing() {
        tools.hover("uib", new Point2D(94, 90));
        tools.cancelDrop();
        assertEquals(Feedback.none(), shown());
        assertEquals(List.of(), actions.calls());
    }

    @Test
    void middleDragAndSpacePan() {
        tools.pressed(pointer(100, 100, Pointer.Button.MIDDLE, Pointer.Modifiers.NONE));
        drag(130, 90, Pointer.Modifiers.NONE);
        assertEquals(new Viewport(-30, 10, 1), model.viewport());
        release(130, 90);
        tools.holdSpace(true);
        press(50, 20, Pointer.Modifiers.NONE);
        drag(40, 20, Pointer.Modifiers.NONE);
        assertEquals(new Viewport(-20, 10, 1), model.viewport());
        tools.cancel();
        assertEquals(new Viewport(-30, 10, 1), model.viewport());
        assertEquals(List.of(), actions.calls());
    }

    @Test
    void aDoubleClickOpensANodeAndAClickEditsItsChip() {
        tools.pressed(twice(60, 20));
        press(22, 42, Pointer.Modifiers.NONE);
        release(22, 42);
        assertEquals(List.of("open a", "edit middleKernel of a"), actions.calls());
    }

    @Test
    void theContextMenuSelectsWhatIsUnderIt() {
        model.select(Selection.ofNode("c"));
        tools.pressed(pointer(50, 20, Pointer.Button.SECONDARY, Pointer.Modifiers.NONE));
        assertEquals(List.of("menu for [a]"), actions.calls());
    }

    @Test
    void aWireCanBeDrawnByKeyboard() {
        model.select(Selection.ofNode("a"));
        tools.startWire();
        assertTrue(tools.takesKeys());
        assertEquals(List.of(new PortRef("b", "in")), shown().landing());
        tools.step(1);
        assertEquals(List.of(new PortRef("c", "in")), shown().landing());
        tools.accept();
        assertEquals(List.of("connect a:out c:in"), actions.calls());
    }

    @Test
    void nudgingMovesTheSelection() {
        tools.nudge(8, 0);
        model.select(Selection.ofNode("b"));
        tools.nudge(8, 0);
        assertEquals(List.of("move [b] by 8,0"), actions.calls());
    }

    private Feedback shown() {
        return model.feedbackProperty().get();
    }

    private void click(double x, double y, Pointer.Modifiers keys) {
        press(x, y, keys);
        tools.released(pointer(x, y, Pointer.Button.PRIMARY, keys));
    }

    private void press(double x, double y, Pointer.Modifiers keys) {
        tools.pressed(pointer(x, y, Pointer.Button.PRIMARY, keys));
    }

    private void drag(double x, double y, Pointer.Modifiers keys) {
        tools.dragged(pointer(x, y, Pointer.Button.PRIMARY, keys));
    }

    private void release(double x, double y) {
        tools.released(pointer(x, y, Pointer.Button.PRIMARY, Pointer.Modifiers.NONE));
    }

    private Pointer pointer(double x, double y, Pointer.Button button, Pointer.Modifiers keys) {
        Point2D screen = new Point2D(x, y);
        return new Pointer(screen, model.viewport().toWorld(screen), button, 1, keys);
    }

    private Pointer twice(double x, double y) {
        Point2D screen = new Point2D(x, y);
        return new Pointer(screen, model.viewport().toWorld(screen), Pointer.Button.PRIMARY, 2, Pointer.Modifiers.NONE);
    }
}
