package org.mnv4designer.designer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edit;
import org.mnv4designer.zoo.Zoo;

class GroupingTest {
    private final Design small = Zoo.design("mobilenetv4_conv_small");

    @Test
    void nothingSelectedOffersNothing() {
        Grouping none = new Grouping(small, Set.of());
        assertEquals(Optional.empty(), none.group(""));
        assertEquals(Optional.empty(), none.fold());
        assertEquals(Optional.empty(), none.duplicateStage());
        assertEquals(Optional.empty(), none.repeat(1));
    }

    @Test
    void equalBlocksInARowFoldAndUnrollToTheSameCost() {
        Grouping chain = new Grouping(small, Set.of("blocks.2.2", "blocks.2.1", "blocks.2.3"));
        Design folded = chain.fold().orElseThrow().apply(small);
        assertEquals(List.of("group/1/blocks.2.1", "group/2/blocks.2.1", "group/3/blocks.2.1"), runs(folded));
        assertEquals(macs(small), macs(folded));
        Grouping inside = new Grouping(folded, Set.of("blocks.2.1"));
        assertEquals(Optional.empty(), inside.ungroup());
        Design unrolled = inside.unroll().orElseThrow().apply(folded);
        assertEquals(macs(small), macs(unrolled));
        assertEquals(
                small.network().blocks().size(), unrolled.network().blocks().size());
    }

    @Test
    void blocksThatDifferOrStandApartDoNotFold() {
        assertEquals(Optional.empty(), new Grouping(small, Set.of("blocks.2.0", "blocks.2.1")).fold());
        assertEquals(Optional.empty(), new Grouping(small, Set.of("blocks.2.1", "blocks.2.3")).fold());
    }

    @Test
    void oneBlockRepeatsFromTwoUpwardsAndBackToOne() {
        Design twice = apply(small, new Grouping(small, Set.of("blocks.2.1")).repeat(1));
        Design thrice = apply(twice, new Grouping(twice, Set.of("blocks.2.1")).repeat(1));
        assertEquals(3, runs(thrice).size());
        assertTrue(macs(thrice) > macs(twice));
        Design once = apply(twice, new Grouping(twice, Set.of("blocks.2.1")).repeat(-1));
        assertEquals(macs(small), macs(once));
        assertEquals(Optional.empty(), new Grouping(once, Set.of("blocks.2.1")).repeat(-1));
    }

    @Test
    void wholeGroupsNest() {
        Set<String> two = Set.of("blocks.2.1", "blocks.2.2");
        Design inner = apply(small, new Grouping(small, two).group("Pair"));
        Design outer = apply(inner, new Grouping(inner, Set.of("blocks.2.1", "blocks.2.2", "blocks.2.3")).group(""));
        assertEquals("group_2", outer.network().parentOf("group"));
        assertEquals("group_2", outer.network().parentOf("blocks.2.3"));
        assertEquals(
                inner.network().blocks().size(),
                Grouping.blocks(outer.network().root()).size());
        Design open = apply(outer, new Grouping(outer, two).ungroup());
        assertEquals("group_2", open.network().parentOf("blocks.2.1"));
    }

    @Test
    void aStageRunsOnceMoreUnderAFreeName() {
        Design copied = apply(small, new Grouping(small, Set.of("blocks.2.1")).duplicateStage());
        assertEquals(
                6,
                copied.network().blocks().stream()
                        .filter(block -> block.stage().equals("stage2_2"))
                        .count());
        assertEquals(Optional.empty(), new Grouping(small, Set.of("blocks.2.1", "blocks.3.0")).duplicateStage());
    }

    private static Design apply(Design design, Optional<Edit> edit) {
        return edit.orElseThrow().apply(design);
    }

    private static List<String> runs(Design design) {
        return new Runs(design.network()).of("blocks.2.1");
    }

    private static long macs(Design design) {
        return new Analyzer(new Estimators())
                .analyse(design)
                .report()
                .total()
                .counts()
                .macs();
    }
}
