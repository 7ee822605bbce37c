package org.mnv4designer.measure.latency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.zoo.Zoo;

class TimeSplitTest {
    private static final Device DEVICE = new ProfiledDevice(ProfiledDeviceTest.profile());

    private static Workload work(double macs, double reads, double weights, double operators) {
        return new WorkloadBuilder()
                .add(WorkClass.POINTWISE, macs, reads, 0, weights, operators)
                .build();
    }

    @Test
    void eachQuantityGoesToItsCause() {
        // fp16, 10 ms a GMAC, 1 a MB read, 4 a MB of weights, 0.5 an operator, 3 fixed
        Workload part = work(1e9, 1e6, 3e6, 4);
        TimeSplit split = TimeSplit.of(DEVICE, part, DEVICE.estimate(part));

        assertEquals(10, split.compute(), 1e-9);
        assertEquals(2 + 24, split.memory(), 1e-9);
        assertEquals(2, split.launch(), 1e-9);
        assertEquals(3, split.fixed(), 1e-9);
        assertEquals(Optional.of(Bound.MEMORY), split.bound());
    }

    @Test
    void theLargestCauseBounds() {
        Workload many = work(0, 0, 0, 9);
        Workload dense = work(1e9, 0, 0, 1);

        assertEquals(
                Optional.of(Bound.LAUNCH),
                TimeSplit.of(DEVICE, many, DEVICE.estimate(many)).bound());
        assertEquals(
                Optional.of(Bound.COMPUTE),
                TimeSplit.of(DEVICE, dense, DEVICE.estimate(dense)).bound());
        assertEquals(Optional.empty(), TimeSplit.NONE.bound());
    }

    @Test
    void splitsOfPartsAddUpToTheEstimate() {
        Workload one = work(1e9, 1e6, 0, 1);
        Workload other = work(0, 5e6, 2e6, 3);
        LatencyEstimate whole = DEVICE.estimate(one.plus(other));

        TimeSplit sum = TimeSplit.of(DEVICE, one, whole).plus(TimeSplit.of(DEVICE, other, whole));

        assertEquals(whole.time().asKnown().orElseThrow().value().count(), sum.total(), 1e-9);
        assertEquals(3, sum.fixed(), 1e-9);
    }

    @Test
    void timesOfOperatorsAddUpToTheEstimateOfTheirNetwork() {
        OperatorGraph canonical = Canonical.of(Lowering.lower(TypedGraph.of(Zoo.design("mobilenetv4_hybrid_medium"))));
        double estimate = DEVICE.estimate(Workload.of(canonical))
                .time()
                .asKnown()
                .orElseThrow()
                .value()
                .count();

        List<OperatorTime> times = OperatorTime.of(canonical, DEVICE);

        assertEquals(canonical.nodes().size(), times.size());
        assertEquals(
                estimate, times.stream().mapToDouble(OperatorTime::milliseconds).sum(), 1e-9 * estimate);
    }

    @Test
    void aDeviceThatRefusesTheNetworkGivesNoTimes() {
        OperatorSupport refused =
                OperatorSupport.of(OperatorKind.CONVOLUTION, OperatorSupport.Verdict.REFUSE, "none here", "a manual");
        OperatorGraph canonical = Canonical.of(Lowering.lower(TypedGraph.of(Zoo.design("mobilenetv1_100"))));

        assertEquals(List.of(), OperatorTime.of(canonical, new ProfiledDevice(ProfiledDeviceTest.profile(refused))));
    }
}
