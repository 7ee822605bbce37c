package org.mnv4designer.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Shape;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.measure.cost.Costs;
import org.mnv4designer.measure.cost.NetworkCosts;
import org.mnv4designer.parameter.DesignWeights;
import org.mnv4designer.parameter.ExpectedWeights;
import org.mnv4designer.parameter.SafetensorsFile;
import org.mnv4designer.parameter.WeightCheck;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.ClassNames;
import org.mnv4designer.run.Engines;
import org.mnv4designer.run.PreparedModel;
import org.mnv4designer.run.Ranking;
import org.mnv4designer.run.Tensor;
import org.mnv4designer.run.image.ImageFile;
import org.mnv4designer.run.image.Preprocessor;

/** The trained example does what its README says. */
class DigitsTest {
    private static final Path FOLDER = Path.of("digits");
    private static final Path FILE = FOLDER.resolve("digits" + DesignFile.EXTENSION);
    private static final DesignFile FILES = new DesignFile(BlockTypes.load());

    @Test
    void theDesignOpensWithoutAnErrorAndIsWrittenAgainByteForByte() throws Exception {
        Design design = FILES.read(FILE);
        TypedGraph graph = TypedGraph.of(design);
        assertTrue(graph.isComplete());
        assertTrue(graph.diagnostics().stream().noneMatch(Diagnostic::isError));
        Costs costs = NetworkCosts.of(graph).total();
        assertEquals(420_954, costs.parameters());
        assertEquals(896_784, costs.counts().macs());
        assertEquals(Files.readString(FILE), new String(FILES.text(design), StandardCharsets.UTF_8));
    }

    @Test
    void theWeightsAreThoseThatTheNetworkReads() throws Exception {
        Design design = FILES.read(FILE);
        ExpectedWeights expected = ExpectedWeights.of(TypedGraph.of(design));
        WeightCheck check = WeightCheck.of(expected, weights(design));
        assertEquals(List.of(), check.diagnostics());
    }

    @Test
    void anImageBecomesItsInput() throws Exception {
        Design design = FILES.read(FILE);
        Tensor tensor = tensor(design, 7);
        assertEquals(Shape.of(1, 3, 32, 32), tensor.shape());
        assertEquals(-1, tensor.at(0, 0, 1, 1));
        assertEquals(1, tensor.maxAbs());
    }

    @Test
    void allTenDigitsAreNamedRight() throws Exception {
        Design design = FILES.read(FILE);
        TypedGraph graph = TypedGraph.of(design);
        WeightStore store =
                new WeightStore(weights(design), ExpectedWeights.of(graph).keys());
        ClassNames names = ClassNames.of(design.labels(), FILE);
        try (PreparedModel model =
                Engines.installed().byId("nd4j").orElseThrow().prepare(Canonical.of(Lowering.lower(graph)), store)) {
            for (int digit = 0; digit < 10; digit++) {
                Tensor logits =
                        model.run(Map.of("input", tensor(design, digit))).output();
                Ranking ranking = Ranking.of(logits, names, 5);
                assertEquals(Integer.toString(digit), ranking.entries().get(0).label());
                assertTrue(ranking.entries().get(0).probability() > 0.5, ranking.toString());
            }
        }
    }

    private static SafetensorsFile weights(Design design) throws Exception {
        return DesignWeights.open(FILE, design.weights().orElseThrow());
    }

    private static Tensor tensor(Design design, int digit) throws Exception {
        Path image = FOLDER.resolve("images").resolve("digit-" + digit + ".png");
        return Preprocessor.of(design).tensor(ImageFile.read(image));
    }
}
