package org.mnv4designer.inference.nd4j;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.run.RunResult;
import org.mnv4designer.run.Summation;
import org.mnv4designer.run.Tensor;

/**
 * Logits and every stage against what PyTorch made of the same weights: plain convolutions, Mobile MQA with and without
 * strided keys, and exact GELU with eight heads. Norm statistics and layer scales are random, so that mistakes show.
 *
 * <p>The last fixture has attention logits near 600 with near ties, which amplify rounding a hundredfold: computed wholly
 * in float64, its stages 3 and 4 lie 1.1e-4 and 1.5e-4 away from what PyTorch made of it in float32. Unfolded operators,
 * summed exactly and rounded where PyTorch rounds, come nearer.
 */
class ParityTest {
    private static final String FIXTURES = """
            conv-small-035,    mobilenetv4_conv_small,    'width=0.35,classes=10,input=64x64',  1e-4
            hybrid-medium-025, mobilenetv4_hybrid_medium, 'width=0.25,classes=10,input=96x96',  1e-4
            hybrid-large-0125, mobilenetv4_hybrid_large,  'width=0.125,classes=10,input=96x96', 2.5e-4
            """;

    private static final double TOLERANCE = 1e-4;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = FIXTURES)
    void exactSumsOverThePlainGraphGiveTheLogitsAndStagesOfPyTorch(String fixture, String network, String changes)
            throws Exception {
        Fixture given = Fixture.of(fixture, network + "," + changes);
        RunResult result = given.run(given.plain(), Summation.EXACT);
        assertClose(given.expected("logits"), result.output(), "logits", TOLERANCE);
        given.stages()
                .forEach((stage, block) -> assertClose(given.expected(stage), block(result, block), stage, TOLERANCE));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = FIXTURES)
    void fastSumsOverTheFoldedGraphStayNear(String fixture, String network, String changes, double ofStages)
            throws Exception {
        Fixture given = Fixture.of(fixture, network + "," + changes);
        RunResult result = given.run(Canonical.keepingBlockOutputs(given.plain()), Summation.FAST);
        assertClose(given.expected("logits"), result.output(), "logits", TOLERANCE);
        given.stages()
                .forEach((stage, block) -> assertClose(given.expected(stage), block(result, block), stage, ofStages));
        RunResult folded = given.run(Canonical.of(given.plain()), Summation.FAST);
        assertClose(given.expected("logits"), folded.output(), "logits, folded across blocks", TOLERANCE);
    }

    private static Tensor block(RunResult result, String block) {
        return Objects.requireNonNull(result.blocks().get(block), block);
    }

    private static void assertClose(Tensor expected, Tensor actual, String what, double tolerance) {
        double difference = actual.relativeDifference(expected);
        assertTrue(difference < tolerance, what + " differs by " + difference);
    }
}
