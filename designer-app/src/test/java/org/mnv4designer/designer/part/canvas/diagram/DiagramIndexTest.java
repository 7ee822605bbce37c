package org.mnv4designer.designer.part.canvas.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.mnv4designer.designer.theme.BlockFamily;

class DiagramIndexTest {
    private static DiagramNode node(String id, double x, double y) {
        return DiagramNode.of(id, id, BlockFamily.OTHER).at(new Point2D(x, y));
    }

    private static DiagramIndex index(List<DiagramNode> nodes, DiagramWire... wires) {
        return new DiagramIndex(new Diagram(nodes, List.of(wires), List.of()));
    }

    private static List<Point2D> corners(DiagramIndex index, DiagramWire wire) {
        return index.route(wire).corners();
    }

    @Test
    void aWireToTheNodeBelowIsStraight() {
        DiagramWire wire = DiagramWire.between("a", "b");
        DiagramIndex index = index(List.of(node("a", 0, 0), node("b", 0, 104)), wire);
        assertEquals(List.of(new Point2D(92, 60), new Point2D(92, 104)), corners(index, wire));
    }

    @Test
    void everyPieceOfARouteIsAxisParallel() {
        DiagramWire down = DiagramWire.between("a", "b");
        DiagramWire up = DiagramWire.between("b", "c");
        DiagramIndex index = index(List.of(node("a", 0, 0), node("b", 300, 200), node("c", 600, 0)), down, up);
        for (DiagramWire wire : List.of(down, up)) {
            List<Point2D> corners = corners(index, wire);
            for (int i = 1; i < corners.size(); i++) {
                Point2D step = corners.get(i).subtract(corners.get(i - 1));
                assertTrue(step.getX() == 0 || step.getY() == 0, wire.id());
            }
        }
    }

    @Test
    void aWireGoesAroundANodeInItsWay() {
        DiagramWire wire = DiagramWire.between("a", "c");
        DiagramIndex index = index(List.of(node("a", 0, 0), node("b", 0, 104), node("c", 0, 208)), wire);
        assertTrue(index.route(wire).bounds().getMaxX() > DiagramNode.WIDTH);
    }

    @Test
    void bendsAreKeptWhileTheyFitThePorts() {
        List<Point2D> bends = List.of(new Point2D(92, 80), new Point2D(392, 80));
        DiagramWire fitting = DiagramWire.between("a", "b").withBends(bends);
        DiagramIndex index = index(List.of(node("a", 0, 0), node("b", 300, 104)), fitting);
        assertEquals(bends, corners(index, fitting).subList(1, 3));

        DiagramIndex moved = index(List.of(node("a", 0, 0), node("b", 340, 104)), fitting);
        assertEquals(432, corners(moved, fitting).get(2).getX());
    }

    @Test
    void wiresFollowDraggedNodes() {
        DiagramWire wire = DiagramWire.between("a", "b");
        DiagramIndex index = index(List.of(node("a", 0, 0), node("b", 0, 104)), wire);
        Route both = index.route(wire, Set.of("a", "b"), new Point2D(10, 20));
        assertEquals(List.of(new Point2D(102, 80), new Point2D(102, 124)), both.corners());
        Route one = index.route(wire, Set.of("b"), new Point2D(40, 100));
        assertEquals(new Point2D(132, 204), one.corners().get(one.corners().size() - 1));
    }

    @Test
    void wiresWithoutAnEndAreLeftOut() {
        DiagramIndex index = index(List.of(node("a", 0, 0)), DiagramWire.between("a", "gone"));
        assertEquals(0, index.wires().count());
        assertEquals(List.of(), index.leaving("a"));
    }

    @Test
    void portsAreSpacedEvenly() {
        DiagramNode add = node("add", 0, 0).withPorts(List.of("in0", "in1"), List.of("out"));
        assertEquals(new Point2D(184 / 3.0, 0), add.inputAt("in0"));
        assertEquals(new Point2D(2 * 184 / 3.0, 0), add.inputAt("in1"));
        assertEquals(new Point2D(92, 60), add.outputAt("out"));
    }
}
