package org.mnv4designer.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Severity;
import org.mnv4designer.base.Shape;
import org.mnv4designer.block.Add;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockType;
import org.mnv4designer.block.ConvolutionBlock;
import org.mnv4designer.block.MobileMultiQueryAttention;
import org.mnv4designer.block.OpaqueBlock;
import org.mnv4designer.block.OperatorBlock;
import org.mnv4designer.block.Resizing;
import org.mnv4designer.block.UniversalInvertedBottleneck;
import org.mnv4designer.block.UnknownBlock;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Output;
import org.mnv4designer.design.Wire;

class DiagnosticsTest {

    /** Builds small networks: {@code wire("a", "b")} reads as on the canvas. */
    private static final class Sketch {
        private Group root = Group.EMPTY_ROOT;
        private final List<Wire> wires = new ArrayList<>();
        private final List<Output> outputs = new ArrayList<>();
        private int side = 32;

        Sketch block(String id, Block block) {
            root = root.with(BlockNode.of(id, block));
            return this;
        }

        Sketch side(int other) {
            side = other;
            return this;
        }

        Sketch wire(String from, String to) {
            return wire(from, to, "in");
        }

        Sketch wire(String from, String to, String port) {
            wires.add(Wire.between(Endpoint.out(from), new Endpoint(to, port)));
            return this;
        }

        Sketch output(String block) {
            outputs.add(Output.of(block, Endpoint.out(block)));
            return this;
        }

        TypedGraph typed() {
            return TypedGraph.of(Design.blank("sketch")
                    .withInput(ImageInput.square(side))
                    .withNetwork(empty -> new Network(root, wires, outputs)));
        }
    }

    private static Sketch sketch() {
        return new Sketch();
    }

    private static Block conv(int channels) {
        return with(ConvolutionBlock.TYPE, Map.of("outChannels", channels));
    }

    private static Block with(BlockType<?> type, Map<String, ?> parameters) {
        return type.create(parameters);
    }

    private static Diagnostic only(TypedGraph graph) {
        assertEquals(1, graph.diagnostics().size(), graph.diagnostics().toString());
        return graph.diagnostics().get(0);
    }

    private static void assertFound(TypedGraph graph, Severity severity, String code, String block, String... words) {
        Diagnostic found = graph.diagnostics().stream()
                .filter(d -> d.code().equals(code) && d.block().equals(block))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " not in " + graph.diagnostics()));
        assertEquals(severity, found.severity());
        assertFalse(found.fix().isEmpty());
        for (String word : words) {
            assertTrue(found.message().contains(word), found.message());
        }
    }

    @Test
    void aSoundChainHasNothingToSay() {
        TypedGraph graph = sketch().block("a", conv(8)).wire("input", "a").typed();

        assertEquals(List.of(), graph.diagnostics());
        assertTrue(graph.isComplete());
        assertEquals(Optional.of(Shape.of(1, 8, 32, 32)), graph.shape(Endpoint.out("a")));
    }

    @Test
    void clashingSummandsNameBothShapesAndWhatIsSoundIsKept() {
        TypedGraph graph = sketch().block("a", conv(8))
                .block("b", conv(16))
                .block("sum", Add.TYPE.defaults())
                .block("after", conv(8))
                .wire("input", "a")
                .wire("input", "b")
                .wire("a", "sum", "in0")
                .wire("b", "sum", "in1")
                .wire("sum", "after")
                .typed();

        Diagnostic clash = only(graph);
        assertEquals("SHAPE-001", clash.code());
        assertEquals("needs equal shapes, got 32×32×8 and 32×32×16", clash.message());
        assertFalse(graph.isComplete());
        assertEquals(2, graph.blocks().size());
    }

    @Test
    void anOpenInputIsAnError() {
        TypedGraph graph = sketch().block("sum", Add.TYPE.defaults())
                .wire("input", "sum", "in0")
                .typed();

        assertFound(graph, Severity.ERROR, "WIRE-001", "sum", "\"in1\"");
    }

    @Test
    void twoWiresIntoOneInputAreAnError() {
        TypedGraph graph = sketch().block("a", conv(8))
                .block("b", conv(8))
                .wire("input", "a")
                .wire("input", "b")
                .wire("a", "b")
                .output("b")
                .typed();

        assertFound(graph, Severity.ERROR, "WIRE-002", "b", "got 2");
    }

    @Test
    void aCycleIsAnErrorThatNamesItsBlocks() {
        TypedGraph graph = sketch().block("a", conv(8))
                .block("b", conv(8))
                .wire("b", "a")
                .wire("a", "b")
                .output("b")
                .typed();

        assertFound(graph, Severity.ERROR, "GRAPH-001", "a", "a, b");
        assertFalse(graph.isComplete());
    }

    @Test
    void aWireToNowhereIsAnErrorAtTheEndThatIsThere() {
        TypedGraph graph = sketch().block("a", conv(8))
                .wire("input", "a")
                .wire("a", "ghost")
                .output("a")
                .typed();

        assertFound(graph, Severity.ERROR, "WIRE-003", "a", "ghost");
    }

    @Test
    void aPortThatDoesNotExistIsAnError() {
        TypedGraph graph = sketch().block("a", conv(8))
                .wire("input", "a")
                .wire("input", "a", "side")
                .typed();

        assertFound(graph, Severity.ERROR, "WIRE-003", "a", "\"side\"", "it has in");
    }

    @Test
    void aBlockThatFeedsNoOutputIsAWarningAndNotCounted() {
        TypedGraph graph = sketch().block("a", conv(8))
                .block("dead", conv(8))
                .wire("input", "a")
                .wire("input", "dead")
                .output("a")
                .typed();

        assertFound(graph, Severity.WARNING, "GRAPH-002", "dead");
        assertTrue(graph.isComplete());
        assertEquals(1, graph.blocks().size());
        assertEquals(Optional.of(Shape.of(1, 8, 32, 32)), graph.shape(Endpoint.out("dead")));
    }

    @Test
    void aStrideOnAnAbsentDepthwiseIsAnError() {
        Block feedForward = with(UniversalInvertedBottleneck.TYPE, Map.of("stride", 2));

        TypedGraph graph =
                sketch().block("uib", feedForward).wire("input", "uib").typed();

        assertFound(graph, Severity.ERROR, "BLOCK-001", "uib", "stride 2", "middleKernel 0");
    }

    @Test
    void headsThatDoNotDivideAreAnError() {
        TypedGraph graph = sketch().block("a", conv(16))
                .block("mqa", with(MobileMultiQueryAttention.TYPE, Map.of("heads", 5)))
                .wire("input", "a")
                .wire("a", "mqa")
                .typed();

        assertFound(graph, Severity.ERROR, "BLOCK-002", "mqa", "5 heads", "16 channels");
    }

    @Test
    void aParameterOutOfRangeIsAnErrorThatSaysTheRange() {
        TypedGraph graph = sketch().block("a", conv(-3)).wire("input", "a").typed();

        assertFound(graph, Severity.ERROR, "BLOCK-003", "a", "outChannels", "1 to 65536", "-3");
    }

    @Test
    void channelsOffTheMultipleOfEightAreAWarning() {
        TypedGraph graph = sketch().block("a", conv(20)).wire("input", "a").typed();

        assertFound(graph, Severity.WARNING, "BLOCK-010", "a", "20", "24");
        assertTrue(graph.isComplete());
    }

    @Test
    void aKernelBeyondItsMapIsAWarning() {
        Block wide = with(ConvolutionBlock.TYPE, Map.of("kernel", 7));

        TypedGraph graph = sketch().side(4).block("a", wide).wire("input", "a").typed();

        assertFound(graph, Severity.WARNING, "BLOCK-011", "a", "kernel 7", "4×4");
    }

    @Test
    void anUnknownBlockMakesTotalsIncompleteAndIsNoError() {
        TypedGraph graph = sketch().block("a", conv(8))
                .block("new", new UnknownBlock("from-the-future", Map.of()))
                .wire("input", "a")
                .wire("a", "new")
                .typed();

        assertFound(graph, Severity.WARNING, "BLOCK-020", "new", "from-the-future");
        assertFalse(graph.isComplete());
    }

    @Test
    void anOpaqueOperatorOfKnownShapesIsWarnedAboutToo() {
        TypedGraph graph = sketch().block("odd", new OpaqueBlock("x", "Odd", "", List.of(List.of(1, 3, 32, 32))))
                .wire("input", "odd")
                .typed();

        assertFound(graph, Severity.WARNING, "BLOCK-020", "odd", "Odd");
    }

    @Test
    void attributesThatMakeNoOperatorAreAnErrorNotACrash() {
        Map<String, Object> kernel = Map.of("kernel", List.of(0, 3), "stride", List.of(1, 1), "kind", "average");
        TypedGraph graph = sketch().block("odd", new OperatorBlock("pool", kernel))
                .wire("input", "odd")
                .typed();

        assertFound(graph, Severity.ERROR, "SHAPE-001", "odd", "sizes must be at least 1", "0x3");
    }

    @Test
    void anInputOfTheWrongRankIsAnErrorNotACrash() {
        TypedGraph graph = sketch().block("flat", new OpaqueBlock("x", "Flat", "", List.of(List.of(7))))
                .block("next", conv(8))
                .wire("input", "flat")
                .wire("flat", "next")
                .typed();

        assertFound(graph, Severity.ERROR, "SHAPE-001", "next", "shape 7 has no axis 1");
    }

    @Test
    void anOpaqueOperatorOfImpossibleShapeIsAnErrorNotACrash() {
        TypedGraph graph = sketch().block("odd", new OpaqueBlock("x", "Odd", "", List.of(List.of(1, -1))))
                .wire("input", "odd")
                .typed();

        assertFound(graph, Severity.ERROR, "SHAPE-001", "odd", "dimension -1");
    }

    @Test
    void operationsBeyondCountingAreAnErrorNotACrash() {
        Block dense = with(ConvolutionBlock.TYPE, Map.of("outChannels", 65536, "kernel", 31));

        TypedGraph graph = sketch().side(32768)
                .block("a", conv(8))
                .block("b", dense)
                .wire("input", "a")
                .wire("a", "b")
                .typed();

        assertFound(graph, Severity.ERROR, "SHAPE-002", "b", "operations");
        assertFalse(graph.isComplete());
    }

    @Test
    void aTensorBeyondCountingIsAnErrorNotACrash() {
        Block huge = with(Resizing.TYPE, Map.of("scale", 64.0));

        TypedGraph graph = sketch().side(30000)
                .block("a", conv(60000))
                .block("b", huge)
                .block("c", huge)
                .wire("input", "a")
                .wire("a", "b")
                .wire("b", "c")
                .typed();

        assertTrue(
                graph.diagnostics().stream().anyMatch(Diagnostic::isError),
                graph.diagnostics().toString());
    }

    @Test
    void aWireIntoTheImageIsNamedAsSuch() {
        TypedGraph graph = new Sketch()
                .block("a", ConvolutionBlock.TYPE.create(Map.of()))
                .wire("input", "a")
                .wire("a", "input")
                .output("a")
                .typed();

        assertEquals(
                List.of("error WIRE-003 block \"a\": is wired to the image, which takes nothing. Fix: delete the wire"),
                graph.diagnostics().stream().map(Diagnostic::toString).toList());
    }
}
