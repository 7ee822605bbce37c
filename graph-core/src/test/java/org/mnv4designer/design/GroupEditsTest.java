package org.mnv4designer.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.block.ConvolutionBlock;

class GroupEditsTest {
    private final Design chain = chain("a", "b", "c", "d");

    private static Design chain(String... ids) {
        Design design = Design.blank("chain");
        String before = ImageInput.ID;
        for (String id : ids) {
            BlockNode block = BlockNode.of(id, ConvolutionBlock.TYPE.defaults()).withStage("stage1");
            design = new Edits.AddBlock(block, Group.ROOT).apply(design);
            design = new Edits.Connect(Endpoint.out(before), Endpoint.in(id)).apply(design);
            before = id;
        }
        String last = before;
        return design.withNetwork(n -> n.withOutputs(List.of(Output.of("logits", Endpoint.out(last)))));
    }

    private static List<String> members(Design design, String group) {
        return design.network().group(group).orElseThrow().all().stream()
                .map(Member::id)
                .toList();
    }

    private static List<String> wires(Design design) {
        return design.network().wires().stream()
                .map(wire -> wire.from().block() + ">" + wire.to().block())
                .toList();
    }

    @Test
    void aGroupStandsWhereItsFirstMemberStoodAndUngroupingBringsAllBack() {
        Design grouped = new GroupEdits.GroupMembers("g", "Middle", Set.of("c", "b")).apply(chain);
        assertEquals(List.of("a", "g", "d"), members(grouped, Group.ROOT));
        assertEquals(List.of("b", "c"), members(grouped, "g"));
        assertEquals(chain, new GroupEdits.Ungroup("g").apply(grouped));
        assertThrows(
                IllegalArgumentException.class, () -> new GroupEdits.GroupMembers("a", "", Set.of("b")).apply(chain));
    }

    @Test
    void groupsNest() {
        Design inner = new GroupEdits.GroupMembers("g", "", Set.of("b", "c")).apply(chain);
        Design outer = new GroupEdits.GroupMembers("h", "", Set.of("g", "d")).apply(inner);
        assertEquals(List.of("a", "h"), members(outer, Group.ROOT));
        assertEquals(List.of("g", "d"), members(outer, "h"));
        assertEquals(inner, new GroupEdits.Ungroup("h").apply(outer));
    }

    @Test
    void titleCollapseAndRepeatAreSetAndTheSameAgainChangesNothing() {
        Design grouped = new GroupEdits.GroupMembers("g", "", Set.of("b")).apply(chain);
        Design named = new GroupEdits.RenameGroup("g", "Body").apply(grouped);
        Design shut = new GroupEdits.SetCollapsed("g", true).apply(named);
        Design repeated = new GroupEdits.SetRepeat("g", 3).apply(shut);
        Group group = repeated.network().group("g").orElseThrow();
        assertEquals("Body", group.title());
        assertTrue(group.collapsed());
        assertEquals(3, group.repeat());
        assertSame(repeated, new GroupEdits.SetRepeat("g", 3).apply(repeated));
        assertThrows(IllegalArgumentException.class, () -> new GroupEdits.SetRepeat("g", 0).apply(repeated));
        assertThrows(IllegalArgumentException.class, () -> new GroupEdits.SetRepeat("x", 2).apply(repeated));
    }

    @Test
    void equalBlocksInAChainFoldIntoOneThatRepeats() {
        Design folded = new GroupEdits.FoldIntoRepeat("g", List.of("b", "c", "d")).apply(chain);
        assertEquals(List.of("input>a", "a>b"), wires(folded));
        assertEquals(3, folded.network().group("g").orElseThrow().repeat());
        assertEquals("b", folded.network().outputs().get(0).from().block());
        assertFalse(Chains.isEqualChain(chain.network(), List.of("b", "d")));
        assertThrows(
                IllegalArgumentException.class,
                () -> new GroupEdits.FoldIntoRepeat("g", List.of("d", "c")).apply(chain));
    }

    @Test
    void unrollingWritesTheRunsOutWithTheirWeights() {
        Design folded = new GroupEdits.FoldIntoRepeat("g", List.of("b", "c", "d")).apply(chain);
        Design unrolled = new GroupEdits.Unroll("g").apply(folded);
        assertEquals(List.of("a", "b", "b_2", "b_3"), members(unrolled, Group.ROOT));
        assertEquals(Set.of("input>a", "a>b", "b>b_2", "b_2>b_3"), Set.copyOf(wires(unrolled)));
        assertEquals("g/2/b", unrolled.network().block("b_2").orElseThrow().weights());
        assertEquals("b_3", unrolled.network().outputs().get(0).from().block());
    }

    @Test
    void aStageIsCopiedBehindItself() {
        Design design = new Edits.SetStage(Set.of("c", "d"), "stage2").apply(chain);
        Design copied = new GroupEdits.DuplicateStage("stage1", "stage1b").apply(design);
        assertEquals(List.of("a", "b", "a_2", "b_2", "c", "d"), members(copied, Group.ROOT));
        assertEquals(Set.of("input>a", "a>b", "b>a_2", "a_2>b_2", "b_2>c", "c>d"), Set.copyOf(wires(copied)));
        assertEquals("stage1b", copied.network().block("a_2").orElseThrow().stage());
        assertThrows(IllegalArgumentException.class, () -> new GroupEdits.DuplicateStage("none", "x").apply(design));
    }
}
