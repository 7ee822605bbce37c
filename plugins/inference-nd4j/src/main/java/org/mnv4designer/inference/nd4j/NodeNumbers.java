package org.mnv4designer.inference.nd4j;

import java.util.HashMap;
import java.util.Map;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.op.Parameter;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.parameter.StoredTensor;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.EngineException;

/** The numbers of one operator, evaluated once and of the shapes that it wants. */
final class NodeNumbers implements Numbers {
    private final WeightStore weights;
    private final Map<ParameterRef, StoredTensor> known = new HashMap<>();

    private NodeNumbers(WeightStore weights) {
        this.weights = weights;
    }

    static Numbers of(OperatorNode node, WeightStore weights) throws EngineException {
        NodeNumbers numbers = new NodeNumbers(weights);
        for (Parameter parameter : node.operator().parameters()) {
            numbers.evaluate(node, parameter);
        }
        return numbers;
    }

    private void evaluate(OperatorNode node, Parameter parameter) throws EngineException {
        try {
            StoredTensor tensor = weights.evaluate(parameter.ref());
            if (!tensor.shape().equals(parameter.shape())) {
                throw new EngineException(Problems.misshapenWeight(node, "got " + tensor.shape(), parameter.shape()));
            }
            known.put(parameter.ref(), tensor);
        } catch (IllegalStateException e) {
            throw new EngineException(
                    Problems.misshapenWeight(node, String.valueOf(e.getMessage()), parameter.shape()), e);
        }
    }

    @Override
    public float[] of(ParameterRef parameter) {
        StoredTensor tensor = known.get(parameter);
        return (tensor == null ? weights.evaluate(parameter) : tensor).toFloats();
    }
}
