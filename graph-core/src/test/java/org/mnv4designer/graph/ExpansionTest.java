package org.mnv4designer.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.block.ConvolutionBlock;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Wire;

class ExpansionTest {

    private static BlockNode conv(String id) {
        return BlockNode.of(id, ConvolutionBlock.TYPE.create(Map.of("outChannels", 8)));
    }

    private static Wire wire(String from, String to) {
        return Wire.between(Endpoint.out(from), Endpoint.in(to));
    }

    private static Design repeated(int times) {
        Group group = Group.of("g", "Repeated").with(conv("a")).with(conv("b")).withRepeat(times);
        Group root = Group.EMPTY_ROOT.with(conv("first")).with(group).with(conv("last"));
        List<Wire> wires = List.of(wire("input", "first"), wire("first", "a"), wire("a", "b"), wire("b", "last"));
        return Design.blank("repeats").withNetwork(empty -> new Network(root, wires, List.of()));
    }

    @Test
    void aRepeatedGroupRunsInARow() {
        TypedGraph graph = TypedGraph.of(repeated(3));

        assertEquals(
                List.of("first", "g/1/a", "g/1/b", "g/2/a", "g/2/b", "g/3/a", "g/3/b", "last"),
                graph.blocks().stream().map(TypedBlock::id).toList());
        assertEquals(
                List.of(Endpoint.out("g/1/b")),
                graph.block("g/2/a").orElseThrow().sources());
        assertEquals("g/2/a", graph.block("g/2/a").orElseThrow().node().weights());
        assertTrue(graph.isComplete());
    }

    @Test
    void aGroupWithTwoExitsCannotBeRepeated() {
        Design design = repeated(2)
                .withNetwork(network -> network.changing(Group.ROOT, root -> root.with(conv("other")))
                        .withWires(List.of(
                                wire("input", "first"),
                                wire("first", "a"),
                                wire("a", "b"),
                                wire("b", "last"),
                                wire("a", "other"))));

        TypedGraph graph = TypedGraph.of(design);

        assertTrue(
                graph.diagnostics().stream()
                        .anyMatch(
                                d -> d.code().equals("GROUP-001") && d.message().contains("2 exits")),
                graph.diagnostics().toString());
    }

    @Test
    void repeatsThatWouldFillTheMemoryAreRefused() {
        Group group = Group.of("inner", "").with(conv("a")).withRepeat(1000);
        for (String outer : List.of("middle", "outer")) {
            group = Group.of(outer, "").with(group).withRepeat(1000);
        }
        Group root = Group.EMPTY_ROOT.with(group);
        Design design =
                Design.blank("many").withNetwork(empty -> new Network(root, List.of(wire("input", "a")), List.of()));

        TypedGraph graph = TypedGraph.of(design);

        assertEquals(List.of("GROUP-002"), codes(graph));
        assertFalse(graph.isComplete());
    }

    @Test
    void aCopyThatWouldTakeTheIdOfAnotherBlockIsRefused() {
        Design design = repeated(2)
                .withNetwork(network -> network.changing(Group.ROOT, root -> root.with(conv("g/2/a")))
                        .withWires(List.of(
                                wire("input", "first"),
                                wire("first", "a"),
                                wire("a", "b"),
                                wire("b", "g/2/a"),
                                wire("g/2/a", "last"))));

        TypedGraph graph = TypedGraph.of(design);

        assertEquals(List.of("GROUP-003"), codes(graph));
        assertEquals("g/2/a", graph.diagnostics().get(0).block());
    }

    private static List<String> codes(TypedGraph graph) {
        return graph.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
