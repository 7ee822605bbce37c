package org.mnv4designer.benchmarks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.UniversalInvertedBottleneck;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.measure.Score;
import org.mnv4designer.measure.Scorer;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.zoo.Zoo;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Candidates of a search around MNv4-Conv-S at 224 px, scored by parameters, MACs, latency on one device and accuracy.
 * Each candidate is drawn at random while the clock runs: kernels and expansion of UIB blocks, channels of stages. One
 * thread.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScoreBenchmark {
    private static final int MUTATED = 4;
    private static final int[] START = {0, 3, 5};
    private static final int[] MIDDLE = {3, 5, 7};
    private static final double[] EXPANSIONS = {2, 3, 4, 6};
    private static final int[] EIGHTHS = {6, 8, 10};

    private final Design design = Zoo.design("mobilenetv4_conv_small");
    private final List<BlockNode> bottlenecks = design.network().blocks().stream()
            .filter(node -> node.block().type() == UniversalInvertedBottleneck.TYPE)
            .toList();
    private final Scorer scorer =
            new Scorer(design, Devices.installed().find("pixel-6-cpu").orElseThrow(), Accuracies.installed());
    private final SplittableRandom random = new SplittableRandom(1);

    /** Every bottleneck and the width of every stage are drawn anew, as in a random search. */
    @Benchmark
    public Score everyBlock() {
        Map<String, Integer> widths = new HashMap<>();
        Map<String, Block> replaced = new LinkedHashMap<>();
        for (BlockNode node : bottlenecks) {
            int eighths = widths.computeIfAbsent(node.stage(), stage -> draw(EIGHTHS));
            replaced.put(node.id(), drawn(node.block(), eighths));
        }
        return scorer.score(replaced);
    }

    /** Four bottlenecks are drawn anew, as a mutation in an evolution. */
    @Benchmark
    public Score fourBlocks() {
        Map<String, Block> replaced = new LinkedHashMap<>();
        for (int i = 0; i < MUTATED; i++) {
            BlockNode node = bottlenecks.get(random.nextInt(bottlenecks.size()));
            replaced.put(node.id(), drawn(node.block(), draw(EIGHTHS)));
        }
        return scorer.score(replaced);
    }

    private Block drawn(Block block, int eighths) {
        UniversalInvertedBottleneck own = (UniversalInvertedBottleneck) block;
        return new UniversalInvertedBottleneck(
                own.outChannels() * eighths / 8,
                draw(START),
                draw(MIDDLE),
                own.endKernel(),
                own.stride(),
                own.stridePlacement(),
                EXPANSIONS[random.nextInt(EXPANSIONS.length)],
                Optional.empty(),
                own.squeezeExcite(),
                own.squeezeGate(),
                own.squeezeDivisor(),
                own.layerScale(),
                own.antialias());
    }

    private int draw(int[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
