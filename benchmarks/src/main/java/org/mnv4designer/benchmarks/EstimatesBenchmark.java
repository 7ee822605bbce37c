package org.mnv4designer.benchmarks;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.measure.Reporter;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.accuracy.AccuracyFeatures;
import org.mnv4designer.measure.accuracy.Percent;
import org.mnv4designer.measure.latency.Device;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.measure.latency.Workload;
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

/** What latency on all devices and accuracy cost for MNv4-Hybrid-L at 384 px, without remembered blocks. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EstimatesBenchmark {
    private final OperatorGraph graph =
            Canonical.of(Lowering.lower(TypedGraph.of(Zoo.design("mobilenetv4_hybrid_large"))));
    private final Workload workload = Workload.of(graph);
    private final Devices devices = Devices.installed();
    private final Accuracies accuracies = Accuracies.installed();
    private final AccuracyFeatures features = new Reporter(devices, accuracies, d -> Optional.empty())
            .report(Zoo.design("mobilenetv4_hybrid_large"))
            .accuracy()
            .features()
            .orElseThrow();

    /** Every operator's work, summed. */
    @Benchmark
    public Workload workOfAllOperators() {
        return Workload.of(graph);
    }

    /** Latency with bands on all devices, and accuracy, from the network's work. */
    @Benchmark
    public double allEstimates() {
        double sum = 0;
        for (Device device : devices.all()) {
            sum += device.estimate(workload).stretch();
        }
        return sum + accuracies.top1(features).hashCode();
    }

    /** Accuracy with its band from features that are known. */
    @Benchmark
    public Estimate<Percent> accuracy() {
        return accuracies.top1(features);
    }

    /** The share of every operator on every device. */
    @Benchmark
    public double sharesOfAllOperators() {
        double sum = 0;
        for (OperatorNode node : graph.nodes()) {
            Workload work = Workload.of(node.operator(), graph.inputShapes(node), node.outputs(), node.activation());
            for (Device device : devices.all()) {
                sum += device.milliseconds(work);
            }
        }
        return sum;
    }
}
