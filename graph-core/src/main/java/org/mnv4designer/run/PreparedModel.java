package org.mnv4designer.run;

import java.util.Map;
import org.mnv4designer.base.Bytes;
import org.mnv4designer.base.Shape;

/**
 * A network with its weights, ready to run again and again. One run at a time; a second caller waits. Close it to free
 * its memory.
 */
public interface PreparedModel extends AutoCloseable {
    /** What to feed: shape by name. */
    Map<String, Shape> inputs();

    /** What comes out: shape by name. */
    Map<String, Shape> outputs();

    /** Weights and activations that this model holds. */
    Bytes memory();

    /**
     * Runs the network once.
     *
     * @param feeds one tensor for each of {@link #inputs()}, of exactly its shape
     * @throws EngineException if a tensor is missing or misshapen, if the run was cancelled or took too long
     */
    RunResult run(Map<String, Tensor> feeds, Capture capture, RunMonitor monitor) throws EngineException;

    /** Runs once, unwatched, for the outputs alone. */
    default RunResult run(Map<String, Tensor> feeds) throws EngineException {
        return run(feeds, Capture.OUTPUTS, RunMonitor.NONE);
    }

    @Override
    void close();
}
