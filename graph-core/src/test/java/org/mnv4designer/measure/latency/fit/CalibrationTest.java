package org.mnv4designer.measure.latency.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.DataType;
import org.mnv4designer.measure.latency.Band;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.LatencyModel;
import org.mnv4designer.measure.latency.Provenance;
import org.mnv4designer.measure.latency.Rates;
import org.mnv4designer.measure.latency.WorkClass;
import org.mnv4designer.measure.latency.Workload;
import org.mnv4designer.measure.latency.WorkloadBuilder;

class CalibrationTest {
    private static final DeviceProfile SIBLING = device(1);

    /** A device whose every rate is a multiple of the same. */
    private static DeviceProfile device(double slower) {
        Map<WorkClass, Rates> rates = new EnumMap<>(WorkClass.class);
        for (WorkClass kind : WorkClass.values()) {
            double factor = slower * (kind.isDepthwise() ? 3 : 1);
            rates.put(
                    kind,
                    new Rates(20 * factor, 0.1 * slower, 0.1 * slower, 0.05 * slower, 0.002 * slower, 0.001 * slower));
        }
        return new DeviceProfile(
                "mine",
                "Mine",
                "cpu",
                DataType.FP32,
                "some runtime",
                1,
                List.of(),
                List.of(),
                List.of(),
                new LatencyModel(0.3 * slower, rates, DataType.FP32),
                new Band(0.8, 0.15, Set.of(), 0.7, 0.2),
                new Provenance("a test", "none", "2026-11-24", "by hand", List.of(), Map.of(), 0, 0, List.of()));
    }

    private static Workload network(double pointwise, double depthwise) {
        return new WorkloadBuilder()
                .add(WorkClass.POINTWISE, pointwise * 1e8, pointwise * 1e6, pointwise * 1e6, 1e6, 20)
                .add(WorkClass.DEPTHWISE_3, depthwise * 1e7, depthwise * 1e6, depthwise * 1e6, 1e4, 10)
                .build();
    }

    private static FitRow row(String name, String family, Workload work, DeviceProfile device) {
        return new FitRow(
                name,
                family,
                work,
                device.model().milliseconds(work) + device.model().fixedMillis());
    }

    private static List<FitRow> rows(DeviceProfile device) {
        return List.of(
                row("a", "one", network(1, 1), device),
                row("b", "two", network(4, 1), device),
                row("c", "three", network(2, 6), device),
                row("d", "four", network(8, 3), device));
    }

    @Test
    void aDeviceThatIsOnlySlowerIsFoundFromFourNetworks() throws CalibrationException {
        Calibrated calibrated = Calibration.fit(SIBLING, rows(device(2.5)), SIBLING);

        Workload unseen = network(6, 2);
        double truth = device(2.5).model().milliseconds(unseen);
        assertEquals(truth, calibrated.profile().model().milliseconds(unseen), 0.02 * truth);
        assertTrue(calibrated.mapePercent() < 2, "left out: " + calibrated.mapePercent() + " %");
        assertEquals(
                List.of("a", "b", "c", "d"), calibrated.profile().provenance().rows());
    }

    @Test
    void kindsOfWorkThatNoNetworkHoldsStayThePriorAndTheProfileSaysSo() throws CalibrationException {
        DeviceProfile profile =
                Calibration.fit(SIBLING, rows(device(2.5)), SIBLING).profile();

        assertTrue(profile.band().priors().contains(WorkClass.SOFTMAX));
        assertFalse(profile.band().priors().contains(WorkClass.POINTWISE));
        Workload softmax =
                new WorkloadBuilder().add(WorkClass.SOFTMAX, 0, 1e6, 1e6, 0, 1).build();
        double truth = device(2.5).model().milliseconds(softmax);
        assertEquals(truth, profile.model().milliseconds(softmax), 0.1 * truth);
    }

    @Test
    void theBandIsNeverNarrowerThanTheErrorsOnNetworksLeftOut() throws CalibrationException {
        List<FitRow> rows = new ArrayList<>(rows(device(2)));
        for (int i = 0; i < rows.size(); i++) {
            FitRow row = rows.get(i);
            double off = i % 2 == 0 ? 1.4 : 0.75;
            rows.set(i, new FitRow(row.network(), row.family(), row.work(), row.milliseconds() * off));
        }
        Calibrated calibrated = Calibration.fit(SIBLING, rows, SIBLING);

        double worst = calibrated.residuals().stream()
                .mapToDouble(r -> Math.abs(Math.log(r.heldOutMs() / r.measuredMs())))
                .max()
                .orElseThrow();
        assertTrue(worst > SIBLING.band().halfWidth(), "errors " + worst);
        assertEquals(worst, calibrated.profile().band().halfWidth(), 1e-5);
    }

    @Test
    void theSameRowsGiveTheSameProfile() throws CalibrationException {
        assertEquals(
                Calibration.fit(SIBLING, rows(device(3)), SIBLING).residuals(),
                Calibration.fit(SIBLING, rows(device(3)), SIBLING).residuals());
    }

    private static String refusal(List<FitRow> rows) {
        return String.valueOf(assertThrows(CalibrationException.class, () -> Calibration.fit(SIBLING, rows, SIBLING))
                .getMessage());
    }

    @Test
    void fewerThanThreeNetworksAreRefusedWithTheNumberThatIsNeeded() {
        List<FitRow> two = rows(device(2)).subList(0, 2);

        String message = refusal(two);
        assertTrue(message.startsWith("a fit needs measurements of at least 3 networks, got 2"), message);
    }

    @Test
    void networksOfOneFamilyAreRefused() {
        List<FitRow> alike = rows(device(2)).stream()
                .map(row -> new FitRow(row.network(), "same", row.work(), row.milliseconds()))
                .toList();

        String message = refusal(alike);
        assertTrue(message.contains("one family"), message);
    }

    @Test
    void aNetworkThatWasMeasuredTwiceIsNamed() {
        List<FitRow> doubled = new ArrayList<>(rows(device(2)));
        doubled.add(doubled.get(1));

        String message = refusal(doubled);
        assertEquals("b was measured twice: keep one row, or the median of both", message);
    }

    @Test
    void aRowThatContradictsTheOthersIsNamedWithBothTimes() {
        List<FitRow> rows = new ArrayList<>(rows(device(2)));
        FitRow wrong = rows.get(2);
        rows.set(2, new FitRow("c", "three", wrong.work(), wrong.milliseconds() * 40));

        String message = refusal(rows);
        assertTrue(message.startsWith("measurements contradict each other: "), message);
        assertTrue(message.contains("c was measured at"), message);
    }

    @Test
    void aRowThatIsKnownToBeNoisyMayLieFurtherOff() throws CalibrationException {
        List<FitRow> rows = new ArrayList<>(rows(device(2)));
        FitRow odd = rows.get(2);
        rows.set(2, new FitRow("c", "three", odd.work(), odd.milliseconds() * 4, true, 8, Roofs.NONE));

        assertEquals(4, Calibration.fit(SIBLING, rows, SIBLING).residuals().size());
    }
}
