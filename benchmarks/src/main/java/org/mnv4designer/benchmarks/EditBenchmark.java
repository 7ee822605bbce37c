package org.mnv4designer.benchmarks;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.UniversalInvertedBottleneck;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Settings;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.Reporter;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.zoo.KnownNetworks;
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
 * From an edit of MNv4-Hybrid-L at 384 px to the whole report: shapes, diagnostics, costs, peak memory, latency on every
 * device, accuracy. One thread, as in the designer. Each edit makes a block that no cache has seen.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EditBenchmark {
    private static final String EDITED = "blocks.2.3";

    /** More values than the caches hold, so that an edit is never met again in them. */
    private static final int VALUES = 60_000;

    private static final int SMALLEST_SIDE = 128;
    private static final int SIDES = 512;

    private final Design design = Zoo.design("mobilenetv4_hybrid_large");
    private final Block block = design.network().block(EDITED).orElseThrow().block();
    private final Reporter reporter =
            new Reporter(Devices.installed(), Accuracies.installed(), KnownNetworks.ofZoo()::nameOf);
    private int edits;

    /** The usual edit: the expanded channels of a block in the middle change, no other block's shapes. */
    @Benchmark
    public Report oneBlock() {
        int channels = 1 + edits++ % VALUES;
        Block other = UniversalInvertedBottleneck.TYPE.with(block, "expandedChannels", Optional.of(channels));
        return reporter.report(new Edits.ReplaceBlock(EDITED, other).apply(design));
    }

    /** The worst edit: another image size changes the shape of every map. */
    @Benchmark
    public Report everyShape() {
        int height = SMALLEST_SIDE + edits % SIDES;
        int width = SMALLEST_SIDE + edits / SIDES % SIDES;
        edits++;
        return reporter.report(new Settings.SetInput(new ImageInput(3, height, width)).apply(design));
    }
}
