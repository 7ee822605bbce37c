package org.mnv4designer.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.block.Add;
import org.mnv4designer.block.ConvolutionBlock;

class EditsTest {

    private static BlockNode conv(String id) {
        return BlockNode.of(id, ConvolutionBlock.TYPE.defaults());
    }

    private static Design chain(String... ids) {
        Design design = Design.blank("chain");
        String before = ImageInput.ID;
        for (String id : ids) {
            design = new Edits.AddBlock(conv(id), Group.ROOT).apply(design);
            design = new Edits.Connect(Endpoint.out(before), Endpoint.in(id)).apply(design);
            before = id;
        }
        String last = before;
        return design.withNetwork(n -> n.withOutputs(List.of(Output.of("logits", Endpoint.out(last)))));
    }

    private static List<String> wires(Design design) {
        return design.network().wires().stream()
                .map(wire -> wire.from().block() + ">" + wire.to().block())
                .toList();
    }

    @Test
    void removingFromAChainHealsIt() {
        Design healed = new Edits.RemoveBlocks(Set.of("b", "c")).apply(chain("a", "b", "c", "d"));

        assertEquals(List.of("input>a", "a>d"), wires(healed));
        assertTrue(healed.network().block("b").isEmpty());
    }

    @Test
    void removingTheLastBlockMovesTheOutputToTheOneBefore() {
        Design healed = new Edits.RemoveBlocks(Set.of("b")).apply(chain("a", "b"));

        assertEquals(Endpoint.out("a"), healed.network().outputs().get(0).from());
    }

    @Test
    void removingAMergeCutsItsWires() {
        Design design = chain("a", "b");
        design = new Edits.AddBlock(BlockNode.of("sum", Add.TYPE.defaults()), Group.ROOT).apply(design);
        design = new Edits.Connect(Endpoint.out("a"), new Endpoint("sum", "in0")).apply(design);
        design = new Edits.Connect(Endpoint.out("b"), new Endpoint("sum", "in1")).apply(design);
        design = new Edits.AddBlock(conv("after"), Group.ROOT).apply(design);
        design = new Edits.Connect(Endpoint.out("sum"), Endpoint.in("after")).apply(design);

        Design cut = new Edits.RemoveBlocks(Set.of("sum")).apply(design);

        assertEquals(List.of("input>a", "a>b"), wires(cut));
    }

    @Test
    void insertingOnAWirePutsTheBlockBetween() {
        Design inserted =
                new Edits.InsertOnWire(conv("new"), Endpoint.out("a"), Endpoint.in("b")).apply(chain("a", "b"));

        assertEquals(Set.of("input>a", "a>new", "new>b"), Set.copyOf(wires(inserted)));
    }

    @Test
    void insertingShiftsNobodysWeights() {
        Design before = chain("a", "b");

        Design after = new Edits.InsertOnWire(conv("new"), Endpoint.out("a"), Endpoint.in("b")).apply(before);

        assertEquals("a", after.network().block("a").orElseThrow().weights());
        assertEquals("b", after.network().block("b").orElseThrow().weights());
    }

    @Test
    void aNewWireReplacesTheOneIntoTheSameInput() {
        Design design = chain("a", "b");

        Design rewired = new Edits.Connect(Endpoint.out(ImageInput.ID), Endpoint.in("b")).apply(design);

        assertEquals(List.of("input>a", "input>b"), wires(rewired));
    }

    @Test
    void renamingABlockKeepsWiresOutputsAndWeights() {
        Design renamed = new Edits.RenameBlock("b", "second").apply(chain("a", "b"));

        assertEquals(List.of("input>a", "a>second"), wires(renamed));
        assertEquals(Endpoint.out("second"), renamed.network().outputs().get(0).from());
        assertEquals("b", renamed.network().block("second").orElseThrow().weights());
    }

    @Test
    void aTakenIdIsRefused() {
        Edit edit = new Edits.AddBlock(conv("a"), Group.ROOT);
        Design design = chain("a");

        assertThrows(IllegalArgumentException.class, () -> edit.apply(design));
    }

    @Test
    void freeIdsAndPrefixesAvoidTheTaken() {
        Network network = chain("conv", "conv_2").network();

        assertEquals("conv_3", Edits.freeId(network, "conv"));
        assertEquals("mobile_mqa", Edits.freeId(network, "mobile-mqa"));
        assertEquals("conv_3", Edits.freePrefix(network, "conv"));
    }

    @Test
    void undoIsTheEarlierDesignAndRedoTheLater() {
        Design first = chain("a", "b");
        History history = History.of(first).with(new Edits.RemoveBlocks(Set.of("a")));

        History undone = history.undo().orElseThrow();

        assertSame(first, undone.design());
        assertEquals(history.design(), undone.redo().orElseThrow().design());
        assertFalse(undone.canUndo());
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        History history = History.of(chain("a"));

        assertSame(history, history.with(new Edits.ReplaceBlock("a", ConvolutionBlock.TYPE.defaults())));
    }

    @Test
    void aSliderIsOneStep() {
        History history = History.of(chain("a"));
        history = history.with(stride(2)).replaceLast(stride(3)).replaceLast(stride(4));

        assertEquals(2, history.steps().size());
        assertEquals(
                4,
                history.design()
                        .network()
                        .block("a")
                        .orElseThrow()
                        .block()
                        .parameters()
                        .get("stride"));
    }

    private static Edit stride(int stride) {
        return new Edits.ReplaceBlock("a", ConvolutionBlock.TYPE.create(Map.of("stride", stride)));
    }

    @Test
    void aDiffNamesWhatCameWentAndChanged() {
        Design before = chain("a", "b");
        Design after = new Edits.RemoveBlocks(Set.of("b")).apply(stride(2).apply(before));
        after = new Edits.AddBlock(conv("c"), Group.ROOT).apply(after);

        assertEquals(new DesignDiff(Set.of("c"), Set.of("b"), Set.of("a")), DesignDiff.between(before, after));
    }
}
