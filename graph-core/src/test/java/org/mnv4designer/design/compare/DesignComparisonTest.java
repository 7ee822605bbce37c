package org.mnv4designer.design.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Settings;
import org.mnv4designer.design.compare.MatchedBlock.Kind;
import org.mnv4designer.zoo.Zoo;

class DesignComparisonTest {
    private static final Design SMALL = Zoo.design("mobilenetv4_conv_small");

    private static DesignComparison edited(Edit edit) {
        return DesignComparison.of(SMALL, edit.apply(SMALL));
    }

    private static List<String> names(DesignComparison comparison, Kind kind) {
        return comparison.of(kind).stream()
                .map(block -> block.a().map(BlockNode::id).orElse("") + "|"
                        + block.b().map(BlockNode::id).orElse(""))
                .toList();
    }

    private static Edit strideOfTwo(String id) {
        BlockNode node = SMALL.network().block(id).orElseThrow();
        Map<String, Object> parameters = new LinkedHashMap<>(node.block().parameters());
        parameters.put("stride", 2);
        return new Edits.ReplaceBlock(id, node.block().type().create(parameters));
    }

    @Test
    void aDesignDoesNotDifferFromItself() {
        DesignComparison same = DesignComparison.of(SMALL, SMALL);

        assertTrue(same.isEmpty());
        assertEquals(SMALL.network().blocks().size(), same.of(Kind.SAME).size());
    }

    @Test
    void aChangedParameterIsNamedWithBothValues() {
        DesignComparison comparison = edited(strideOfTwo("blocks.2.1"));

        assertEquals(List.of("blocks.2.1|blocks.2.1"), names(comparison, Kind.CHANGED));
        assertEquals(
                List.of(new ValueChange("stride", "1", "2")),
                comparison.of(Kind.CHANGED).get(0).changes());
        assertEquals(List.of(), comparison.onlyA());
    }

    @Test
    void aRenamedBlockIsTheSameBlock() {
        DesignComparison comparison = edited(new Edits.RenameBlock("blocks.2.3", "wide"));

        assertEquals(List.of(), names(comparison, Kind.ADDED));
        assertEquals("wide", comparison.partners().get("blocks.2.3"));
        assertTrue(comparison.blocks().stream().filter(MatchedBlock::isRenamed).count() == 1);
        assertTrue(comparison.isEmpty());
    }

    @Test
    void anInsertedBlockIsAddedInItsPlaceAndItsWiresToo() {
        BlockNode block = BlockNode.of(
                        "extra", BlockTypes.load().find("uib").orElseThrow().create(Map.of("outChannels", 96)))
                .withStage("stage2");
        DesignComparison comparison =
                edited(new Edits.InsertOnWire(block, Endpoint.out("blocks.2.2"), Endpoint.in("blocks.2.3")));

        assertEquals(List.of("|extra"), names(comparison, Kind.ADDED));
        List<String> order =
                comparison.blocks().stream().map(row -> row.shown().id()).toList();
        assertEquals(order.indexOf("blocks.2.2") + 1, order.indexOf("extra"));
        assertEquals(1, comparison.onlyA().size());
        assertEquals(2, comparison.onlyB().size());
    }

    @Test
    void aRemovedBlockIsRemoved() {
        DesignComparison comparison = edited(new Edits.RemoveBlocks(Set.of("blocks.2.2")));

        assertEquals(List.of("blocks.2.2|"), names(comparison, Kind.REMOVED));
        assertEquals(List.of(), names(comparison, Kind.CHANGED));
        assertEquals(2, comparison.onlyA().size());
        assertEquals(1, comparison.onlyB().size());
    }

    @Test
    void aBlockThatMovedToAnotherStageIsFoundByItsId() {
        DesignComparison comparison = edited(new Edits.SetStage(Set.of("blocks.2.5"), "stage3"));

        assertEquals("blocks.2.5", comparison.partners().get("blocks.2.5"));
        assertEquals(List.of(), names(comparison, Kind.ADDED));
    }

    @Test
    void settingsCountAsDifferences() {
        DesignComparison comparison = edited(new Settings.SetClasses(10));

        assertEquals(List.of(new ValueChange("classes", "1000", "10")), comparison.settings());
        assertEquals(SMALL.network().blocks().size(), comparison.of(Kind.SAME).size());
    }

    @Test
    void theAttentionBlocksOfHybridMediumAreWhatConvMediumLacks() {
        DesignComparison comparison =
                DesignComparison.of(Zoo.design("mobilenetv4_conv_medium"), Zoo.design("mobilenetv4_hybrid_medium"));

        List<MatchedBlock> added = comparison.of(Kind.ADDED);
        assertEquals(
                8,
                added.stream()
                        .filter(row -> row.shown().block().typeId().equals("mobile-mqa"))
                        .count());
        assertEquals(
                0,
                comparison.blocks().stream()
                        .filter(row -> row.kind() == Kind.CHANGED)
                        .flatMap(row -> row.changes().stream())
                        .filter(change -> change.name().equals("type"))
                        .count());
        assertEquals(
                Zoo.design("mobilenetv4_hybrid_medium").network().blocks().size(),
                comparison.blocks().stream().filter(row -> row.b().isPresent()).count());
    }

    @Test
    void smallAndMediumKeepTheirOrderInOneRow() {
        Design medium = Zoo.design("mobilenetv4_conv_medium");
        DesignComparison comparison = DesignComparison.of(SMALL, medium);

        assertEquals(
                SMALL.network().blocks().stream().map(BlockNode::id).toList(),
                comparison.blocks().stream()
                        .flatMap(row -> row.a().stream())
                        .map(BlockNode::id)
                        .toList());
        assertEquals(
                medium.network().blocks().stream().map(BlockNode::id).toList(),
                comparison.blocks().stream()
                        .flatMap(row -> row.b().stream())
                        .map(BlockNode::id)
                        .toList());
        assertEquals("stem", comparison.partners().get("stem"));
        assertEquals("classifier", comparison.partners().get("classifier"));
    }

    @Test
    void tenThousandBlocksWithOneEditTakeNoTable() {
        Design large = chain(10_000);
        Design changed = new Edits.RemoveBlocks(Set.of("b5000")).apply(large);

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            DesignComparison comparison = DesignComparison.of(large, changed);
            assertEquals(List.of("b5000|"), names(comparison, Kind.REMOVED));
        });
    }

    private static Design chain(int length) {
        var type = BlockTypes.load().find("uib").orElseThrow();
        var block = type.create(Map.of("outChannels", 96));
        Map<String, org.mnv4designer.design.Member> members = new LinkedHashMap<>();
        List<org.mnv4designer.design.Wire> wires = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            members.put("b" + i, BlockNode.of("b" + i, block));
            wires.add(new org.mnv4designer.design.Wire(
                    Endpoint.out(i == 0 ? "input" : "b" + (i - 1)),
                    Endpoint.in("b" + i),
                    List.of(),
                    org.mnv4designer.design.Extras.NONE));
        }
        return Design.blank("large")
                .withNetwork(network ->
                        network.withRoot(network.root().withMembers(members)).withWires(wires));
    }
}
