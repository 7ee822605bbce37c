package org.mnv4designer.run;

import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.parameter.WeightStore;

/**
 * Runs operator graphs. Plugins provide engines through {@link java.util.ServiceLoader}; making one must be cheap, so
 * that all can be listed: native code is loaded by {@link #prepare}.
 *
 * <p>Everything that crosses this contract is a value (a plan, numbers, options, tensors), so that an engine can live in
 * a process of its own.
 */
public interface InferenceEngine {
    /** What users type, such as {@code nd4j}. */
    String id();

    /** What users read, such as {@code ND4J with oneDNN}. */
    String title();

    /**
     * Makes a network ready. The plan runs as it is given:
     *
     * <ul>
     *   <li>for results and speed, the canonical graph ({@link org.mnv4designer.lower.pass.Canonical#of});
     *   <li>to look at blocks, one that keeps their outputs ({@link
     *       org.mnv4designer.lower.pass.Canonical#keepingBlockOutputs});
     *   <li>to compare with another library, the plain graph ({@link org.mnv4designer.lower.Lowering#lower}) with {@link
     *       Summation#EXACT}: folding rounds differently, and networks with near ties in their attention amplify that.
     * </ul>
     *
     * <p>Its first input is called {@code input}, further ones {@code input1}, {@code input2}, ….
     *
     * @throws EngineException with one diagnostic for each operator that cannot be run and each weight that is missing or
     *     misshapen; or if the engine cannot be loaded, a limit is reached, or the monitor cancels
     */
    PreparedModel prepare(OperatorGraph plan, WeightStore weights, EngineOptions options, RunMonitor monitor)
            throws EngineException;

    /** Makes a network ready with default options, unwatched. */
    default PreparedModel prepare(OperatorGraph plan, WeightStore weights) throws EngineException {
        return prepare(plan, weights, EngineOptions.DEFAULT, RunMonitor.NONE);
    }
}
