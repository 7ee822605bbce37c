package org.mnv4designer.measure.latency.measured;

import java.nio.file.Path;
import java.util.Optional;

/** Finds networks by the names that files of measurements give them. */
@FunctionalInterface
public interface Networks {

    /**
     * The network.
     *
     * @param design a design file, {@code zoo:NAME}, or the name of a model file
     * @param input image size as written; the network's own if empty
     * @param folder where relative paths begin
     * @throws UnknownNetworkException if there is none, or it is not sound
     */
    Network find(String design, Optional<String> input, Path folder) throws UnknownNetworkException;
}
