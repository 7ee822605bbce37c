package org.mnv4designer.designer.shell.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.mnv4designer.base.DataType;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.measure.BlockReport;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.latency.Quantity;
import org.mnv4designer.measure.latency.Workload;

/** Which cost colours the blocks of a canvas. */
public final class HeatSource {
    /** No colouring. */
    public static final HeatSource NONE = new HeatSource(HeatScale.NONE, analysis -> Map.of());

    /** Amounts by block id. */
    private interface Amounts {
        Map<String, Double> of(Analysis analysis);
    }

    private final HeatScale scale;
    private final Amounts amounts;

    private HeatSource(HeatScale scale, Amounts amounts) {
        this.scale = scale;
        this.amounts = amounts;
    }

    /** The share of MACs. */
    public static HeatSource macs() {
        return byBlock(HeatScale.MACS, block -> block.costs().counts().macs());
    }

    /** The share of parameters. */
    public static HeatSource parameters() {
        return byBlock(HeatScale.PARAMETERS, block -> block.costs().parameters());
    }

    /** Live activations while a block runs, at the most. */
    public static HeatSource memory() {
        return byBlock(HeatScale.MEMORY, block -> DataType.FP32.bytes() * (double) block.peakElements());
    }

    /** MACs for each byte that a block moves, as in a roofline, with one byte for each number. */
    public static HeatSource intensity() {
        return byBlock(HeatScale.INTENSITY, block -> {
            Workload work = block.costs().workload();
            double bytes = work.total(Quantity.READS) + work.total(Quantity.WRITES) + work.total(Quantity.WEIGHTS);
            return bytes > 0 ? work.total(Quantity.MACS) / bytes : 0;
        });
    }

    /** The share of the latency on the device that is chosen at the time; nothing where it is not known. */
    public static HeatSource latency(Supplier<String> device) {
        return new HeatSource(HeatScale.LATENCY, analysis -> {
            int index = analysis.report().devices().stream()
                    .map(DeviceReport::id)
                    .toList()
                    .indexOf(device.get());
            Map<String, Double> amounts = new LinkedHashMap<>();
            if (index >= 0) {
                analysis.report()
                        .blocks()
                        .forEach(block ->
                                block.latencies().get(index).ifPresent(millis -> amounts.put(block.id(), millis)));
            }
            return amounts;
        });
    }

    private static HeatSource byBlock(HeatScale scale, ToDoubleFunction<BlockReport> amount) {
        return new HeatSource(scale, analysis -> {
            Map<String, Double> amounts = new LinkedHashMap<>();
            analysis.report().blocks().forEach(block -> amounts.put(block.id(), amount.applyAsDouble(block)));
            return amounts;
        });
    }

    Heating heating(Analysis analysis) {
        return new Heating(
                scale,
                scale.isShare() ? Heating.shares(amounts.of(analysis)) : amounts.of(analysis),
                stages(analysis),
                blocks(analysis));
    }

    private static Map<String, Double> blocks(Analysis analysis) {
        Map<String, Double> macs = new LinkedHashMap<>();
        analysis.report()
                .blocks()
                .forEach(block ->
                        macs.put(block.id(), (double) block.costs().counts().macs()));
        return Heating.shares(macs);
    }

    private static Map<String, Double> stages(Analysis analysis) {
        Map<String, Double> macs = new LinkedHashMap<>();
        analysis.report()
                .blocks()
                .forEach(block -> macs.merge(
                        block.block().node().stage(),
                        (double) block.costs().counts().macs(),
                        Double::sum));
        return Heating.shares(macs);
    }
}
