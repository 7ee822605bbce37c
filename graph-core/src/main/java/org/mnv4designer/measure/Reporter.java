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
import org.mnv4designer.base.Estimate;
import org.mnv4designer.block.Classifier;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Target;
import org.mnv4designer.design.Training;
import org.mnv4designer.graph.FragmentCache;
import org.mnv4designer.graph.TypedBlock;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.accuracy.AccuracyFeatures;
import org.mnv4designer.measure.accuracy.AccuracyMeasurement;
import org.mnv4designer.measure.accuracy.Percent;
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
    private static final long IMAGENET_CLASSES = 1000;

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
                accuracy(graph, network.total(), recipe, name),
                design.targets().stream().map(target -> target.match(check)).toList(),
                diagnostics(graph, network.total().workload(), blocks, deviceReports));
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

    private AccuracyReport accuracy(TypedGraph graph, Costs total, Training.Recipe recipe, Optional<String> name) {
        ImageInput input = graph.design().input();
        Optional<AccuracyMeasurement> measured = input.height() == input.width()
                ? name.flatMap(n -> accuracies.measured(n, input.height(), recipe))
                : Optional.empty();
        boolean countable = total.counts().macs() > 0 && total.parameters() > 0;
        Estimate<Percent> top1 = countable
                ? accuracies.top1(features(graph, total), recipe)
                : Estimate.unknown("there is no network yet");
        return new AccuracyReport(top1, recipe, measured);
    }

    /** What the network would cost on ImageNet: classifiers are counted as if they told 1,000 classes apart. */
    private static AccuracyFeatures features(TypedGraph graph, Costs total) {
        Design design = graph.design();
        long moreClasses = IMAGENET_CLASSES - design.classes();
        long features = 0;
        long classifiers = 0;
        for (TypedBlock block : graph.blocks()) {
            if (block.node().block().typeId().equals(Classifier.TYPE.id())) {
                features += block.inputs().get(0).elements();
                classifiers++;
            }
        }
        return new AccuracyFeatures(
                total.counts().macs() + moreClasses * features,
                total.counts().activations() + moreClasses * classifiers,
                total.parameters() + moreClasses * (features + classifiers),
                Math.sqrt((double) design.input().height() * design.input().width()));
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
