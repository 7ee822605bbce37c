package org.mnv4designer.designer.part.canvas.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.mnv4designer.designer.part.canvas.SampleDiagrams;
import org.mnv4designer.designer.theme.BlockFamily;

class AutoLayoutTest {
    @Test
    void aChainRunsDownwardsInEachStage() {
        Diagram diagram = SampleDiagrams.convSmall();
        DiagramIndex index = new DiagramIndex(diagram);
        DiagramNode first = index.node("blocks.2.0").orElseThrow();
        DiagramNode second = index.node("blocks.2.1").orElseThrow();
        DiagramNode next = index.node("blocks.3.0").orElseThrow();
        assertEquals(first.position().add(0, 96), second.position());
        assertEquals(first.position().getY(), next.position().getY());
        assertTrue(next.bounds().getMinX() > first.bounds().getMaxX());
    }

    @Test
    void nodesNeverOverlap() {
        for (Diagram diagram : List.of(SampleDiagrams.convSmall(), SampleDiagrams.pyramid())) {
            for (DiagramNode node : diagram.nodes()) {
                List<DiagramNode> meeting = new DiagramIndex(diagram).nodesIn(Boxes.grown(node.bounds(), 8));
                assertEquals(List.of(node), meeting);
            }
        }
    }

    @Test
    void aLongStageIsFoldedIntoStrands() {
        List<DiagramNode> nodes = IntStream.range(0, 20)
                .mapToObj(i -> DiagramNode.of("n" + i, "n", BlockFamily.OTHER))
                .toList();
        List<DiagramWire> wires = IntStream.range(1, 20)
                .mapToObj(i -> DiagramWire.between("n" + (i - 1), "n" + i))
                .toList();
        Diagram diagram = new Diagram(nodes, wires, List.of());
        Diagram laidOut = AutoLayout.layout(diagram).appliedTo(diagram);
        assertEquals(6 * 96 + DiagramNode.HEIGHT, laidOut.bounds().getHeight());
        assertEquals(
                3,
                laidOut.nodes().stream()
                        .map(node -> node.position().getX())
                        .distinct()
                        .count());
    }

    @Test
    void theSameDiagramIsAlwaysLaidOutTheSame() {
        Diagram diagram = SampleDiagrams.pyramid();
        assertEquals(AutoLayout.layout(diagram), AutoLayout.layout(diagram));
    }

    @Test
    void wiresOfABranchingDiagramCrossNoNode() {
        Diagram diagram = SampleDiagrams.pyramid();
        DiagramIndex index = new DiagramIndex(diagram);
        index.wires().forEach(wire -> {
            List<Point2D> corners = index.route(wire).corners();
            for (int i = 1; i < corners.size(); i++) {
                List<String> met = index.nodesIn(Boxes.between(corners.get(i - 1), corners.get(i))).stream()
                        .map(DiagramNode::id)
                        .toList();
                assertTrue(
                        List.of(wire.from().node(), wire.to().node()).containsAll(met), wire.id() + " crosses " + met);
            }
        });
    }

    @Test
    void aCancelledLayoutStops() {
        assertThrows(CancellationException.class, () -> AutoLayout.layout(SampleDiagrams.pyramid(), () -> true));
    }

    @Test
    void anEmptyDiagramIsLaidOut() {
        assertEquals(0, AutoLayout.layout(Diagram.empty()).positions().size());
    }
}
