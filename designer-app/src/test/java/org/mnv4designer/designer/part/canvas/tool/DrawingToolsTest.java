package org.mnv4designer.designer.part.canvas.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.Feedback;
import org.mnv4designer.designer.part.canvas.Guide;
import org.mnv4designer.designer.part.canvas.Hit;
import org.mnv4designer.designer.part.canvas.Pointer;
import org.mnv4designer.designer.part.canvas.RecordingActions;
import org.mnv4designer.designer.part.canvas.Selection;
import org.mnv4designer.designer.part.canvas.Snapping;
import org.mnv4designer.designer.part.canvas.diagram.Diagram;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.theme.BlockFamily;

/** Bends, guides, and nodes that go into wires, without a stage. */
class DrawingToolsTest {
    private static final String WIRE = "a:out>b:in";
    private static final Pointer.Modifiers ALT = new Pointer.Modifiers(false, false, true);

    private final CanvasModel model = new CanvasModel();
    private final RecordingActions actions = new RecordingActions();
    private final ToolBox tools = new ToolBox(model, actions);

    /** a at 0,0 feeds b at 0,200; c stands alone at 300,100. */
    @BeforeEach
    void show() {
        model.sizeProperty().set(new Dimension2D(800, 600));
        model.setDiagram(new Diagram(
                List.of(node("a", 0, 0), node("b", 0, 200), node("c", 300, 100)),
                List.of(DiagramWire.between("a", "b")),
                List.of()));
    }

    private static DiagramNode node(String id, double x, double y) {
        return DiagramNode.of(id, id, BlockFamily.INVERTED).at(new Point2D(x, y));
    }

    @Test
    void aPieceOfAWireIsDraggedAsideOnTheGrid() {
        press(93, 130, 1);
        drag(133, 131, Pointer.Modifiers.NONE);
        assertEquals(WIRE, shown().hiddenWire());
        assertEquals(6, shown().loose().get(0).corners().size());
        release(133, 131);
        assertEquals(List.of("bend a:out>b:in [92,76, 136,76, 136,184, 92,184]"), actions.calls());
        assertEquals(Selection.ofWire(WIRE), model.selection());
        assertEquals(136, model.index().wire(WIRE).orElseThrow().bends().get(1).getX());
    }

    @Test
    void altDragsAPieceFreely() {
        press(93, 130, 1);
        drag(133, 131, ALT);
        release(133, 131);
        assertEquals(List.of("bend a:out>b:in [92,76, 133,76, 133,184, 92,184]"), actions.calls());
    }

    @Test
    void aClickOnAWireSelectsItAndBendsNothing() {
        press(93, 130, 1);
        drag(94, 131, Pointer.Modifiers.NONE);
        release(94, 131);
        assertEquals(List.of(), actions.calls());
        assertEquals(Selection.ofWire(WIRE), model.selection());
    }

    @Test
    void escapeLeavesTheWireAsItWas() {
        press(93, 130, 1);
        drag(150, 130, Pointer.Modifiers.NONE);
        tools.cancel();
        release(150, 130);
        assertEquals(List.of(), actions.calls());
        assertEquals("", shown().hiddenWire());
    }

    @Test
    void aDoubleClickAddsAStepAndOneOnABendTakesItAway() {
        press(93, 130, 2);
        assertEquals(1, actions.calls().size());
        assertEquals(4, model.index().wire(WIRE).orElseThrow().bends().size());
        Point2D bend = model.index().wire(WIRE).orElseThrow().bends().get(1);
        assertEquals(Hit.Kind.BEND, model.hit(bend).kind());
        press(bend.getX(), bend.getY(), 2);
        assertTrue(model.index().wire(WIRE).orElseThrow().bends().isEmpty(), "the wire runs straight again");
    }

    @Test
    void bendsAreHeldOnlyOnSelectedWires() {
        press(93, 130, 2);
        Point2D bend = model.index().wire(WIRE).orElseThrow().bends().get(1);
        model.select(Selection.none());
        assertEquals(Hit.Kind.WIRE, model.hit(bend).kind());
    }

    @Test
    void bendsFollowANodeThatMovesAndBothThatMove() {
        press(93, 130, 2);
        List<Point2D> bends = model.index().wire(WIRE).orElseThrow().bends();
        model.setDiagram(model.diagram().placed(Map.of("b", new Point2D(80, 200))));
        assertEquals(
                172,
                model.index()
                        .route(model.index().wire(WIRE).orElseThrow())
                        .corners()
                        .get(5)
                        .getX());
        model.setDiagram(model.diagram().placed(Map.of("a", new Point2D(10, 10), "b", new Point2D(90, 210))));
        assertEquals(
                bends.get(1).add(10, 10),
                model.index().wire(WIRE).orElseThrow().bends().get(1));
    }

    @Test
    void aNodeSticksToTheCentreOfANeighbourAndSaysSo() {
        press(320, 110, 1);
        drag(22, 312, Pointer.Modifiers.NONE);
        assertEquals(
                new Point2D(-300, 204), shown().offset(), "x in line with a and b, y on the grid and free of them");
        assertTrue(shown().guides().stream().anyMatch(guide -> guide.kind() == Guide.Kind.LINE));
        release(22, 312);
        assertEquals(List.of("move [c] by -300,204"), actions.calls());
    }

    @Test
    void aNodeSticksWhereGapsAreEqual() {
        model.setDiagram(
                new Diagram(List.of(node("a", 0, 0), node("b", 0, 150), node("c", 9, 420)), List.of(), List.of()));
        press(60, 430, 1);
        drag(60, 430 - 117, Pointer.Modifiers.NONE);
        assertEquals(-120, shown().offset().getY());
        assertEquals(
                2,
                shown().guides().stream()
                        .filter(guide -> guide.kind() == Guide.Kind.GAP)
                        .count());
    }

    @Test
    void guidesCanBeTurnedOff() {
        model.snappingProperty().set(new Snapping(8, false, false));
        press(320, 110, 1);
        drag(23, 311, Pointer.Modifiers.NONE);
        assertEquals(new Point2D(-297, 201), shown().offset());
    }

    @Test
    void aNodeDraggedOntoAWireOfOthersGoesInThere() {
        press(320, 110, 1);
        drag(92, 130, Pointer.Modifiers.NONE);
        assertEquals(WIRE, shown().litWire());
        release(92, 130);
        assertEquals(List.of("move c onto a:out>b:in"), actions.calls());
    }

    @Test
    void aNodeOverItsOwnWireOnlyMoves() {
        press(20, 210, 1);
        drag(92, 130, Pointer.Modifiers.NONE);
        assertEquals("", shown().litWire());
    }

    @Test
    void whatWouldComeOfADropIsAskedOncePerWire() {
        tools.hover("uib", new Point2D(93, 120));
        tools.hover("uib", new Point2D(93, 130));
        tools.hover("uib", new Point2D(92, 140));
        assertEquals(List.of("outcome of uib on a:out>b:in"), actions.questions());
    }

    private Feedback shown() {
        return model.feedbackProperty().get();
    }

    private void press(double x, double y, int clicks) {
        tools.pressed(pointer(x, y, clicks, Pointer.Modifiers.NONE));
    }

    private void drag(double x, double y, Pointer.Modifiers keys) {
        tools.dragged(pointer(x, y, 1, keys));
    }

    private void release(double x, double y) {
        tools.released(pointer(x, y, 1, Pointer.Modifiers.NONE));
    }

    private Pointer pointer(double x, double y, int clicks, Pointer.Modifiers keys) {
        Point2D screen = new Point2D(x, y);
        return new Pointer(screen, model.viewport().toWorld(screen), Pointer.Button.PRIMARY, clicks, keys);
    }
}
