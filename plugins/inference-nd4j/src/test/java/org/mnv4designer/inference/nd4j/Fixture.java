package org.mnv4designer.inference.nd4j;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.parameter.Safetensors;
import org.mnv4designer.parameter.SafetensorsFile;
import org.mnv4designer.parameter.StoredTensor;
import org.mnv4designer.parameter.WeightFileException;
import org.mnv4designer.parameter.WeightKeys;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.Capture;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.EngineOptions;
import org.mnv4designer.run.PreparedModel;
import org.mnv4designer.run.RunMonitor;
import org.mnv4designer.run.RunResult;
import org.mnv4designer.run.Summation;
import org.mnv4designer.run.Tensor;
import org.mnv4designer.zoo.Zoo;

/** A network with random weights, an input, and what PyTorch made of it: NAME.safetensors and NAME.io.safetensors. */
record Fixture(TypedGraph typed, SafetensorsFile weights, SafetensorsFile io) {

    static Fixture of(String name, String network) throws WeightFileException {
        return new Fixture(
                TypedGraph.of(Zoo.design(network)), open(name + ".safetensors"), open(name + ".io.safetensors"));
    }

    private static SafetensorsFile open(String name) throws WeightFileException {
        try {
            return Safetensors.read(Path.of(Objects.requireNonNull(Fixture.class.getResource("/parity/" + name))
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    OperatorGraph plain() {
        return Lowering.lower(typed);
    }

    RunResult run(OperatorGraph plan, Summation summation) throws EngineException {
        WeightStore store = new WeightStore(weights, WeightKeys.of(typed));
        EngineOptions options = EngineOptions.DEFAULT.withSummation(summation);
        try (PreparedModel model = new Nd4jEngine().prepare(plan, store, options, RunMonitor.NONE)) {
            return model.run(Map.of("input", expected("input")), Capture.BLOCKS, RunMonitor.NONE);
        }
    }

    Tensor expected(String key) {
        StoredTensor stored = io.find(key).orElseThrow();
        return Tensor.of(stored.shape(), stored.toFloats());
    }

    /** The last block of the stem and of each numbered stage. */
    Map<String, String> stages() {
        Map<String, String> last = new LinkedHashMap<>();
        typed.blocks().forEach(block -> {
            String stage = block.node().stage();
            if (stage.equals("stem") || stage.matches("stage[0-4]")) {
                last.put(stage, block.id());
            }
        });
        if (last.size() != 6) {
            throw new IllegalStateException("expected a stem and five stages, got " + last);
        }
        return last;
    }
}
