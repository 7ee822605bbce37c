package org.mnv4designer.inference.nd4j;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.EngineOptions;
import org.mnv4designer.run.InferenceEngine;
import org.mnv4designer.run.PreparedModel;
import org.mnv4designer.run.RunMonitor;

/** Test inference with ND4J and oneDNN, in this process, in float32 (docs/inference-nd4j.md). */
public final class Nd4jEngine implements InferenceEngine {

    @Override
    public String id() {
        return "nd4j";
    }

    @Override
    public String title() {
        return "ND4J with oneDNN";
    }

    @Override
    public PreparedModel prepare(OperatorGraph plan, WeightStore weights, EngineOptions options, RunMonitor monitor)
            throws EngineException {
        List<Diagnostic> problems = Problems.of(plan, weights);
        if (!problems.isEmpty()) {
            throw new EngineException(problems);
        }
        NativeLibrary.load(monitor);
        Memory memory = new Memory(options.memoryLimit());
        try {
            return compiled(plan, weights, options, memory, monitor);
        } catch (MemoryLimitException e) {
            memory.free();
            throw new EngineException(Problems.tooLarge(e), e);
        } catch (OutOfMemoryError e) {
            memory.free();
            throw new EngineException(Problems.outOfMemory(memory.bytes()), e);
        } catch (UncheckedIOException e) {
            memory.free();
            throw new EngineException(Problems.unreadableWeights(e), e);
        } catch (RuntimeException | EngineException e) {
            memory.free();
            throw e;
        }
    }

    private static PreparedModel compiled(
            OperatorGraph plan, WeightStore weights, EngineOptions options, Memory memory, RunMonitor monitor)
            throws EngineException {
        Program program = Compilation.compile(plan, weights, new Build(memory, options.summation()), monitor);
        Map<String, Operand> inputs = new LinkedHashMap<>();
        for (Operand input : program.inputs()) {
            inputs.put(inputs.isEmpty() ? "input" : "input" + inputs.size(), input);
        }
        return new Nd4jModel(program, inputs, memory, options);
    }
}
