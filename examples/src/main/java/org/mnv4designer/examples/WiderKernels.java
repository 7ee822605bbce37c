package org.mnv4designer.examples;

import java.util.List;
import java.util.Locale;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.UniversalInvertedBottleneck;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edits;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.Reporter;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.zoo.KnownNetworks;
import org.mnv4designer.zoo.Zoo;

/**
 * A program without a screen: what would 5x5 kernels instead of 3x3 cost MNv4-Conv-S, block by block? It edits the design
 * once for each UIB block with a 3x3 middle depthwise and asks for a report each time.
 */
public final class WiderKernels {
    private static final String NETWORK = "mobilenetv4_conv_small";
    private static final String DEVICE = "pixel-6-cpu";

    private WiderKernels() {}

    public static void main(String[] args) {
        changes().forEach(System.out::println);
    }

    /** One line for each block: more MACs, more milliseconds on one device. */
    static List<String> changes() {
        Reporter reporter = new Reporter(Devices.installed(), Accuracies.installed(), KnownNetworks.ofZoo()::nameOf);
        Design design = Zoo.design(NETWORK);
        Report before = reporter.report(design);
        return design.network().blocks().stream()
                .filter(node -> hasSmallMiddleKernel(node.block()))
                .map(node -> line(node, before, reporter.report(widened(design, node))))
                .toList();
    }

    private static boolean hasSmallMiddleKernel(Block block) {
        return block.type() == UniversalInvertedBottleneck.TYPE
                && Integer.valueOf(3).equals(block.parameters().get("middleKernel"));
    }

    private static Design widened(Design design, BlockNode node) {
        Block wider = UniversalInvertedBottleneck.TYPE.with(node.block(), "middleKernel", 5);
        return new Edits.ReplaceBlock(node.id(), wider).apply(design);
    }

    private static String line(BlockNode node, Report before, Report after) {
        return String.format(
                Locale.ROOT,
                "%s: %+,d MACs, %+.3f ms on %s",
                node.id(),
                after.total().counts().macs() - before.total().counts().macs(),
                milliseconds(after) - milliseconds(before),
                DEVICE);
    }

    private static double milliseconds(Report report) {
        return report.device(DEVICE).map(DeviceReport::estimate).stream()
                .flatMap(estimate -> estimate.time().asKnown().stream())
                .mapToDouble(known -> known.value().count())
                .sum();
    }
}
