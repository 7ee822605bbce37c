package org.mnv4designer.measure.latency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.DataType;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.base.Millis;

class ProfiledDeviceTest {
    private static final Rates RATES = new Rates(10, 1, 2, 4, 0.5, 0);

    /** What is not 1x1 or attention costs nothing. */
    private static Map<WorkClass, Rates> rates() {
        Map<WorkClass, Rates> all = new EnumMap<>(WorkClass.class);
        for (WorkClass kind : WorkClass.values()) {
            all.put(kind, kind == WorkClass.POINTWISE || kind == WorkClass.ATTENTION ? RATES : Rates.FREE);
        }
        return all;
    }

    static DeviceProfile profile(OperatorSupport... support) {
        return new DeviceProfile(
                "a-device",
                "A device",
                "cpu",
                DataType.FP16,
                "a runtime",
                1,
                List.of("measured on a cold day"),
                List.of(),
                List.of(support),
                new LatencyModel(3, rates(), DataType.FP16),
                new Band(0.8, 0.3, Set.of(WorkClass.ATTENTION), 0.8, 0.4),
                new Provenance("a table", "CC0", "2026-11-24", "by hand", List.of("net"), Map.of(), 5, 7, List.of()));
    }

    private static Workload pointwise() {
        return new WorkloadBuilder()
                .add(WorkClass.POINTWISE, 1e9, 1e6, 2e6, 3e6, 4)
                .add(OperatorKind.CONVOLUTION)
                .build();
    }

    private static Estimate.Known<Millis> known(LatencyEstimate estimate) {
        return estimate.time().asKnown().orElseThrow();
    }

    @Test
    void timeIsTheFixedPartAndEachQuantityAtItsRate() {
        LatencyEstimate estimate = new ProfiledDevice(profile()).estimate(pointwise());
        // 3 + 10 + 2 MB read at 1 + 4 MB written at 2 + 6 MB of weights at 4 + 4 operators at 0.5
        assertEquals(49, known(estimate).value().count(), 1e-9);
        assertEquals(49 / Math.exp(0.3), known(estimate).low().count(), 1e-9);
        assertEquals(49 * Math.exp(0.3), known(estimate).high().count(), 1e-9);
        assertEquals("a table, n = 1", known(estimate).source());
        assertEquals(List.of("measured on a cold day"), estimate.remarks());
    }

    @Test
    void sharesOfPartsAddUpToTheTotal() {
        ProfiledDevice device = new ProfiledDevice(profile());
        LatencyEstimate whole = device.estimate(pointwise().plus(pointwise()));
        double shares = device.share(pointwise(), whole) + device.share(pointwise(), whole);
        assertEquals(known(whole).value().count(), shares, 1e-9);
    }

    @Test
    void aRateThatIsAPriorWidensTheBandAndIsSaid() {
        Workload attention =
                new WorkloadBuilder().add(WorkClass.ATTENTION, 1e9, 0, 0, 0, 1).build();
        LatencyEstimate estimate = new ProfiledDevice(profile()).estimate(attention);
        double share = 10.5 / 13.5;
        double factor = Math.exp(Math.hypot(0.3, share * 0.8));
        assertEquals(13.5 * factor, known(estimate).high().count(), 1e-9);
        assertTrue(estimate.remarks().get(1).contains("attention: their rate is a prior"));
    }

    @Test
    void aRefusedOperatorMakesTheTimeUnknownWithItsReason() {
        OperatorSupport refused = OperatorSupport.of(
                OperatorKind.CONVOLUTION, OperatorSupport.Verdict.REFUSE, "no convolutions here", "a manual");
        LatencyEstimate estimate = new ProfiledDevice(profile(refused)).estimate(pointwise());
        assertTrue(estimate.time().asKnown().isEmpty());
        assertEquals("no convolutions here", estimate.time().reason());
        assertEquals(List.of("no convolutions here"), estimate.unsupported());
    }

    @Test
    void unverifiedSupportWidensTheBandAndRefusesNothing() {
        OperatorSupport unsure = OperatorSupport.of(
                OperatorKind.CONVOLUTION, OperatorSupport.Verdict.NOT_KNOWN, "nobody published it", "a forum");
        LatencyEstimate estimate = new ProfiledDevice(profile(unsure)).estimate(pointwise());
        assertEquals(49 * Math.exp(0.5), known(estimate).high().count(), 1e-9);
        assertTrue(estimate.remarks().contains("nobody published it"));
    }

    private static OperatorSupport entry(
            OperatorTrait condition, OperatorSupport.Verdict verdict, Consequence consequence, double slower) {
        return new OperatorSupport(
                OperatorKind.CONVOLUTION, condition, verdict, consequence, slower, false, "so it is", "a manual", "");
    }

    @Test
    void aConditionMustHoldOfTheOperatorItself() {
        ProfiledDevice device = new ProfiledDevice(
                profile(entry(OperatorTrait.DILATED, OperatorSupport.Verdict.REFUSE, Consequence.REFUSES, 1)));
        Workload dilated = new WorkloadBuilder()
                .add(OperatorKind.CONVOLUTION, OperatorTrait.DILATED)
                .build();
        Workload elsewhere = new WorkloadBuilder()
                .add(OperatorKind.DEPTHWISE_CONVOLUTION, OperatorTrait.DILATED)
                .build();
        assertEquals(List.of("so it is"), device.estimate(dilated).unsupported());
        assertEquals(List.of(), device.estimate(pointwise().plus(elsewhere)).unsupported());
    }

    @Test
    void anOperatorThatLeavesTheDeviceWidensTheBandByWhatIsKnownOfIt() {
        OperatorSupport far = entry(OperatorTrait.ANY, OperatorSupport.Verdict.FALLBACK, Consequence.CPU, 1);
        OperatorSupport tenTimes = entry(OperatorTrait.ANY, OperatorSupport.Verdict.FALLBACK, Consequence.CPU, 10);
        LatencyEstimate estimate = new ProfiledDevice(profile(far)).estimate(pointwise());
        assertEquals(49 * Math.exp(0.5), known(estimate).high().count(), 1e-9);
        assertTrue(estimate.remarks().contains("so it is"));
        assertEquals(
                49 * Math.exp(Math.hypot(0.3, Math.log(10))),
                known(new ProfiledDevice(profile(tenTimes)).estimate(pointwise()))
                        .high()
                        .count(),
                1e-9);
    }

    @Test
    void anOperatorThatStaysIsOffByItsOwnTimeOnly() {
        OperatorSupport near = entry(OperatorTrait.ANY, OperatorSupport.Verdict.NOT_KNOWN, Consequence.OWN_KERNEL, 1);
        LatencyEstimate estimate = new ProfiledDevice(profile(near)).estimate(pointwise());
        double share = 46.0 / 49;
        assertEquals(
                49 * Math.exp(Math.hypot(0.3, share * 0.8)),
                known(estimate).high().count(),
                1e-9);
    }

    @Test
    void whatWasMeasuredWidensNothing() {
        OperatorSupport measured = entry(OperatorTrait.ANY, OperatorSupport.Verdict.NOT_KNOWN, Consequence.UNKNOWN, 1)
                .asMeasured();
        LatencyEstimate estimate = new ProfiledDevice(profile(measured)).estimate(pointwise());
        assertEquals(49 * Math.exp(0.3), known(estimate).high().count(), 1e-9);
        assertEquals(List.of("measured on a cold day"), estimate.remarks());
    }

    @Test
    void anOperatorThatWeDoNotKnowLeavesTheTimeUnknown() {
        Workload opaque = new WorkloadBuilder().add(OperatorKind.OPAQUE).build();
        assertEquals(
                "the network holds an operator that we do not know",
                new ProfiledDevice(profile()).estimate(opaque).time().reason());
    }
}
