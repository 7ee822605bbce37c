package org.mnv4designer.designer.shell.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.measure.BlockReport;
import org.mnv4designer.measure.DeviceReport;

/** Which cost colours the blocks of a canvas. */
public final class HeatSource {
    /** No colouring. */
    public static final HeatSource NONE = new HeatSource(analysis -> Map.of());

    /** Amounts by block id. */
    private interface Amounts {
        Map<String, Double> of(Analysis analysis);
    }

    private final Amounts amounts;

    private HeatSource(Amounts amounts) {
        this.amounts = amounts;
    }

    /** The share of MACs. */
    public static HeatSource macs() {
        return byBlock(block -> block.costs().counts().macs());
    }

    /** The share of parameters. */
    public static HeatSource parameters() {
        return byBlock(block -> block.costs().parameters());
    }

    /** The share of the latency on the device that is chosen at the time; nothing where it is not known. */
    public static HeatSource latency(Supplier<String> device) {
        return new HeatSource(analysis -> {
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

    private static HeatSource byBlock(ToDoubleFunction<BlockReport> amount) {
        return new HeatSource(analysis -> {
            Map<String, Double> amounts = new LinkedHashMap<>();
            analysis.report().blocks().forEach(block -> amounts.put(block.id(), amount.applyAsDouble(block)));
            return amounts;
        });
    }

    Heating heating(Analysis analysis) {
        return new Heating(Heating.shares(amounts.of(analysis)), stages(analysis), blocks(analysis));
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
