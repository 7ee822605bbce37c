package org.mnv4designer.measure.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.block.ActivationBlock;
import org.mnv4designer.block.Add;
import org.mnv4designer.block.Antialias;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockType;
import org.mnv4designer.block.Classifier;
import org.mnv4designer.block.Concatenation;
import org.mnv4designer.block.ConvolutionBlock;
import org.mnv4designer.block.DepthwiseSeparable;
import org.mnv4designer.block.FusedInvertedBottleneck;
import org.mnv4designer.block.MobileMultiQueryAttention;
import org.mnv4designer.block.MultiHeadSelfAttention;
import org.mnv4designer.block.Normalization;
import org.mnv4designer.block.Pooling;
import org.mnv4designer.block.SqueezeExcite;
import org.mnv4designer.block.UniversalInvertedBottleneck;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Member;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Output;
import org.mnv4designer.design.Overrides;
import org.mnv4designer.design.Wire;

/** Valid networks of every block type, with branches, merges and several outputs. */
final class RandomNetworks {
    private RandomNetworks() {}

    /** How a block joins the network. */
    enum Join {
        CHAIN,
        /** Two copies side by side, summed. */
        TWINS_ADDED,
        /** Two copies side by side, concatenated. */
        TWINS_CONCATENATED,
        /** Without its own activation, which follows as a block and may fuse back. */
        ACTIVATED_AFTER,
        /** An output of the network too. */
        TAPPED
    }

    record Step(Block block, Join join) {}

    static Arbitrary<Design> networks() {
        Arbitrary<List<Step>> steps = Combinators.combine(blocks(), Arbitraries.of(Join.class))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
        Arbitrary<Integer> sides = Arbitraries.integers().between(33, 70);
        return Combinators.combine(steps, sides, sides)
                .as((list, height, width) -> new Builder().build(list, new ImageInput(3, height, width)));
    }

    private static Arbitrary<Block> blocks() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, bottlenecks()),
                net.jqwik.api.Tuple.of(2, convolutions()),
                net.jqwik.api.Tuple.of(2, attentions()),
                net.jqwik.api.Tuple.of(1, others()));
    }

    private static Arbitrary<Integer> channels() {
        return Arbitraries.of(8, 16, 24, 40);
    }

    private static Arbitrary<Block> bottlenecks() {
        return Combinators.combine(
                        channels(),
                        Arbitraries.of(0, 3, 5),
                        Arbitraries.of(0, 3, 5),
                        Arbitraries.of(0, 3),
                        Arbitraries.of(1, 2),
                        Arbitraries.of(1.0, 2.5, 4.0),
                        Arbitraries.of(0.0, 0.25),
                        Arbitraries.of(Antialias.class))
                .as((out, start, middle, end, stride, expansion, squeeze, antialias) -> create(
                        UniversalInvertedBottleneck.TYPE,
                        Map.of(
                                "outChannels", out,
                                "startKernel", start,
                                "middleKernel", middle,
                                "endKernel", end,
                                "stride", start + middle + end == 0 ? 1 : stride,
                                "expansion", expansion,
                                "squeezeExcite", squeeze,
                                "layerScale", squeeze > 0 ? Optional.of(1e-5) : Optional.empty(),
                                "antialias", antialias)));
    }

    private static Arbitrary<Block> convolutions() {
        return Combinators.combine(channels(), Arbitraries.of(1, 3, 5), Arbitraries.of(1, 2), Arbitraries.of(0, 1, 2))
                .as((out, kernel, stride, kind) -> switch (kind) {
                    case 0 ->
                        create(
                                ConvolutionBlock.TYPE,
                                Map.of(
                                        "outChannels",
                                        out,
                                        "kernel",
                                        kernel,
                                        "stride",
                                        stride,
                                        "bias",
                                        stride == 1,
                                        "norm",
                                        stride == 1 ? Normalization.NONE : Normalization.BATCH));
                    case 1 ->
                        create(
                                FusedInvertedBottleneck.TYPE,
                                Map.of("outChannels", out, "kernel", kernel, "stride", stride));
                    default ->
                        create(
                                DepthwiseSeparable.TYPE,
                                Map.of("outChannels", out, "kernel", kernel, "stride", stride, "skip", kernel > 1));
                });
    }

    private static Arbitrary<Block> attentions() {
        return Combinators.combine(
                        Arbitraries.of(1, 2, 4),
                        Arbitraries.of(4, 8),
                        Arbitraries.of(1, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((heads, dim, stride, position, shared) -> create(
                        shared ? MobileMultiQueryAttention.TYPE : MultiHeadSelfAttention.TYPE,
                        Map.of(
                                "heads",
                                heads,
                                "keyDim",
                                dim,
                                "valueDim",
                                dim + 2,
                                "kvStride",
                                stride,
                                "conditionalPosition",
                                position,
                                "layerScale",
                                position ? Optional.empty() : Optional.of(1e-5))));
    }

    private static Arbitrary<Block> others() {
        return Arbitraries.of(
                SqueezeExcite.TYPE.defaults(),
                create(Pooling.TYPE, Map.of("method", Pooling.Method.MAXIMUM, "kernel", 3, "stride", 1)),
                create(Pooling.TYPE, Map.of("method", Pooling.Method.AVERAGE, "kernel", 3, "stride", 2)));
    }

    private static Block create(BlockType<?> type, Map<String, Object> parameters) {
        return type.create(parameters);
    }

    /** Strings steps together; a map is halved at most three times. */
    private static final class Builder {
        private static final int MOST_STRIDES = 3;

        private final Map<String, Member> members = new LinkedHashMap<>();
        private final List<Wire> wires = new ArrayList<>();
        private final List<Output> outputs = new ArrayList<>();
        private Endpoint last = Endpoint.out(ImageInput.ID);
        private int strides;

        Design build(List<Step> steps, ImageInput input) {
            add("stem", BlockNode.of("stem", create(ConvolutionBlock.TYPE, Map.of("outChannels", 16))));
            for (int i = 0; i < steps.size(); i++) {
                join("b" + i, unstridden(steps.get(i).block), steps.get(i).join);
            }
            add("classifier", BlockNode.of("classifier", create(Classifier.TYPE, Map.of())));
            outputs.add(Output.of("logits", last));
            Network network = new Network(Group.EMPTY_ROOT.withMembers(members), wires, outputs);
            return Design.blank("random").withInput(input).withClasses(7).withNetwork(old -> network);
        }

        private Block unstridden(Block block) {
            boolean strided = block.parameters().getOrDefault("stride", 1).equals(2);
            if (!strided) {
                return block;
            }
            return ++strides <= MOST_STRIDES ? block : block.type().with(block, "stride", 1);
        }

        private void join(String id, Block block, Join join) {
            Endpoint source = last;
            switch (join) {
                case CHAIN -> add(id, BlockNode.of(id, block));
                case TAPPED -> {
                    add(id, BlockNode.of(id, block));
                    outputs.add(Output.of(id, last));
                }
                case ACTIVATED_AFTER -> {
                    add(id, BlockNode.of(id, block).withOverrides(Overrides.activation(ActivationFunction.NONE)));
                    add(id + "act", BlockNode.of(id + "act", new ActivationBlock()));
                }
                case TWINS_ADDED, TWINS_CONCATENATED -> {
                    add(id, BlockNode.of(id, block));
                    Endpoint first = last;
                    last = source;
                    add(id + "twin", BlockNode.of(id + "twin", block));
                    merge(id + "join", join == Join.TWINS_ADDED ? Add.TYPE : Concatenation.TYPE, first, last);
                }
            }
        }

        private void add(String id, BlockNode node) {
            members.put(id, node);
            wires.add(Wire.between(last, Endpoint.in(id)));
            last = Endpoint.out(id);
        }

        private void merge(String id, BlockType<?> type, Endpoint first, Endpoint second) {
            members.put(id, BlockNode.of(id, create(type, Map.of())));
            wires.add(Wire.between(first, new Endpoint(id, "in0")));
            wires.add(Wire.between(second, new Endpoint(id, "in1")));
            last = Endpoint.out(id);
        }
    }
}
