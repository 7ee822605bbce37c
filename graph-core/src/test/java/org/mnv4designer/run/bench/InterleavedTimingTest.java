package org.mnv4designer.run.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.mnv4designer.measure.latency.Quantity;
import org.mnv4designer.run.RunMonitor;

class InterleavedTimingTest {
    private static final Effort EFFORT = new Effort(9, 5, Duration.ofSeconds(20));
    private static final List<String> CHAINS = List.of(
            "a | pointwise | 28 32 | conv:64,1 conv:32,1",
            "b | conv-3x3 | 14 64 | conv:64,3*3",
            "c | block | 56 24 | uib:24,0,3,1,6");

    private static SyntheticComputer computer(DoubleUnaryOperator slowness, double noise) {
        return new SyntheticComputer(work -> 1e-8 * work.total(Quantity.MACS), slowness, noise);
    }

    private static List<Double> measured(SyntheticComputer computer, Effort effort, RunMonitor monitor)
            throws BenchException {
        ControlNetwork control = new ControlNetwork(computer);
        List<Integer> numbers = new ArrayList<>();
        for (String line : CHAINS) {
            numbers.add(computer.add(ChainText.parse(line).design()));
        }
        return new InterleavedTiming(computer, control, effort, monitor, computer::nanos).measure("Timing", numbers);
    }

    /** How far measured times are from the true ones, as a share; the largest. */
    private static double error(List<Double> measured) {
        double largest = 0;
        for (int i = 0; i < CHAINS.size(); i++) {
            double truth = 1e-8 * ChainText.parse(CHAINS.get(i)).work().total(Quantity.MACS);
            largest = Math.max(largest, Math.abs(measured.get(i) / truth - 1));
        }
        return largest;
    }

    @Test
    void aQuietComputerGivesTheTimesAsTheyAre() throws BenchException {
        assertEquals(0, error(measured(computer(now -> 1, 0), EFFORT, RunMonitor.NONE)), 1e-9);
    }

    @Test
    void driftIsDividedOut() throws BenchException {
        // Slower by 7 % and back, three times a second: the mean of uncorrected times would be 3.5 % off.
        DoubleUnaryOperator drift = now -> 1.035 + 0.035 * Math.sin(now / 50);
        Effort patient = new Effort(60, 30, Duration.ofSeconds(20));
        assertEquals(0, error(measured(computer(drift, 0), patient, RunMonitor.NONE)), 0.006);
    }

    @Test
    void mediansBearNoise() throws BenchException {
        assertEquals(0, error(measured(computer(now -> 1, 0.02), EFFORT, RunMonitor.NONE)), 0.045);
    }

    @Test
    void samplesBesideADisturbedControlRunDoNotCount() throws BenchException {
        // Twice as slow for 10 of every 150 ms: less than a tenth of all control runs see it.
        DoubleUnaryOperator bursts = now -> now % 150 < 10 ? 2 : 1;
        assertEquals(0, error(measured(computer(bursts, 0), EFFORT, RunMonitor.NONE)), 0.03);
    }

    @Test
    void aBusyComputerIsGivenUpBeforeAnythingElseIsTimed() {
        SyntheticComputer busy = computer(now -> now % 20 < 10 ? 2 : 1, 0);
        BenchException problem = assertThrows(BenchException.class, () -> measured(busy, EFFORT, RunMonitor.NONE));
        assertEquals(BenchException.Reason.NOISY, problem.reason());
        assertTrue(String.valueOf(problem.getMessage()).contains("Fix: close other programs"), problem.getMessage());
        assertEquals(List.of("control"), busy.names());
    }

    @Test
    void aComputerThatGetsBusyIsGivenUpWhenTheTimeIsOver() {
        SyntheticComputer busy = computer(now -> now > 150 && now % 12 < 9 ? 1.4 : 1, 0);
        Effort brief = new Effort(9, 5, Duration.ofMillis(100));
        BenchException problem = assertThrows(BenchException.class, () -> measured(busy, brief, RunMonitor.NONE));
        assertEquals(BenchException.Reason.NOISY, problem.reason());
        assertTrue(
                String.valueOf(problem.getMessage()).contains("3 of 3 networks had fewer than 5"),
                problem.getMessage());
        assertTrue(busy.nanos() < 400e6, "stopped " + busy.nanos() + " ns after the start");
    }

    @Test
    void theMonitorSeesProgressAndStops() {
        List<Double> shares = new ArrayList<>();
        RunMonitor monitor = new RunMonitor() {
            @Override
            public void progress(String activity, double share) {
                shares.add(share);
            }

            @Override
            public boolean isCancelled() {
                return shares.size() >= 10;
            }
        };
        BenchException stopped =
                assertThrows(BenchException.class, () -> measured(computer(now -> 1, 0), EFFORT, monitor));
        assertEquals(BenchException.Reason.CANCELLED, stopped.reason());
        assertEquals(shares.stream().sorted().toList(), shares);
        assertTrue(shares.get(9) > 0.2, shares.toString());
    }
}
