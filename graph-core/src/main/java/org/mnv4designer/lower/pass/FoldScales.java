package org.mnv4designer.lower.pass;

import java.util.Optional;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.op.BatchNorm;
import org.mnv4designer.base.op.ChannelScale;
import org.mnv4designer.base.op.Convolution;
import org.mnv4designer.base.op.DepthwiseConvolution;
import org.mnv4designer.base.op.Linear;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.base.op.OtherwiseCases;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.lower.ValueRef;

/**
 * Folds batch norms and channel scales into the convolution or linear layer whose only reader they are, as derived
 * parameter references. A batch norm that cannot be folded (Mobile MQA's pre-norm, whose input also feeds the skip)
 * becomes one channel scale.
 */
final class FoldScales {
    private final OperatorGraph graph;
    private final Rewrite rewrite;
    private final int[] uses;

    private FoldScales(OperatorGraph graph, int[] uses) {
        this.graph = graph;
        this.rewrite = new Rewrite(graph);
        this.uses = uses;
    }

    static OperatorGraph run(OperatorGraph graph, int[] uses) {
        return new FoldScales(graph, uses).run();
    }

    /** One factor and perhaps one offset for each channel. */
    private record Affine(int channels, ParameterRef scale, Optional<ParameterRef> shift) {}

    private OperatorGraph run() {
        for (int i = 0; i < graph.nodes().size(); i++) {
            visit(i, graph.nodes().get(i));
        }
        return rewrite.finish();
    }

    private void visit(int index, OperatorNode node) {
        Optional<Affine> affine = node.operator().match(AFFINE);
        Optional<OperatorNode> folded = affine.flatMap(a -> folded(node.inputs().get(0), a));
        if (folded.isPresent()) {
            rewrite.absorb(index, node.inputs().get(0), folded.get());
        } else {
            rewrite.put(index, affine.map(a -> scaling(node, a)).orElse(node));
        }
    }

    private static OperatorNode scaling(OperatorNode node, Affine affine) {
        ChannelScale scale = new ChannelScale(affine.channels, affine.scale, affine.shift);
        return new OperatorNode(node.id(), node.block(), scale, ActivationFunction.NONE, node.inputs(), node.outputs());
    }

    private Optional<OperatorNode> folded(ValueRef input, Affine affine) {
        if (input.isInput() || uses[input.node()] != 1) {
            return Optional.empty();
        }
        OperatorNode producer = rewrite.producer(input);
        return producer.operator()
                .match(new Folding(affine))
                .map(operator -> new OperatorNode(
                        producer.id(),
                        producer.block(),
                        operator,
                        producer.activation(),
                        producer.inputs(),
                        producer.outputs()));
    }

    private static final OtherwiseCases<Optional<Affine>> AFFINE = new OtherwiseCases<>(Optional.empty()) {
        @Override
        public Optional<Affine> batchNorm(BatchNorm norm) {
            return Optional.of(new Affine(
                    norm.channels(),
                    new ParameterRef.NormScale(norm.norm()),
                    Optional.of(new ParameterRef.NormShift(norm.norm()))));
        }

        @Override
        public Optional<Affine> channelScale(ChannelScale scale) {
            return Optional.of(new Affine(scale.channels(), scale.scale(), scale.shift()));
        }
    };

    /** The operator that takes the scale into its weight and the shift into its bias. */
    private static final class Folding extends OtherwiseCases<Optional<Operator>> {
        private final Affine affine;

        Folding(Affine affine) {
            super(Optional.empty());
            this.affine = affine;
        }

        @Override
        public Optional<Operator> convolution(Convolution c) {
            return Optional.of(c.withParameters(weight(c.weight()), bias(c.bias())));
        }

        @Override
        public Optional<Operator> depthwiseConvolution(DepthwiseConvolution c) {
            return Optional.of(c.withParameters(weight(c.weight()), bias(c.bias())));
        }

        @Override
        public Optional<Operator> linear(Linear linear) {
            return Optional.of(linear.withParameters(weight(linear.weight()), bias(linear.bias())));
        }

        private ParameterRef weight(ParameterRef weight) {
            return new ParameterRef.RowScaled(weight, affine.scale);
        }

        private Optional<ParameterRef> bias(Optional<ParameterRef> bias) {
            Optional<ParameterRef> scaled = bias.map(b -> new ParameterRef.RowScaled(b, affine.scale));
            if (affine.shift.isEmpty()) {
                return scaled;
            }
            ParameterRef shift = affine.shift.get();
            return Optional.of(scaled.<ParameterRef>map(s -> new ParameterRef.Sum(s, shift))
                    .orElse(shift));
        }
    }
}
