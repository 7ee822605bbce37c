package org.mnv4designer.measure.latency;

import java.util.ArrayList;
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
        List<OperatorSupport> concerned = profile.concerned(network);
        List<String> remarks = remarks(network, concerned);
        List<String> refused = reasons(concerned, Verdict.REFUSE);
        return refused.isEmpty() ? known(network, concerned, remarks) : LatencyEstimate.refused(refused, remarks);
    }

    private LatencyEstimate known(Workload network, List<OperatorSupport> concerned, List<String> remarks) {
        double operators = milliseconds(network);
        double total = operators + profile.model().fixedMillis();
        double atLeast = Math.max(total, Double.MIN_NORMAL);
        double support = SupportDoubt.distance(profile, concerned, network, atLeast);
        double factor = Math.exp(profile.band().halfWidth(priorMillis(network) / atLeast, support));
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

    private List<String> remarks(Workload network, List<OperatorSupport> concerned) {
        List<String> all = new ArrayList<>(profile.notes());
        all.addAll(reasons(concerned, Verdict.FALLBACK));
        all.addAll(reasons(concerned, Verdict.NOT_KNOWN));
        all.addAll(priorRemark(network));
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

    private static List<String> reasons(List<OperatorSupport> concerned, Verdict verdict) {
        return concerned.stream()
                .filter(entry -> entry.verdict() == verdict)
                .map(OperatorSupport::reason)
                .distinct()
                .toList();
    }
}
