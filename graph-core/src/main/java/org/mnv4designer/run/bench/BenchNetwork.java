package org.mnv4designer.run.bench;

import org.mnv4designer.design.Design;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.measure.latency.Workload;

/**
 * A network to be timed.
 *
 * @param family networks of one family are left out together when errors are judged
 */
public record BenchNetwork(String name, String family, Design design) {

    /** What it asks of this computer: that of exactly the operators that are run. */
    public Workload work() {
        return Workload.of(Canonical.of(Lowering.lower(TypedGraph.of(design))));
    }
}
