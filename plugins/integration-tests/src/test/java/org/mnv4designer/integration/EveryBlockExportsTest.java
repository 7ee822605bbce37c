package org.mnv4designer.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockType;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Wire;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.spec.SpecOptions;
import org.mnv4designer.spec.SpecSource;
import org.mnv4designer.spec.SpecWriter;
import org.mnv4designer.spec.SpecWriters;

/** Every block type that is installed is written by every exporter, or refused by name. */
class EveryBlockExportsTest {

    static Stream<BlockType<?>> types() {
        return BlockTypes.load().all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aBlockIsWrittenOrRefusedByName(BlockType<?> type) throws Exception {
        SpecSource source = SpecSource.of(TypedGraph.of(alone(type.defaults())));
        List<SpecWriter> writers = SpecWriters.all();
        assertEquals(
                List.of("json", "onnx"), writers.stream().map(SpecWriter::id).toList());
        for (SpecWriter writer : writers) {
            List<Diagnostic> refusals = writer.refusals(source, SpecOptions.DEFAULT);
            if (refusals.isEmpty()) {
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                writer.write(source, SpecOptions.DEFAULT, file);
                assertTrue(file.size() > 0);
            }
            assertTrue(
                    refusals.isEmpty()
                            || refusals.stream()
                                    .anyMatch(refusal -> refusal.block().equals("x")),
                    writer.id() + " says " + refusals);
        }
    }

    private static Design alone(Block block) {
        List<Wire> wires = block.inputPorts(List.of("in0", "in1")).stream()
                .map(port -> Wire.between(Endpoint.out(ImageInput.ID), new Endpoint("x", port)))
                .toList();
        Network network =
                new Network(Group.EMPTY_ROOT.withMembers(Map.of("x", BlockNode.of("x", block))), wires, List.of());
        return Design.blank("alone").withInput(new ImageInput(64, 14, 14)).withNetwork(empty -> network);
    }
}
