package org.mnv4designer.designer.part.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mnv4designer.designer.part.canvas.diagram.Chip;
import org.mnv4designer.designer.part.canvas.diagram.Diagram;
import org.mnv4designer.designer.part.canvas.diagram.DiagramGroup;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.part.canvas.paint.Detail;
import org.mnv4designer.designer.theme.BlockFamily;

class CanvasModelTest {
    private final CanvasModel model = new CanvasModel();

    /** Two nodes, one above the other: a at 0,0 and b at 0,120; both in a group. */
    private static Diagram pair() {
        DiagramNode a = node("a").in("g");
        DiagramNode b = node("b").at(new Point2D(0, 120)).in("g");
        return new Diagram(
                List.of(a, b),
                List.of(DiagramWire.between("a", "b")),
                List.of(DiagramGroup.around("g", "Stage", "", List.of(a, b))));
    }

    private static DiagramNode node(String id) {
        return DiagramNode.of(id, id, BlockFamily.INVERTED)
                .withForm("IB", "Inverted bottleneck", List.of(new Chip("k3", "middleKernel"), Chip.fact("x")));
    }

    @BeforeEach
    void show() {
        model.sizeProperty().set(new Dimension2D(800, 600));
        model.setDiagram(pair());
    }

    @Test
    void portsAreHitBeforeNodes() {
        assertEquals(new Hit(Hit.Kind.OUTPUT, "a", "out"), model.hit(new Point2D(92, 57)));
        assertEquals(new Hit(Hit.Kind.INPUT, "b", "in"), model.hit(new Point2D(94, 124)));
        assertEquals(new Hit(Hit.Kind.NODE, "a", ""), model.hit(new Point2D(60, 15)));
    }

    @Test
    void onlyChipsThatCanBeEditedAreHit() {
        assertEquals(new Hit(Hit.Kind.CHIP, "a", "middleKernel"), model.hit(new Point2D(24, 42)));
        assertEquals(new Hit(Hit.Kind.NODE, "a", ""), model.hit(new Point2D(50, 42)));
    }

    @Test
    void wiresAreHitNearTheirLineAndGroupsByTheirTitle() {
        assertEquals(new Hit(Hit.Kind.WIRE, "a:out>b:in", ""), model.hit(new Point2D(95, 90)));
        assertEquals(new Hit(Hit.Kind.GROUP, "g", ""), model.hit(new Point2D(20, -30)));
        assertEquals(Hit.nothing(), model.hit(new Point2D(500, 500)));
    }

    @Test
    void portsCannotBeHitWhereTheyAreNotDrawn() {
        model.viewportProperty().set(new Viewport(0, 0, 0.2));
        assertEquals(Hit.Kind.NODE, model.hit(new Point2D(92 * 0.2, 59 * 0.2)).kind());
    }

    @Test
    void anotherDiagramKeepsWhatStillExistsSelected() {
        model.select(Selection.ofNodes(List.of("b", "a")));
        model.setDiagram(new Diagram(List.of(node("b")), List.of(), List.of()));
        assertEquals(Set.of("b"), model.selection().nodes());
        assertEquals("", model.cursorProperty().get());
    }

    @Test
    void fittingShowsEverything() {
        model.setDiagram(SampleDiagrams.large(300));
        model.fit();
        assertTrue(model.visible().contains(model.diagram().bounds()));
        model.setDiagram(pair());
        model.fit();
        assertEquals(1, model.viewport().zoom());
    }

    @Test
    void nodesShownElsewhereTakeTheirFrameAlong() {
        model.showPlaced(Map.of("b", new Point2D(400, 120)));
        DiagramGroup frame = model.diagram().groups().get(0);
        assertEquals(
                400 + DiagramNode.WIDTH + DiagramGroup.MARGIN, frame.bounds().getMaxX());
    }

    @Test
    void fewNodesKeepMoreDetailThanMany() {
        assertEquals(Detail.FULL, model.detail());
        model.viewportProperty().set(new Viewport(0, 0, 0.37));
        assertEquals(Detail.NEAR_AND_FEW, model.detail());
        model.viewportProperty().set(new Viewport(0, 0, 0.5));
        model.setDiagram(SampleDiagrams.large(1000));
        model.sizeProperty().set(new Dimension2D(1400, 900));
        assertEquals(Detail.NEAR, model.detail());
        model.viewportProperty().set(new Viewport(0, 0, 0.3));
        assertEquals(Detail.MIDDLE, model.detail());
        model.viewportProperty().set(new Viewport(0, 0, 0.2));
        assertEquals(Detail.FAR, model.detail());
    }

    @Test
    void zoomingToTheSelectionCentresIt() {
        model.select(Selection.ofNode("b"));
        model.zoomToSelection();
        assertEquals(new Point2D(400, 300), model.viewport().toScreen(new Point2D(92, 150)));
        assertEquals(1.5, model.viewport().zoom());
    }

    @Test
    void nodesGlideFromWhereTheyWere() {
        List<DoubleConsumer> frames = new ArrayList<>();
        model.setMotion(Motion.NONE, frames::add);
        model.setDiagram(new Diagram(List.of(node("a")), List.of(), List.of()));
        Diagram before = model.diagram();
        model.setDiagram(before.placed(Map.of("a", new Point2D(100, 40))));
        model.glideFrom(before);
        frames.get(0).accept(0.25);
        assertEquals(new Point2D(25, 10), model.shown().node("a").orElseThrow().position());
        model.setDiagram(model.diagram());
        assertEquals(new Point2D(25, 10), model.shown().node("a").orElseThrow().position(), "news do not stop it");
        frames.get(0).accept(1);
        assertEquals(new Point2D(100, 40), model.shown().node("a").orElseThrow().position());
    }

    @Test
    void theViewIsCentredOnAPlace() {
        model.sizeProperty().set(new Dimension2D(200, 100));
        model.viewportProperty().set(new Viewport(0, 0, 2));
        model.centreOn(new Point2D(300, 200));
        assertEquals(new Viewport(250, 175, 2), model.viewport());
    }
}
