package org.mnv4designer.measure.latency;

import java.util.List;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.base.Millis;
import org.mnv4designer.measure.latency.OperatorSupport.Verdict;

/** A device as its profile describes it. */
public record ProfiledDevice(DeviceProfile profile) implements Device {

    @Override
    public double milliseconds(Workload part) {
        return profile.model().milliseconds(part);
    }

    @Override
    public LatencyEstimate estimate(Workload network) {
        List<String> remarks = remarks(network);
        List<String> refused = reasons(network, Verdict.REFUSE);
        if (network.kinds().contains(OperatorKind.OPAQUE)) {
            return LatencyEstimate.refused(List.of("the network holds an operator that we do not know"), remarks);
        }
        return refused.isEmpty() ? known(network, remarks) : LatencyEstimate.refused(refused, remarks);
    }

    private LatencyEstimate known(Workload network, List<String> remarks) {
        double operators = milliseconds(network);
        double total = operators + profile.model().fixedMillis();
        double factor = Math.exp(profile.band()
                .halfWidth(
                        priorMillis(network) / Math.max(total, Double.MIN_NORMAL),
                        !reasons(network, Verdict.NOT_KNOWN).isEmpty()));
        Estimate<Millis> time =
                Estimate.known(new Millis(total), new Millis(total / factor), new Millis(total * factor), source());
        return new LatencyEstimate(time, operators > 0 ? total / operators : 1, List.of(), remarks);
    }

    private double priorMillis(Workload network) {
        double sum = 0;
        for (WorkClass kind : profile.band().priors()) {
            sum += profile.model().milliseconds(network, kind);
        }
        return sum;
    }

    private String source() {
        return profile.provenance().source() + ", n = " + profile.provenance().n();
    }

    private List<String> remarks(Workload network) {
        List<String> all = new java.util.ArrayList<>(profile.notes());
        all.addAll(reasons(network, Verdict.FALLBACK));
        all.addAll(reasons(network, Verdict.NOT_KNOWN));
        priorRemark(network).forEach(all::add);
        return all;
    }

    private List<String> priorRemark(Workload network) {
        List<String> names = profile.band().priors().stream()
                .filter(kind -> network.get(kind, Quantity.OPERATORS) > 0)
                .map(WorkClass::id)
                .sorted()
                .toList();
        return names.isEmpty()
                ? List.of()
                : List.of("no fitted network contains " + String.join(", ", names)
                        + ": their rate is a prior, and the band is wider for it");
    }

    private List<String> reasons(Workload network, Verdict verdict) {
        return profile.support().stream()
                .filter(s -> s.verdict() == verdict && network.kinds().contains(s.operator()))
                .map(OperatorSupport::reason)
                .distinct()
                .toList();
    }
}
