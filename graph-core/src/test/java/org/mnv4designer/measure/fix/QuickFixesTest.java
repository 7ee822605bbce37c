package org.mnv4designer.measure.fix;

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
import org.mnv4designer.block.Concatenation;
import org.mnv4designer.block.ConvolutionBlock;
import org.mnv4designer.block.MobileMultiQueryAttention;
import org.mnv4designer.block.StridePlacement;
import org.mnv4designer.block.UniversalInvertedBottleneck;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Output;
import org.mnv4designer.design.Wire;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.Reporter;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.latency.Devices;

class QuickFixesTest {
    private final Reporter reporter =
            new Reporter(new Devices(List.of(), List.of()), Accuracies.installed(), design -> Optional.empty());
    private final QuickFixes fixes = new QuickFixes(reporter::report);

    private Group root = Group.EMPTY_ROOT;
    private final List<Wire> wires = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();

    private void block(String id, Block block) {
        root = root.with(BlockNode.of(id, block));
    }

    private void wire(String from, String to) {
        wire(from, to, "in");
    }

    private void wire(String from, String to, String port) {
        wires.add(Wire.between(Endpoint.out(from), new Endpoint(to, port)));
    }

    private static Block conv(Map<String, ?> parameters) {
        return ConvolutionBlock.TYPE.create(parameters);
    }

    private static Block conv(int channels) {
        return conv(Map.of("outChannels", channels));
    }

    private Report report(int side) {
        return reporter.report(Design.blank("sketch")
                .withInput(ImageInput.square(side))
                .withNetwork(empty -> new Network(root, wires, outputs)));
    }

    private Report report() {
        return report(32);
    }

    private List<QuickFix> fixesOf(String code, Report report) {
        Diagnostic diagnostic = report.diagnostics().stream()
                .filter(found -> found.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " not in " + report.diagnostics()));
        return fixes.of(diagnostic, report);
    }

    private Report after(QuickFix fix, Report before) {
        return reporter.report(fix.edit().apply(before.graph().design()));
    }

    private static List<String> labels(List<QuickFix> fixes) {
        return fixes.stream().map(QuickFix::label).toList();
    }

    @Test
    void unequalSummandsAgreeByChannelsOrByAProjection() {
        block("a", conv(8));
        block("b", conv(16));
        block("sum", Add.TYPE.defaults());
        wire("input", "a");
        wire("input", "b");
        wire("a", "sum", "in0");
        wire("b", "sum", "in1");
        Report report = report();

        List<QuickFix> found = fixesOf("SHAPE-001", report);

        assertEquals(
                List.of(
                        "Set the channels of b to 8",
                        "Set the channels of a to 16",
                        "Bring its inputs to 32×32×8 by a 1×1 convolution or resizing",
                        "Bring its inputs to 32×32×16 by a 1×1 convolution or resizing"),
                labels(found));
        for (QuickFix fix : found) {
            assertEquals(List.of(), after(fix, report).diagnostics(), fix.label());
        }
        Report projected = after(found.get(3), report);
        assertEquals(Optional.of(Shape.of(1, 16, 32, 32)), projected.graph().shape(Endpoint.out("sum")));
        assertEquals(4, projected.graph().blocks().size());
    }

    @Test
    void branchesOfUnequalSizeAreProjectedWithAStrideOrResized() {
        block("large", conv(8));
        block("small", conv(Map.of("outChannels", 16, "stride", 2)));
        block("joined", Concatenation.TYPE.defaults());
        wire("input", "large");
        wire("input", "small");
        wire("large", "joined", "in0");
        wire("small", "joined", "in1");
        Report report = report();

        List<QuickFix> found = fixesOf("SHAPE-001", report);

        assertTrue(labels(found).contains("Bring its inputs to 16×16×16 by a 1×1 convolution or resizing"));
        assertTrue(labels(found).contains("Bring its inputs to 32×32×8 by a 1×1 convolution or resizing"));
        for (QuickFix fix : found) {
            assertFalse(after(fix, report).hasErrors(), fix.label());
        }
    }

    @Test
    void aStrideWithoutItsDepthwiseMovesOrGetsAKernel() {
        block(
                "uib",
                UniversalInvertedBottleneck.TYPE.create(Map.of(
                        "outChannels",
                        16,
                        "startKernel",
                        3,
                        "middleKernel",
                        0,
                        "stride",
                        2,
                        "stridePlacement",
                        StridePlacement.MIDDLE)));
        wire("input", "uib");
        Report report = report();

        List<String> found = labels(fixesOf("BLOCK-001", report));

        assertTrue(found.contains("Set middle kernel of uib to 3"), found.toString());
        assertTrue(found.contains("Set stride placement of uib to start"), found.toString());
        assertTrue(found.contains("Set stride of uib to 1"), found.toString());
    }

    @Test
    void headsBecomeTheNearestDivisor() {
        block("a", conv(96));
        block("mqa", MobileMultiQueryAttention.TYPE.create(Map.of("heads", 5)));
        wire("input", "a");
        wire("a", "mqa");

        assertEquals(
                List.of("Set heads of mqa to 4", "Set heads of mqa to 6", "Set heads of mqa to 3"),
                labels(fixesOf("BLOCK-002", report(16))));
    }

    @Test
    void valuesOutOfRangeGoToTheNearestBound() {
        block("a", conv(Map.of("kernel", 99)));
        wire("input", "a");

        assertEquals(List.of("Set kernel of a to 31"), labels(fixesOf("BLOCK-003", report())));
    }

    @Test
    void oddChannelsAreRoundedEitherWay() {
        block("a", conv(21));
        wire("input", "a");

        assertEquals(
                List.of("Set out channels of a to 24", "Set out channels of a to 16"),
                labels(fixesOf("BLOCK-010", report())));
    }

    @Test
    void aKernelBeyondItsMapShrinksOrTheMapGrows() {
        block("a", conv(Map.of("stride", 2)));
        block("b", conv(Map.of("kernel", 7)));
        wire("input", "a");
        wire("a", "b");

        assertEquals(
                List.of(
                        "Set kernel of b to 5",
                        "Set kernel of b to 3",
                        "Set kernel of b to 1",
                        "Set stride of a to 1",
                        "Double the input to 20×20"),
                labels(fixesOf("BLOCK-011", report(10))));
    }

    @Test
    void severalKernelsBeyondTheirMapShrinkTogether() {
        block(
                "uib",
                UniversalInvertedBottleneck.TYPE.create(
                        Map.of("outChannels", 16, "startKernel", 5, "middleKernel", 7, "endKernel", 3)));
        wire("input", "uib");

        assertEquals(
                "Set kernels of uib to 3",
                fixesOf("BLOCK-011", report(4)).get(0).label());
    }

    @Test
    void anOpenInputIsWiredToABlockThatNothingReadsOrDeleted() {
        block("a", conv(8));
        block("b", conv(8));
        block("sum", Add.TYPE.defaults());
        wire("input", "a");
        wire("input", "b");
        wire("a", "sum", "in0");
        Report report = report();

        List<QuickFix> found = fixesOf("WIRE-001", report);

        assertEquals("Wire b to sum", found.get(0).label());
        assertEquals(List.of(), after(found.get(0), report).diagnostics());
        assertTrue(labels(found).contains("Delete sum"));
        assertFalse(labels(found).contains("Wire sum to sum"));
    }

    @Test
    void ofSeveralWiresOneStaysOrAnAddJoinsThem() {
        block("a", conv(8));
        block("b", conv(8));
        block("c", conv(8));
        wire("input", "a");
        wire("input", "b");
        wire("a", "c");
        wire("b", "c");
        Report report = report();

        List<QuickFix> found = fixesOf("WIRE-002", report);

        assertEquals(
                List.of("Keep only the wire from a", "Keep only the wire from b", "Join the wires by an add"),
                labels(found));
        assertEquals(4, after(found.get(2), report).graph().blocks().size());
    }

    @Test
    void wiresAndOutputsThatLeadNowhereGo() {
        block("a", conv(8));
        wire("input", "a");
        wire("gone", "a");
        outputs.add(Output.of("logits", Endpoint.out("a")));
        outputs.add(Output.of("lost", Endpoint.out("nobody")));
        Report report = report();

        assertTrue(labels(fixesOf("WIRE-003", report)).contains("Delete wires that lead nowhere"));
        assertEquals(
                List.of(),
                reporter.report(fixes.all(found -> found.code().equals("WIRE-003"), report)
                                .orElseThrow()
                                .apply(report.graph().design()))
                        .diagnostics());
    }

    @Test
    void aCycleOpensWhereItLeadsBack() {
        block("sum", Add.TYPE.defaults());
        block("a", conv(3));
        wire("input", "sum", "in0");
        wire("sum", "a");
        wire("a", "sum", "in1");

        assertEquals(List.of("Delete the wire from a back to sum"), labels(fixesOf("GRAPH-001", report())));
    }

    @Test
    void blocksThatFeedNothingAreDeletedAloneOrTogether() {
        block("a", conv(8));
        block("idle", conv(8));
        block("other", conv(8));
        wire("input", "a");
        wire("input", "idle");
        wire("input", "other");
        outputs.add(Output.of("out", Endpoint.out("a")));
        Report report = report();

        List<QuickFix> found = fixesOf("GRAPH-002", report);

        assertEquals(List.of("Delete idle", "Delete all 2 blocks that are not counted"), labels(found));
        assertEquals(List.of(), after(found.get(1), report).diagnostics());
    }

    @Test
    void allProblemsOfAKindAreMendedAsOneStep() {
        block("a", conv(21));
        block("b", conv(42));
        wire("input", "a");
        wire("a", "b");
        Report report = report();

        Edit edit = fixes.all(found -> found.code().equals("BLOCK-010"), report).orElseThrow();

        assertEquals(
                List.of(), reporter.report(edit.apply(report.graph().design())).diagnostics());
        assertEquals(Optional.empty(), fixes.all(found -> found.code().equals("BLOCK-001"), report));
    }

    @Test
    void whatNothingMendsHasNoFix() {
        block("a", conv(8));
        wire("input", "a");
        Report report = report();
        Diagnostic strange = new Diagnostic(Severity.ERROR, "X-001", "a", "is odd", "");

        assertEquals(List.of(), fixes.of(strange, report));
    }
}
