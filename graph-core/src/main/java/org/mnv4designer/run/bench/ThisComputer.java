package org.mnv4designer.run.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mnv4designer.base.DataType;
import org.mnv4designer.measure.latency.Device;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.measure.latency.Provenance;
import org.mnv4designer.measure.latency.fit.Calibrated;
import org.mnv4designer.measure.latency.fit.Calibration;
import org.mnv4designer.measure.latency.fit.CalibrationException;
import org.mnv4designer.measure.latency.fit.FitRow;
import org.mnv4designer.measure.latency.fit.Roofs;
import org.mnv4designer.run.RunMonitor;

/**
 * Measures this computer: {@link #calibrate} times the micro-benchmarks and fits a profile to them, {@link #check} times
 * whole networks and compares them with what the profile says. Works on the calling thread; the monitor is told of
 * progress and may stop it. Close ends the runtime, also from another thread.
 */
public final class ThisComputer implements AutoCloseable {
    /** The id of the profile. */
    public static final String ID = "this-computer";

    /** A sum of rates fits single operators half as well as networks, in which their oddities even out. */
    private static final double NOISE = 2;

    private static final String SIBLING = "i7-12700h";

    private final TimedNetworks timed;
    private final int threads;
    private final RunMonitor monitor;
    private final LongSupplier nanoClock;
    private final ControlNetwork control;

    ThisComputer(TimedNetworks timed, int threads, RunMonitor monitor, LongSupplier nanoClock) throws BenchException {
        this.timed = timed;
        this.threads = threads;
        this.monitor = monitor;
        this.nanoClock = nanoClock;
        this.control = new ControlNetwork(timed);
    }

    /**
     * Starts the runtime of a plugin and looks whether the computer is quiet enough.
     *
     * @param threads how many may work on one network
     */
    public static ThisComputer open(NetworkTimer timer, int threads, RunMonitor monitor) throws BenchException {
        monitor.progress("Starting the runtime", -1);
        TimedNetworks timed = timer.open(threads);
        try {
            return new ThisComputer(timed, threads, monitor, System::nanoTime);
        } catch (BenchException e) {
            timed.close();
            throw e;
        }
    }

    /** The device whose rates are the first guess: a computer's processor in the same precision, if there is one. */
    public static Optional<DeviceProfile> sibling(Devices devices) {
        List<DeviceProfile> processors = devices.all().stream()
                .map(Device::profile)
                .filter(profile ->
                        profile.processor().equals("cpu") && !profile.id().equals(ID))
                .toList();
        Stream<DeviceProfile> best =
                processors.stream().filter(profile -> profile.id().equals(SIBLING));
        Stream<DeviceProfile> good = processors.stream().filter(profile -> profile.precision() == DataType.FP32);
        return Stream.of(best, good, processors.stream()).flatMap(all -> all).findFirst();
    }

    /** How even the control network has run so far. */
    public Steadiness steadiness() {
        return control.steadiness();
    }

    /**
     * Times micro-benchmarks and fits a profile to them.
     *
     * @param prior a device that is thought to be similar
     */
    public Calibrated calibrate(List<BenchNetwork> benchmarks, Effort effort, DeviceProfile prior)
            throws BenchException, CalibrationException {
        List<FitRow> rows = rows(benchmarks, effort);
        InterleavedTiming.tell(monitor, "Fitting", -1);
        Calibrated fit = Calibration.fit(template(prior), rows, prior);
        InterleavedTiming.tell(monitor, "Fitting", 1);
        return new Calibrated(judged(fit, rows), fit.residuals());
    }

    /** Blocks predicted by a fit that has not seen their kind are the nearest to networks predicted by a fit to all. */
    private static DeviceProfile judged(Calibrated fit, List<FitRow> rows) {
        Set<String> blocks = rows.stream()
                .filter(row -> row.family().startsWith(MicroBenchmarks.BLOCKS))
                .map(FitRow::network)
                .collect(Collectors.toSet());
        List<Provenance.HeldOut> leftOut = fit.residuals().stream()
                .filter(residual -> blocks.contains(residual.network()))
                .map(r -> new Provenance.HeldOut(r.network(), r.measuredMs(), r.heldOutMs()))
                .toList();
        return leftOut.isEmpty()
                ? fit.profile()
                : new Comparison(leftOut).toldBy(fit.profile(), "blocks, each kind by a fit to all others");
    }

    /** The measured times, ready to be fitted. */
    List<FitRow> rows(List<BenchNetwork> benchmarks, Effort effort) throws BenchException {
        List<Integer> networks = new ArrayList<>();
        for (BenchNetwork benchmark : benchmarks) {
            double share = networks.size() / (double) benchmarks.size();
            InterleavedTiming.tell(monitor, "Preparing micro-benchmarks", share);
            networks.add(timed.add(benchmark.design()));
        }
        List<Double> times = timing(effort).measure("Timing micro-benchmarks", networks);
        List<FitRow> rows = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            timed.remove(networks.get(i));
            rows.add(row(benchmarks.get(i), times.get(i)));
        }
        return rows;
    }

    private static FitRow row(BenchNetwork benchmark, double milliseconds) {
        return new FitRow(
                benchmark.name(), benchmark.family(), benchmark.work(), milliseconds, true, NOISE, Roofs.NONE);
    }

    private InterleavedTiming timing(Effort effort) {
        return new InterleavedTiming(timed, control, effort, monitor, nanoClock);
    }

    /** Times whole networks, one after the other, and asks the profile for each. */
    public Comparison check(DeviceProfile profile, List<BenchNetwork> networks, Effort effort) throws BenchException {
        List<Provenance.HeldOut> rows = new ArrayList<>();
        for (BenchNetwork network : networks) {
            InterleavedTiming.tell(monitor, "Preparing " + network.name(), -1);
            int number = timed.add(network.design());
            List<Double> measured = timing(effort).measure("Checking " + network.name(), List.of(number));
            timed.remove(number);
            double predicted = profile.model().fixedMillis() + profile.model().milliseconds(network.work());
            rows.add(new Provenance.HeldOut(network.name(), measured.get(0), predicted));
        }
        return new Comparison(rows);
    }

    /** A profile with the errors of a check as those on networks that it never saw, and with a band made of them. */
    public static DeviceProfile checked(DeviceProfile profile, Comparison comparison) {
        return comparison.toldBy(profile, "whole networks, timed right after the benchmarks");
    }

    private DeviceProfile template(DeviceProfile prior) {
        return new DeviceProfile(
                ID,
                "This computer, " + (threads == 1 ? "1 thread" : threads + " threads"),
                "cpu",
                DataType.FP32,
                timed.runtime(),
                threads,
                timed.notes(),
                List.of(),
                List.of(),
                prior.model(),
                prior.band(),
                provenance());
    }

    private Provenance provenance() {
        return new Provenance(
                "micro-benchmarks measured on this computer with " + timed.runtime(),
                "own measurement",
                LocalDate.now(ZoneId.systemDefault()).toString(),
                "fit to medians of undisturbed samples, corrected by a control network that ran in turns with them",
                List.of(),
                Map.of(),
                0,
                0,
                List.of());
    }

    @Override
    public void close() {
        timed.close();
    }
}
