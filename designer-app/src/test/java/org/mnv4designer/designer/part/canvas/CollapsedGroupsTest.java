package org.mnv4designer.designer.part.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mnv4designer.designer.part.canvas.diagram.Collapse;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.Marker;
import org.mnv4designer.designer.part.canvas.tool.ToolBox;

class CollapsedGroupsTest {
    private static final String STAND_IN = Collapse.standIn("stage2");
    private static final Set<String> MEMBERS =
            Set.of("blocks.2.0", "blocks.2.1", "blocks.2.2", "blocks.2.3", "blocks.2.4", "blocks.2.5");

    private final CanvasModel model = new CanvasModel();
    private final RecordingActions actions = new RecordingActions();
    private final ToolBox tools = new ToolBox(model, actions);
    private final CanvasCommands commands = new CanvasCommands(model, actions);

    @BeforeEach
    void collapse() {
        model.sizeProperty().set(new Dimension2D(3000, 2000));
        model.viewportProperty().set(new Viewport(-100, -100, 1));
        model.snappingProperty().set(new Snapping(8, true, false));
        model.setDiagram(SampleDiagrams.convSmallHot());
        model.toggle("stage2");
    }

    @Test
    void oneNodeStandsForTheGroupAndKeepsItsWires() {
        assertEquals(Set.of(STAND_IN), standInsShown());
        assertEquals(
                List.of("blocks.1.1:out>" + STAND_IN + ":in"),
                model.shown().entering(STAND_IN).stream().map(wire -> wire.id()).toList());
        assertEquals(
                List.of(STAND_IN + ":out>blocks.3.0:in"),
                model.shown().leaving(STAND_IN).stream().map(wire -> wire.id()).toList());
        assertTrue(model.shown().node("blocks.2.0").isEmpty());
        assertTrue(model.index().node("blocks.2.0").isPresent());
    }

    @Test
    void itTellsTheWorstProblemAndTheSumOfCosts() {
        DiagramNode standIn = standIn();
        assertEquals(Marker.Level.ERROR, standIn.marker().level());
        double sum = model.diagram().nodes().stream()
                .filter(node -> node.group().equals("stage2"))
                .mapToDouble(node -> node.heat().share())
                .sum();
        assertEquals(sum, standIn.heat().share(), 1e-9);
    }

    @Test
    void aPressOnItTakesAllMembers() {
        tools.pressed(pointer(standIn().position().add(60, 15), 1));
        assertEquals(MEMBERS, model.selection().nodes());
        tools.dragged(pointer(standIn().position().add(100, 55), 1));
        assertTrue(model.feedbackProperty().get().dragged().contains(STAND_IN));
        Point2D before = model.index().node("blocks.2.5").orElseThrow().position();
        tools.released(pointer(standIn().position().add(100, 55), 1));
        assertEquals(
                before.add(40, 40),
                model.index().node("blocks.2.5").orElseThrow().position());
        assertEquals(1, actions.calls().size());
    }

    @Test
    void aDoubleClickOrEnterOpensIt() {
        tools.pressed(pointer(standIn().position().add(60, 15), 2));
        assertEquals(Set.of(), standInsShown());
        model.toggle("stage2");
        model.select(Selection.ofNode("blocks.2.3"));
        commands.open();
        assertEquals(Set.of(), standInsShown());
        assertEquals(List.of(), actions.calls());
    }

    @Test
    void itsPortsAreNotForWires() {
        assertFalse(
                model.hit(model.viewport().toScreen(standIn().outputAt("out"))).is(Hit.Kind.OUTPUT));
    }

    @Test
    void arrowsWalkOverIt() {
        model.select(Selection.ofNode("blocks.1.1"));
        commands.walk(Walk.DOWN, false);
        assertEquals(MEMBERS, model.selection().nodes());
        commands.walk(Walk.DOWN, false);
        assertEquals(Set.of("blocks.3.0"), model.selection().nodes());
    }

    @Test
    void theFoldOfATitleCollapsesItsGroup() {
        Point2D fold = model.diagram().groups().stream()
                .filter(group -> group.id().equals("stage3"))
                .findFirst()
                .map(group -> new Point2D(
                        group.bounds().getMinX() + 20, group.bounds().getMinY() + 10))
                .orElseThrow();
        tools.pressed(pointer(fold, 1));
        assertEquals(Set.of(STAND_IN, Collapse.standIn("stage3")), standInsShown());
    }

    @Test
    void itStaysCollapsedWhenTheDesignChanges() {
        model.setDiagram(SampleDiagrams.convSmall());
        assertEquals(Set.of(STAND_IN), standInsShown());
    }

    private DiagramNode standIn() {
        return model.shown().node(STAND_IN).orElseThrow();
    }

    private Set<String> standInsShown() {
        Set<String> ids = new HashSet<>();
        model.shown().diagram().nodes().stream()
                .map(DiagramNode::id)
                .filter(Collapse::isStandIn)
                .forEach(ids::add);
        return ids;
    }

    private Pointer pointer(Point2D world, int clicks) {
        return new Pointer(
                model.viewport().toScreen(world), world, Pointer.Button.PRIMARY, clicks, Pointer.Modifiers.NONE);
    }
}
