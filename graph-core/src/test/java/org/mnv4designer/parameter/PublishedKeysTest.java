package org.mnv4designer.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mnv4designer.base.Shape;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.zoo.Zoo;

/** The zoo asks for exactly the keys and shapes of timm's state dicts, which the resources list. */
class PublishedKeysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            conv-small-035    | mobilenetv4_conv_small,width=0.35,classes=10,input=64x64
            hybrid-medium-025 | mobilenetv4_hybrid_medium,width=0.25,classes=10,input=96x96
            hybrid-large-0125 | mobilenetv4_hybrid_large,width=0.125,classes=10,input=96x96
            """)
    void noneIsMissingSurplusOrMisshapen(String list, String network) throws IOException {
        ExpectedWeights expected = ExpectedWeights.of(TypedGraph.of(Zoo.design(network)));
        WeightCheck check = WeightCheck.of(expected, WeightStoreTest.source(tensors(list)));
        assertEquals(List.of(), check.diagnostics());
    }

    private static Map<String, StoredTensor> tensors(String list) throws IOException {
        Map<String, StoredTensor> tensors = new LinkedHashMap<>();
        for (String line : lines(list)) {
            String[] parts = line.split(" ", -1);
            Shape shape = Shape.of(Arrays.stream(parts[1].split("x"))
                    .filter(dim -> !dim.isEmpty())
                    .map(Integer::valueOf)
                    .toList());
            ByteBuffer zeros = ByteBuffer.allocate((int) shape.elements());
            tensors.put(parts[0], StoredTensor.ofBytes(ElementType.U8, shape, zeros));
        }
        return tensors;
    }

    private static List<String> lines(String list) throws IOException {
        try (InputStream in = PublishedKeysTest.class.getResourceAsStream(list + ".keys.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
