package org.mnv4designer.run.bench;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Times networks on this computer. Plugins provide timers through {@link ServiceLoader}; making one must be cheap: what is
 * native is loaded by {@link #open}.
 */
public interface NetworkTimer {
    /** A word, such as {@code onnxruntime}. */
    String id();

    /**
     * Starts the runtime.
     *
     * @param threads how many may work on one network, at least 1
     * @throws BenchException if there is no such runtime for this computer, or it does not start
     */
    TimedNetworks open(int threads) throws BenchException;

    /** Those that plugins on the class path provide. */
    static List<NetworkTimer> installed() {
        return ServiceLoader.load(NetworkTimer.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
