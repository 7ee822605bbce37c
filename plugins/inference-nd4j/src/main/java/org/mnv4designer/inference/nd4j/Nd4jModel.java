package org.mnv4designer.inference.nd4j;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.mnv4designer.base.Bytes;
import org.mnv4designer.base.Millis;
import org.mnv4designer.base.Shape;
import org.mnv4designer.run.Capture;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.EngineOptions;
import org.mnv4designer.run.PreparedModel;
import org.mnv4designer.run.RunMonitor;
import org.mnv4designer.run.RunResult;
import org.mnv4designer.run.Tensor;

/** A compiled network with its memory. */
final class Nd4jModel implements PreparedModel {
    private final Program program;
    private final Map<String, Operand> inputs;
    private final Memory memory;
    private final EngineOptions options;
    private boolean closed;

    Nd4jModel(Program program, Map<String, Operand> inputs, Memory memory, EngineOptions options) {
        this.program = program;
        this.inputs = inputs;
        this.memory = memory;
        this.options = options;
    }

    @Override
    public Map<String, Shape> inputs() {
        return shapes(inputs);
    }

    @Override
    public Map<String, Shape> outputs() {
        return shapes(program.outputs());
    }

    private static Map<String, Shape> shapes(Map<String, Operand> operands) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        operands.forEach((name, operand) -> shapes.put(name, operand.shape()));
        return shapes;
    }

    @Override
    public Bytes memory() {
        return memory.bytes();
    }

    @Override
    public synchronized RunResult run(Map<String, Tensor> feeds, Capture capture, RunMonitor monitor)
            throws EngineException {
        if (closed) {
            throw new EngineException(Problems.closed());
        }
        for (Map.Entry<String, Operand> input : inputs.entrySet()) {
            Transfer.write(feed(input.getKey(), input.getValue().shape(), feeds), input.getValue());
        }
        NativeLibrary.useThreads(options.threads());
        Run run = new Run(program.steps(), capture == Capture.BLOCKS ? program.taps() : List.of(), monitor);
        long nanos = run.execute(options.timeLimit());
        Map<String, Tensor> outputs = new LinkedHashMap<>();
        program.outputs().forEach((name, operand) -> outputs.put(name, Transfer.read(operand)));
        return new RunResult(outputs, run.captured(), new Millis(nanos / (double) TimeUnit.MILLISECONDS.toNanos(1)));
    }

    private static Tensor feed(String name, Shape wanted, Map<String, Tensor> feeds) throws EngineException {
        Tensor feed = feeds.get(name);
        if (feed == null) {
            throw new EngineException(Problems.missingFeed(name, wanted, feeds.keySet()));
        }
        if (!feed.shape().equals(wanted)) {
            throw new EngineException(Problems.misshapenFeed(name, wanted, feed.shape()));
        }
        return feed;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            memory.free();
        }
    }
}
