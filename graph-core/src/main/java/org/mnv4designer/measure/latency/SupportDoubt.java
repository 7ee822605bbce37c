package org.mnv4designer.measure.latency;

import java.util.List;

/** How far off a time may be because nobody knows what becomes of an operator, or how long it takes there. */
final class SupportDoubt {
    private SupportDoubt() {}

    /**
     * The distance in the logarithm of time: that of the worst entry.
     *
     * @param concerned the entries of the profile's support list that mean operators of the network
     * @param totalMillis of the network
     */
    static double distance(
            DeviceProfile profile, List<OperatorSupport> concerned, Workload network, double totalMillis) {
        double worst = 0;
        for (OperatorSupport entry : concerned) {
            if (!entry.measured()) {
                worst = Math.max(worst, distance(profile, entry, network, totalMillis));
            }
        }
        return worst;
    }

    /** An operator that stays on the device can only be off by its own time; one that leaves takes copies with it. */
    private static double distance(DeviceProfile profile, OperatorSupport entry, Workload network, double total) {
        boolean stays = entry.consequence().staysOnTheDevice();
        double usual = stays ? profile.band().priorHalfWidth() : profile.band().unknownHalfWidth();
        double own = entry.slower() > 1 ? Math.log(entry.slower()) : usual;
        return stays ? own * Math.min(1, fittedMillis(profile, entry.operator(), network) / total) : own;
    }

    /** Work whose rate is a prior is left out: the band is wider for it already. */
    private static double fittedMillis(DeviceProfile profile, OperatorKind operator, Workload network) {
        double sum = 0;
        for (WorkClass kind : operator.work()) {
            if (!profile.band().priors().contains(kind)) {
                sum += profile.model().milliseconds(network, kind);
            }
        }
        return sum;
    }
}
