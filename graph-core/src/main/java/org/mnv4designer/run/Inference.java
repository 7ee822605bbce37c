package org.mnv4designer.run;

import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.parameter.WeightStore;

/** Makes designs ready to run: picks the plan that suits what it is for. Uses the sound part of a design. */
public final class Inference {
    private Inference() {}

    /** For results and times: folded and fused across blocks; blocks cannot be captured faithfully. */
    public static PreparedModel forResults(
            InferenceEngine engine, TypedGraph design, WeightStore weights, EngineOptions options, RunMonitor monitor)
            throws EngineException {
        return engine.prepare(Canonical.of(Lowering.lower(design)), weights, options, monitor);
    }

    /**
     * For looking at blocks, dumps, and comparing with other libraries: operators as training knows them, products summed
     * exactly, every block's output as it is defined. Slower.
     */
    public static PreparedModel forBlocks(
            InferenceEngine engine, TypedGraph design, WeightStore weights, EngineOptions options, RunMonitor monitor)
            throws EngineException {
        return engine.prepare(Lowering.lower(design), weights, options.withSummation(Summation.EXACT), monitor);
    }
}
