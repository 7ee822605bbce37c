package org.mnv4designer.run.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.mnv4designer.run.RunMonitor;

/**
 * Times networks in turns with the control network, round after round, so that whatever else the computer does hits all
 * of them alike. A sample counts if the control network was undisturbed before and after it; it is corrected by the two
 * readings. Serves one thread.
 */
final class InterleavedTiming {
    private final TimedNetworks timed;
    private final ControlNetwork control;
    private final Effort effort;
    private final RunMonitor monitor;
    private final LongSupplier nanoClock;

    InterleavedTiming(
            TimedNetworks timed, ControlNetwork control, Effort effort, RunMonitor monitor, LongSupplier nanoClock) {
        this.timed = timed;
        this.control = control;
        this.effort = effort;
        this.monitor = monitor;
        this.nanoClock = nanoClock;
    }

    /**
     * Milliseconds of each network, at the level of the control network.
     *
     * @throws BenchException if the computer is too noisy, the runtime fails or the monitor cancels
     */
    List<Double> measure(String activity, List<Integer> networks) throws BenchException {
        List<Samples> all = new ArrayList<>();
        for (int network : networks) {
            tell(monitor, activity, 0);
            all.add(Samples.warmedUp(timed, network));
        }
        long end = nanoClock.getAsLong() + effort.limit().toNanos();
        while (isWanting(all, effort.samples()) && nanoClock.getAsLong() < end) {
            round(activity, all);
        }
        control.requireSteady();
        if (isWanting(all, effort.fewest())) {
            throw ControlNetwork.noisy(missed(all));
        }
        monitor.progress(activity, 1);
        double level = control.steadiness().fast();
        return all.stream().map(samples -> level * samples.median()).toList();
    }

    private void round(String activity, List<Samples> all) throws BenchException {
        Steadiness steadiness = control.steadiness();
        double before = control.read();
        for (Samples samples : all) {
            if (samples.count() < effort.samples()) {
                tell(monitor, activity, share(all));
                double time = samples.take(timed);
                double after = control.read();
                if (steadiness.isUndisturbed(before, after)) {
                    samples.add(2 * time / (before + after));
                }
                before = after;
            }
        }
    }

    /** Tells a monitor how far it is, and stops if it wants that. */
    static void tell(RunMonitor monitor, String activity, double share) throws BenchException {
        if (monitor.isCancelled()) {
            throw new BenchException(BenchException.Reason.CANCELLED, "the measurement was stopped");
        }
        monitor.progress(activity, share);
    }

    private double share(List<Samples> all) {
        return all.stream().mapToInt(Samples::count).sum() / (double) (effort.samples() * all.size());
    }

    private static boolean isWanting(List<Samples> all, int count) {
        return all.stream().anyMatch(samples -> samples.count() < count);
    }

    private String missed(List<Samples> all) {
        long wanting = all.stream().filter(one -> one.count() < effort.fewest()).count();
        return "within " + effort.limit().toSeconds() + " s, " + wanting + " of " + all.size()
                + " networks had fewer than " + effort.fewest() + " undisturbed samples";
    }
}
