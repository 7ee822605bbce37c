package org.mnv4designer.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mnv4designer.base.Shape;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.design.file.DesignFileException;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.measure.cost.NetworkCosts;
import org.mnv4designer.zoo.Zoo;

/** The example designs open without a remark and say what the README says of them. */
class ExampleDesignsTest {
    private static final Path FOLDER = Path.of("designs");
    private static final DesignFile FILES = new DesignFile(BlockTypes.load());

    static Stream<Path> designs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    private static TypedGraph open(String name) throws DesignFileException {
        return TypedGraph.of(FILES.read(FOLDER.resolve(name + DesignFile.EXTENSION)));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void opensWithoutARemark(Path file) throws DesignFileException {
        TypedGraph graph = TypedGraph.of(FILES.read(file));
        assertEquals(List.of(), graph.diagnostics());
        assertTrue(graph.isComplete());
    }

    @ParameterizedTest
    @MethodSource("designs")
    void savingTwiceWritesTheSameBytes(Path file) throws DesignFileException {
        byte[] once = FILES.text(FILES.read(file));
        byte[] twice = FILES.text(FILES.parse("saved", once));
        assertEquals(new String(once, StandardCharsets.UTF_8), new String(twice, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"mnv4-conv-s, mobilenetv4_conv_small", "mnv4-hybrid-m, mobilenetv4_hybrid_medium"})
    void publishedNetworksAreStoredAsTheZooMakesThem(String file, String name) throws IOException {
        String stored = Files.readString(FOLDER.resolve(file + DesignFile.EXTENSION));
        assertEquals(new String(FILES.text(Zoo.design(name)), StandardCharsets.UTF_8), stored);
    }

    @Test
    void handWrittenDesignTakesDefaultsForWhatItLeavesOut() throws DesignFileException {
        Design written = FILES.read(FOLDER.resolve("tiny-by-hand.mnv4.json"));
        assertEquals("zero", written.labels().names().get(0));
        NetworkCosts costs = NetworkCosts.of(TypedGraph.of(written));
        assertEquals(55_370, costs.total().parameters());
        assertEquals(18_485_504, costs.total().counts().macs());
        assertEquals(1_179_648, costs.total().counts().attentionMacs());
    }

    @Test
    void pyramidGivesEqualChannelsAtEveryStride() throws DesignFileException {
        TypedGraph graph = open("feature-pyramid");
        List<String> shapes = graph.outputs().stream()
                .map(output -> graph.shape(output.from()).map(Shape::asMap).orElse("unknown"))
                .toList();
        assertEquals(List.of("64×64×64", "32×32×64", "16×16×64", "8×8×64"), shapes);
    }

    @Test
    void repeatedGroupIsWrittenOut() throws DesignFileException {
        TypedGraph graph = open("two-views");
        assertEquals(
                6,
                graph.blocks().stream()
                        .filter(block -> block.id().startsWith("refine/"))
                        .count());
    }
}
