package org.mnv4designer.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mnv4designer.block.Add;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.UniversalInvertedBottleneck;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Training;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.Reporter;
import org.mnv4designer.measure.Score;
import org.mnv4designer.measure.Scorer;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.zoo.Zoo;

/** The quick way to the figures of a report gives exactly those figures. */
class ScorerTest {
    private static final String DEVICE = "pixel-6-cpu";
    private static final int CANDIDATES = 50;

    private final Reporter reporter =
            new Reporter(Devices.installed(), Accuracies.installed(), design -> Optional.empty());

    private static Scorer scorer(Design base) {
        return new Scorer(base, Devices.installed().find(DEVICE).orElseThrow(), Accuracies.installed());
    }

    private Score reported(Design design) {
        Report report = reporter.report(design);
        return new Score(
                report.total().parameters(),
                report.total().counts().macs(),
                report.complete(),
                report.device(DEVICE).orElseThrow().estimate(),
                report.accuracy().top1());
    }

    private static Design edited(Design base, Map<String, Block> replaced) {
        Design design = base;
        for (Map.Entry<String, Block> entry : replaced.entrySet()) {
            design = new Edits.ReplaceBlock(entry.getKey(), entry.getValue()).apply(design);
        }
        return design;
    }

    @Test
    void everyZooNetworkScoresAsItsReportSays() {
        Zoo.list().forEach(entry -> {
            Design design = Zoo.design(entry.name());

            assertEquals(reported(design), scorer(design).score(Map.of()), entry.name());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"mobilenetv4_conv_small", "mobilenetv4_hybrid_medium", "mobilenetv4_conv_large"})
    void randomCandidatesScoreAsTheirReportsSay(String name) {
        Design design = Zoo.design(name);
        Scorer scorer = scorer(design);
        SplittableRandom random = new SplittableRandom(name.hashCode());
        for (int i = 0; i < CANDIDATES; i++) {
            Map<String, Block> replaced = drawn(design, random);

            assertEquals(reported(edited(design, replaced)), scorer.score(replaced), replaced::toString);
        }
    }

    private static Map<String, Block> drawn(Design design, SplittableRandom random) {
        Map<String, Block> replaced = new HashMap<>();
        for (BlockNode node : design.network().blocks()) {
            if (node.block().type() == UniversalInvertedBottleneck.TYPE && random.nextInt(3) == 0) {
                replaced.put(node.id(), drawn(node.block(), random));
            }
        }
        return replaced;
    }

    private static Block drawn(Block block, SplittableRandom random) {
        Block kernel = UniversalInvertedBottleneck.TYPE.with(block, "middleKernel", 3 + 2 * random.nextInt(3));
        Block wider = UniversalInvertedBottleneck.TYPE.with(
                kernel, "expandedChannels", Optional.of(8 * (8 + random.nextInt(100))));
        return UniversalInvertedBottleneck.TYPE.with(wider, "outChannels", 8 * (4 + random.nextInt(30)));
    }

    @Test
    void theAccuracyOfACandidateIsThatOfTheSizeAtWhichItIsJudged() {
        Design plain = Zoo.design("mobilenetv4_conv_small");
        Design design = plain.withTraining(
                new Training(Training.Recipe.IN1K_LONG, Optional.empty(), Optional.empty(), Optional.of(256), 0, 0));
        Block block = design.network().block("blocks.2.1").orElseThrow().block();
        Map<String, Block> replaced =
                Map.of("blocks.2.1", UniversalInvertedBottleneck.TYPE.with(block, "middleKernel", 5));

        Score score = scorer(design).score(replaced);

        assertEquals(reported(edited(design, replaced)), score);
        assertFalse(score.top1().equals(scorer(plain).score(replaced).top1()));
    }

    @Test
    void aCandidateWithErrorsIsIncomplete() {
        Design design = Zoo.design("mobilenetv4_conv_small");
        Block block = design.network().block("blocks.2.1").orElseThrow().block();
        Map<String, Block> replaced =
                Map.of("blocks.2.1", UniversalInvertedBottleneck.TYPE.with(block, "outChannels", 0));

        Score score = scorer(design).score(replaced);

        assertFalse(score.complete());
        assertTrue(score.top1().asKnown().isEmpty());
        assertEquals(reported(edited(design, replaced)), score);
    }

    @Test
    void aBlockOfOtherPortsIsScoredByTheSlowWay() {
        Design design = Zoo.design("mobilenetv4_conv_small");
        Map<String, Block> replaced = Map.of("blocks.2.1", Add.TYPE.defaults());

        assertEquals(reported(edited(design, replaced)), scorer(design).score(replaced));
    }

    @Test
    void anUnknownBlockIsRefused() {
        Scorer scorer = scorer(Zoo.design("mobilenetv4_conv_small"));
        Map<String, Block> replaced = Map.of("no.such.block", UniversalInvertedBottleneck.TYPE.defaults());

        assertThrows(IllegalArgumentException.class, () -> scorer.score(replaced));
    }
}
