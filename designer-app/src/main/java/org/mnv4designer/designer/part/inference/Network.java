package org.mnv4designer.designer.part.inference;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.designer.session.Weights;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.parameter.ExpectedWeights;
import org.mnv4designer.parameter.SafetensorsFile;
import org.mnv4designer.parameter.WeightCheck;
import org.mnv4designer.parameter.WeightFileException;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.ClassNames;
import org.mnv4designer.run.PreparedModel;
import org.mnv4designer.run.Tensor;

/**
 * A design with its weights, as engines take it.
 *
 * @param weights seeded random ones are taken if there are none
 */
record Network(TypedGraph graph, Weights weights) {
    /** Random weights are the same at every run. */
    static final long SEED = 1;

    OperatorGraph plan() {
        return Lowering.lower(graph);
    }

    WeightStore store() throws WeightFileException, InferenceTask.Failure {
        return store(weights.open());
    }

    WeightStore store(Optional<SafetensorsFile> file) throws InferenceTask.Failure {
        ExpectedWeights expected = ExpectedWeights.of(graph);
        if (file.isEmpty()) {
            return WeightStore.random(SEED, expected);
        }
        WeightCheck check = WeightCheck.of(expected, file.get());
        if (!check.isUsable()) {
            throw new InferenceTask.Failure(check.diagnostics().get(0).toString());
        }
        return new WeightStore(file.get(), expected.keys());
    }

    ClassNames names() throws IOException {
        return weights.design().isPresent()
                ? ClassNames.of(graph.design().labels(), weights.design().get())
                : new ClassNames(graph.design().labels().names());
    }

    static Map<String, Tensor> feeds(PreparedModel model, Tensor input) {
        return Map.of(model.inputs().keySet().iterator().next(), input);
    }
}
