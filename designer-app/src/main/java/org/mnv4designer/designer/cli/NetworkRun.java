package org.mnv4designer.designer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mnv4designer.base.SaveException;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.parameter.Safetensors;
import org.mnv4designer.parameter.StoredTensor;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.Capture;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.EngineOptions;
import org.mnv4designer.run.PreparedModel;
import org.mnv4designer.run.RunMonitor;
import org.mnv4designer.run.RunResult;
import org.mnv4designer.run.Summation;
import org.mnv4designer.run.Tensor;

/**
 * Runs of one network with its weights.
 *
 * @param plan nothing folded yet
 * @param err where progress is shown
 */
record NetworkRun(EngineArgument engine, OperatorGraph plan, WeightStore weights, PrintWriter err) {

    /** What a network gave, and how long it took in the middle. */
    record Timed(Map<String, Tensor> outputs, double medianMillis) {}

    /** The folded network: a first run, then timed ones. */
    Timed timed(Tensor input, int runs) {
        try (PreparedModel model = engine.prepare(Canonical.of(plan), weights, EngineOptions.DEFAULT, err)) {
            Map<String, Tensor> feeds = Map.of(ImageInput.ID, input);
            Map<String, Tensor> outputs = model.run(feeds).outputs();
            double[] times = new double[runs];
            for (int i = 0; i < runs; i++) {
                times[i] = model.run(feeds).elapsed().count();
            }
            Arrays.sort(times);
            return new Timed(outputs, (times[(runs - 1) / 2] + times[runs / 2]) / 2);
        } catch (EngineException e) {
            throw new DesignException(e.diagnostics());
        }
    }

    /**
     * Saves the outputs and what every block gives. These numbers are to be compared with those of other libraries: nothing
     * is folded and sums are in double precision, so that only the other library's rounding is seen.
     */
    void dump(Tensor input, Path file) {
        EngineOptions exact = EngineOptions.DEFAULT.withSummation(Summation.EXACT);
        try (PreparedModel model = engine.prepare(plan, weights, exact, err)) {
            RunResult result = model.run(Map.of(ImageInput.ID, input), Capture.BLOCKS, RunMonitor.NONE);
            Map<String, StoredTensor> tensors = new LinkedHashMap<>();
            result.blocks().forEach((name, tensor) -> tensors.put(name, stored(tensor)));
            result.outputs().forEach((name, tensor) -> tensors.put(name, stored(tensor)));
            Safetensors.write(file, tensors, Map.of());
        } catch (EngineException e) {
            throw new DesignException(e.diagnostics());
        } catch (SaveException e) {
            throw new InputException(e);
        }
    }

    private static StoredTensor stored(Tensor tensor) {
        return StoredTensor.of(tensor.shape(), tensor.toArray());
    }
}
