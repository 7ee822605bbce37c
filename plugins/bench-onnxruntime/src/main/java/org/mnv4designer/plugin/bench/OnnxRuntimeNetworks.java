package org.mnv4designer.plugin.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.design.Design;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.bench.BenchException;
import org.mnv4designer.run.bench.TimedNetworks;
import org.mnv4designer.spec.SpecOptions;
import org.mnv4designer.spec.SpecSource;
import org.mnv4designer.spec.SpecWriter;
import org.mnv4designer.spec.SpecWriters;

/** Networks in the process that runs them, sent there as ONNX files with random weights. */
final class OnnxRuntimeNetworks implements TimedNetworks {
    private static final long SEED = 4;
    private static final double NANOS_PER_MILLI = 1e6;

    private final TimerClient process;
    private final SpecWriter writer;
    private final int threads;
    private int networks;

    private OnnxRuntimeNetworks(TimerClient process, SpecWriter writer, int threads) {
        this.process = process;
        this.writer = writer;
        this.threads = threads;
    }

    static OnnxRuntimeNetworks start(int threads) throws BenchException {
        SpecWriter writer = SpecWriters.of("onnx")
                .orElseThrow(() -> new BenchException(
                        BenchException.Reason.NO_RUNTIME,
                        "the plugin that writes ONNX files is missing. Fix: install plugin spec-onnx"));
        return new OnnxRuntimeNetworks(TimerClient.start(threads), writer, threads);
    }

    @Override
    public String runtime() {
        return "ONNX Runtime " + process.version();
    }

    @Override
    public List<String> notes() {
        String cores = threads == 1 ? "One thread" : threads + " threads";
        String time = process.clock() == RunClock.THREAD
                ? "the time that the thread spent on its core"
                : "the time that passed";
        return List.of(
                cores + " on float32, all graph optimisations; timed is " + time + ", from memory to memory.",
                "On x86, ONNX Runtime puts ReLU, ReLU6 and the sum of a skip into the convolution before them and keeps"
                        + " maps in blocks of channels between convolutions; hard-swish, SiLU, GELU, norms and softmax"
                        + " run by themselves, and maps are reordered around them and around attention.",
                "Every run starts with inputs and weights outside the caches next to the core, as inside a network.");
    }

    @Override
    public int add(Design network) throws BenchException {
        byte[] model = onnx(network);
        process.add(networks, model, network.name());
        return networks++;
    }

    private byte[] onnx(Design network) throws BenchException {
        SpecSource structure = SpecSource.of(TypedGraph.of(network));
        SpecSource source = structure.withWeights(WeightStore.random(SEED, structure.expectedWeights()));
        List<Diagnostic> refusals = writer.refusals(source, SpecOptions.DEFAULT).stream()
                .filter(Diagnostic::isError)
                .toList();
        if (!refusals.isEmpty()) {
            throw new BenchException(
                    BenchException.Reason.RUNTIME_FAILED,
                    network.name() + " cannot be written as ONNX: "
                            + refusals.stream().map(Diagnostic::toString).collect(Collectors.joining("; ")));
        }
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            writer.write(source, SpecOptions.DEFAULT, file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written", e);
        }
    }

    @Override
    public void remove(int network) throws BenchException {
        process.remove(network);
    }

    @Override
    public double milliseconds(int network, int runs) throws BenchException {
        return process.nanos(network, runs) / NANOS_PER_MILLI;
    }

    @Override
    public void close() {
        process.close();
    }
}
