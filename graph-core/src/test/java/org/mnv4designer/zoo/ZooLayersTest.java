package org.mnv4designer.zoo;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mnv4designer.base.Shape;
import org.mnv4designer.graph.TypedBlock;
import org.mnv4designer.graph.TypedGraph;

/** Every block against the published architectures: order, ids, shapes, parameters and MACs. */
class ZooLayersTest {

    static Stream<List<Reference>> architectures() {
        return grouped("layers.csv");
    }

    static Stream<List<Reference>> shapes() {
        return grouped("shapes.csv");
    }

    private static Stream<List<Reference>> grouped(String file) {
        Map<String, List<Reference>> byDesign = new LinkedHashMap<>();
        Reference.rows(file)
                .forEach(row -> byDesign.computeIfAbsent(row.design(), name -> new ArrayList<>())
                        .add(row));
        return byDesign.values().stream();
    }

    @ParameterizedTest
    @MethodSource("architectures")
    void blocksEqualThePublishedArchitecture(List<Reference> rows) {
        TypedGraph graph = Totals.typed(Zoo.design(rows.get(0).design()));
        List<TypedBlock> blocks = List.copyOf(graph.blocks());
        assertEquals(
                rows.stream().map(row -> row.text("block")).toList(),
                blocks.stream().map(TypedBlock::id).toList());
        for (int i = 0; i < rows.size(); i++) {
            equalBlock(rows.get(i), blocks.get(i));
        }
    }

    private static void equalBlock(Reference row, TypedBlock block) {
        Totals totals = Totals.of(block);
        Shape output = block.output(0);
        String id = block.id();
        assertAll(
                () -> assertEquals(row.number("parameters"), totals.parameters(), id + " parameters"),
                () -> assertEquals(row.number("macs"), totals.counts().macs(), id + " macs"),
                () -> assertEquals(row.number("attentionMacs"), totals.counts().attentionMacs(), id + " attention"),
                () -> assertEquals(row.number("channels"), output.dim(1), id + " channels"),
                () -> assertEquals(row.number("size"), output.isMap() ? output.height() : 1, id + " size"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void oddMapsShrinkAsInTimm(List<Reference> rows) {
        TypedGraph graph = Totals.typed(Zoo.design(rows.get(0).design()));
        for (Reference row : rows) {
            String id = row.text("block");
            Shape output = graph.block(id).orElseThrow().output(0);
            assertEquals(row.text("output"), output.toString(), id);
        }
    }
}
