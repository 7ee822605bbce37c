package org.mnv4designer.run.bench;

import java.util.List;
import org.mnv4designer.design.Design;

/** Networks that a runtime holds ready to be timed. Serves one thread. */
public interface TimedNetworks extends AutoCloseable {

    /** What runs them, with its version: {@code ONNX Runtime 1.29.0}. */
    String runtime();

    /** How they are run and timed, a sentence each, for the notes of a profile. */
    List<String> notes();

    /**
     * Makes a network ready, with random weights.
     *
     * @return its number
     * @throws BenchException if the runtime refuses it
     */
    int add(Design network) throws BenchException;

    /** Frees a network; its number is not used again. */
    void remove(int network) throws BenchException;

    /**
     * The mean time of one run, of some runs in a row after one that is not counted. Each starts with inputs and weights
     * outside the caches next to the core, where a network's own other layers would have left them.
     */
    double milliseconds(int network, int runs) throws BenchException;

    /** Ends the runtime; also while another thread waits for a time. */
    @Override
    void close();
}
