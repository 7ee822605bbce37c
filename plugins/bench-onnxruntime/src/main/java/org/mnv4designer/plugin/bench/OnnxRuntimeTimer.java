package org.mnv4designer.plugin.bench;

import org.mnv4designer.run.bench.BenchException;
import org.mnv4designer.run.bench.NetworkTimer;
import org.mnv4designer.run.bench.TimedNetworks;

/** ONNX Runtime on the processor of this computer, in a process of its own. */
public final class OnnxRuntimeTimer implements NetworkTimer {

    @Override
    public String id() {
        return "onnxruntime";
    }

    @Override
    public TimedNetworks open(int threads) throws BenchException {
        return OnnxRuntimeNetworks.start(threads);
    }
}
