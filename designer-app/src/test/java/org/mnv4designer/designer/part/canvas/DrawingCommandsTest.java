package org.mnv4designer.designer.part.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mnv4designer.designer.part.canvas.diagram.Diagram;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.theme.BlockFamily;

class DrawingCommandsTest {
    private final CanvasModel model = new CanvasModel();
    private final RecordingActions actions = new RecordingActions();
    private final DrawingCommands commands = new DrawingCommands(model, actions);

    @BeforeEach
    void show() {
        DiagramWire bent = DiagramWire.between("a", "b").withBends(List.of(new Point2D(92, 80), new Point2D(132, 80)));
        model.setDiagram(new Diagram(
                List.of(node("a", 0, 0), node("b", 40, 100), node("c", 20, 300)),
                List.of(bent, DiagramWire.between("b", "c")),
                List.of()));
        model.select(Selection.ofNodes(List.of("a", "b", "c")));
    }

    private static DiagramNode node(String id, double x, double y) {
        return DiagramNode.of(id, id, BlockFamily.OTHER).at(new Point2D(x, y));
    }

    @Test
    void alignmentPutsBlocksInLineWithTheBoxAroundThem() {
        commands.align(Alignment.RIGHT);
        assertEquals(List.of("place a at 40,0", "place b at 40,100", "place c at 40,300"), actions.calls());
        actions.calls().clear();
        commands.align(Alignment.MIDDLE);
        assertEquals(List.of("place a at 0,150", "place b at 40,150", "place c at 20,150"), actions.calls());
    }

    @Test
    void distributionMakesEqualGapsAndKeepsTheOuterTwo() {
        commands.distribute(Distribution.VERTICAL);
        assertEquals(List.of("place a at 0,0", "place b at 40,150", "place c at 20,300"), actions.calls());
    }

    @Test
    void oneBlockIsNotAligned() {
        model.select(Selection.ofNode("a"));
        commands.align(Alignment.LEFT);
        assertEquals(List.of(), actions.calls());
    }

    @Test
    void bendsAreResetAtSelectedBlocksOrOnSelectedWires() {
        commands.resetBends();
        assertEquals(List.of("bend a:out>b:in []"), actions.calls());
        actions.calls().clear();
        model.select(Selection.ofWire("b:out>c:in"));
        commands.resetBends();
        assertEquals(List.of(), actions.calls(), "that wire has none");
    }

    @Test
    void straighteningMovesEachBlockUnderItsSource() {
        commands.straighten();
        assertEquals(List.of("place b at 0,100", "place c at 0,300"), actions.calls());
    }
}
