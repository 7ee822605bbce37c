package org.mnv4designer.lower.pass;

import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.op.Activate;
import org.mnv4designer.base.op.Convolution;
import org.mnv4designer.base.op.DepthwiseConvolution;
import org.mnv4designer.base.op.Linear;
import org.mnv4designer.base.op.OtherwiseCases;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.lower.ValueRef;

/** Lets a convolution or linear layer apply the activation that alone reads it: no tensor of its own. */
final class FuseActivations {
    private FuseActivations() {}

    static final OtherwiseCases<Boolean> TAKES_ACTIVATION = new OtherwiseCases<>(false) {
        @Override
        public Boolean convolution(Convolution convolution) {
            return true;
        }

        @Override
        public Boolean depthwiseConvolution(DepthwiseConvolution convolution) {
            return true;
        }

        @Override
        public Boolean linear(Linear linear) {
            return true;
        }
    };

    private static final OtherwiseCases<ActivationFunction> FUNCTION = new OtherwiseCases<>(ActivationFunction.NONE) {
        @Override
        public ActivationFunction activate(Activate activate) {
            return activate.function();
        }
    };

    static OperatorGraph run(OperatorGraph graph, int[] uses) {
        Rewrite rewrite = new Rewrite(graph);
        for (int i = 0; i < graph.nodes().size(); i++) {
            OperatorNode node = graph.nodes().get(i);
            ActivationFunction function = node.operator().match(FUNCTION);
            if (function != ActivationFunction.NONE
                    && takes(rewrite, node.inputs().get(0), uses)) {
                rewrite.absorb(
                        i,
                        node.inputs().get(0),
                        fused(rewrite.producer(node.inputs().get(0)), function));
            } else {
                rewrite.put(i, node);
            }
        }
        return rewrite.finish();
    }

    private static boolean takes(Rewrite rewrite, ValueRef input, int[] uses) {
        if (input.isInput() || uses[input.node()] != 1) {
            return false;
        }
        OperatorNode producer = rewrite.producer(input);
        return producer.activation() == ActivationFunction.NONE
                && producer.operator().match(TAKES_ACTIVATION);
    }

    private static OperatorNode fused(OperatorNode node, ActivationFunction function) {
        return new OperatorNode(node.id(), node.block(), node.operator(), function, node.inputs(), node.outputs());
    }
}
