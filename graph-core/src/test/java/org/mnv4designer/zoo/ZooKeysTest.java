package org.mnv4designer.zoo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mnv4designer.base.op.Parameter;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.parameter.ExpectedWeights;
import org.mnv4designer.parameter.WeightKeys;

/** Names and shapes of weights against timm's state dictionaries. */
class ZooKeysTest {

    static Stream<Reference> dictionaries() {
        return Reference.rows("keys.csv").stream();
    }

    static Stream<String> names() {
        return Zoo.list().stream().map(ZooEntry::name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mobilenetv4_conv_small", "mobilenetv4_conv_medium", "mobilenetv4_hybrid_medium"})
    void keysAndShapesAreTimms(String name) {
        assertEquals(Reference.lines("keys-" + name + ".txt"), keys(Zoo.design(name)));
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void keysAndShapesAreTimmsAtEveryWidth(Reference reference) {
        List<String> keys = keys(Zoo.design(reference.design()));
        assertEquals(reference.number("tensors"), keys.size());
        assertEquals(reference.text("sha256"), sha256(keys));
    }

    @ParameterizedTest
    @MethodSource("names")
    void noTwoParametersShareAKey(String name) {
        Design design = Zoo.design(name);
        List<String> keys =
                parameters(design).map(p -> weightKeys(design).key(stored(p))).toList();
        assertEquals(keys.size(), keys.stream().distinct().count());
    }

    private static org.mnv4designer.base.ParameterRef.Stored stored(Parameter parameter) {
        return (org.mnv4designer.base.ParameterRef.Stored) parameter.ref();
    }

    private static List<String> keys(Design design) {
        return ExpectedWeights.of(parameters(design).toList(), weightKeys(design)).byKey().values().stream()
                .map(expected -> expected.key() + " " + expected.shape())
                .sorted()
                .toList();
    }

    private static Stream<Parameter> parameters(Design design) {
        return Lowering.lower(Totals.typed(design)).nodes().stream()
                .flatMap(node -> node.operator().parameters().stream());
    }

    private static WeightKeys weightKeys(Design design) {
        Map<String, String> prefixes =
                design.network().blocks().stream().collect(Collectors.toMap(BlockNode::id, BlockNode::weights));
        return new WeightKeys(prefixes);
    }

    private static String sha256(List<String> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
