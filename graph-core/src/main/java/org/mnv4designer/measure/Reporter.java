package org.mnv4designer.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Target;
import org.mnv4designer.design.Training;
import org.mnv4designer.graph.FragmentCache;
import org.mnv4designer.graph.TypedBlock;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.cost.CostCache;
import org.mnv4designer.measure.cost.Costs;
import org.mnv4designer.measure.cost.NetworkCosts;
import org.mnv4designer.measure.latency.Device;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.measure.latency.LatencyEstimate;
import org.mnv4designer.measure.latency.Workload;

/**
 * Makes reports and remembers what blocks cost, so that the report after an edit is made anew only where something
 * changed. Serves one thread.
 */
public final class Reporter {
    private final Devices devices;
    private final Accuracies accuracies;
    private final Function<Design, Optional<String>> zooName;
    private final FragmentCache fragments = new FragmentCache();
    private final CostCache costs = new CostCache();

    /** @param zooName which published network a design is, unchanged */
    public Reporter(Devices devices, Accuracies accuracies, Function<Design, Optional<String>> zooName) {
        this.devices = devices;
        this.accuracies = accuracies;
        this.zooName = zooName;
    }

    /** Reports with the recipe that the design names. */
    public Report report(Design design) {
        return report(design, design.training().recipe());
    }

    /** Reports with another recipe than the design names; its sizes stay, its epochs are then those of the recipe. */
    public Report report(Design design, Training.Recipe recipe) {
        TypedGraph graph = TypedGraph.of(design, fragments);
        NetworkCosts network = NetworkCosts.of(graph, costs);
        Optional<String> name = zooName.apply(design);
        boolean complete = graph.isComplete() && network.total().complete();
        List<DeviceReport> deviceReports = devices.all().stream()
                .map(device -> device(device, network, design.input(), name))
                .toList();
        List<BlockReport> blocks = blocks(graph, network, deviceReports);
        TargetCheck check = new TargetCheck(network.total(), network.peak(), deviceReports);
        return new Report(
                graph,
                network.total(),
                network.peak(),
                complete,
                blocks,
                deviceReports,
                accuracy(graph, network.total(), trained(design.training(), recipe), name),
                design.targets().stream().map(target -> target.match(check)).toList(),
                diagnostics(graph, network.total().workload(), blocks, deviceReports));
    }

    private static Training trained(Training own, Training.Recipe recipe) {
        return own.recipe() == recipe
                ? own
                : new Training(
                        recipe, Optional.empty(), own.trainSize(), own.evalSize(), own.dropRate(), own.dropPathRate());
    }

    private DeviceReport device(Device device, NetworkCosts network, ImageInput input, Optional<String> name) {
        LatencyEstimate estimate = device.estimate(network.total().workload());
        return new DeviceReport(
                device, estimate, name.flatMap(n -> devices.measured(n, device.id(), input.height(), input.width())));
    }

    private static List<BlockReport> blocks(TypedGraph graph, NetworkCosts network, List<DeviceReport> devices) {
        List<BlockReport> blocks = new ArrayList<>();
        for (TypedBlock block : graph.blocks()) {
            Costs own = network.byBlock().getOrDefault(block.id(), Costs.NONE);
            long peak = network.peak().byBlock().getOrDefault(block.id(), 0L);
            List<OptionalDouble> latencies =
                    devices.stream().map(device -> latency(device, own)).toList();
            blocks.add(new BlockReport(block, own, peak, latencies));
        }
        return blocks;
    }

    private static OptionalDouble latency(DeviceReport device, Costs block) {
        return device.estimate().time().asKnown().isPresent()
                ? OptionalDouble.of(device.device().share(block.workload(), device.estimate()))
                : OptionalDouble.empty();
    }

    /** At the size at which the design is judged; the report's other figures are of its input. */
    private AccuracyReport accuracy(TypedGraph graph, Costs total, Training training, Optional<String> name) {
        Design judged = AccuracySubject.judged(graph.design());
        if (judged == graph.design()) {
            return AccuracySubject.of(graph, total, training).report(accuracies, name);
        }
        TypedGraph there = TypedGraph.of(judged, fragments);
        return AccuracySubject.of(there, NetworkCosts.total(there, costs), training)
                .report(accuracies, zooName.apply(judged));
    }

    /** Those of the graph, and what devices of targets do with operators that they do not simply run. */
    private static List<Diagnostic> diagnostics(
            TypedGraph graph, Workload total, List<BlockReport> blocks, List<DeviceReport> devices) {
        Set<String> chosen = graph.design().targets().stream()
                .flatMap(target -> target.match(DEVICE_OF).stream())
                .collect(Collectors.toSet());
        Stream<Diagnostic> support = devices.stream()
                .filter(device -> chosen.contains(device.id()))
                .map(device -> device.device().profile())
                .flatMap(profile ->
                        SupportFinding.of(profile, total, blocks).stream().map(finding -> finding.diagnostic(profile)));
        return Stream.concat(graph.diagnostics().stream(), support).toList();
    }

    private static final Target.Cases<Optional<String>> DEVICE_OF = new Target.Cases<>() {
        @Override
        public Optional<String> latency(Target.Latency target) {
            return Optional.of(target.device());
        }

        @Override
        public Optional<String> macs(Target.Macs target) {
            return Optional.empty();
        }

        @Override
        public Optional<String> parameters(Target.Parameters target) {
            return Optional.empty();
        }

        @Override
        public Optional<String> peakBytes(Target.PeakBytes target) {
            return Optional.empty();
        }
    };
}
