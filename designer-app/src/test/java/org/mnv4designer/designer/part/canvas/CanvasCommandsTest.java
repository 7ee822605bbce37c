package org.mnv4designer.designer.part.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import javafx.geometry.Dimension2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CanvasCommandsTest {
    private final CanvasModel model = new CanvasModel();
    private final RecordingActions actions = new RecordingActions();
    private final CanvasCommands commands = new CanvasCommands(model, actions);

    @BeforeEach
    void show() {
        model.sizeProperty().set(new Dimension2D(800, 600));
        model.setDiagram(SampleDiagrams.convSmall());
    }

    @Test
    void theFirstArrowGoesToTheStart() {
        commands.walk(Walk.DOWN, false);
        assertEquals("input", model.cursorProperty().get());
    }

    @Test
    void downAndUpFollowWiresAcrossStages() {
        model.select(Selection.ofNode("stem"));
        commands.walk(Walk.DOWN, false);
        assertEquals(Set.of("blocks.0.0"), model.selection().nodes());
        commands.walk(Walk.UP, false);
        assertEquals(Set.of("stem"), model.selection().nodes());
    }

    @Test
    void sidewaysGoesToTheNeighbouringColumn() {
        model.select(Selection.ofNode("blocks.2.1"));
        commands.walk(Walk.RIGHT, false);
        assertEquals(Set.of("blocks.3.1"), model.selection().nodes());
    }

    @Test
    void shiftExtendsTheSelection() {
        model.select(Selection.ofNode("blocks.2.0"));
        commands.walk(Walk.DOWN, true);
        commands.walk(Walk.DOWN, true);
        assertEquals(
                List.of("blocks.2.0", "blocks.2.1", "blocks.2.2"),
                List.copyOf(model.selection().nodes()));
    }

    @Test
    void walkingBringsTheNodeIntoView() {
        model.viewportProperty().set(Viewport.home());
        commands.walkToEnd();
        assertEquals("classifier", model.cursorProperty().get());
        assertEquals(
                true, model.visible().contains(model.cursorNode().orElseThrow().bounds()));
    }

    @Test
    void deletingNamesNodesAndWires() {
        model.select(Selection.ofNode("pool").plus(Selection.ofWire("stem:out>blocks.0.0:in")));
        commands.delete();
        assertEquals(List.of("delete [pool] [stem:out>blocks.0.0:in]"), actions.calls());
    }

    @Test
    void nothingSelectedMeansNothingDone() {
        commands.delete();
        commands.copy();
        commands.cut();
        commands.duplicate();
        assertEquals(List.of(), actions.calls());
    }

    @Test
    void cuttingCopiesAndDeletes() {
        model.select(Selection.ofNode("pool"));
        commands.cut();
        assertEquals(List.of("copy [pool]", "delete [pool] []"), actions.calls());
    }

    @Test
    void selectingAllTakesEveryNode() {
        commands.selectAll();
        assertEquals(21, model.selection().nodes().size());
    }
}
