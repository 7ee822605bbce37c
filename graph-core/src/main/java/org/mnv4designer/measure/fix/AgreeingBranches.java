package org.mnv4designer.measure.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.Shape;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.ConvolutionBlock;
import org.mnv4designer.block.Resizing;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Overrides;
import org.mnv4designer.design.Wire;

/**
 * SHAPE-001 of a block with several inputs: branches are brought to the shape of one of them, by other channels of what
 * feeds them, by a linear projection, or by resizing.
 */
final class AgreeingBranches implements Remedy {
    private static final String CHANNELS = "outChannels";

    @Override
    public Stream<QuickFix> propose(Problem problem) {
        List<Wire> branches = problem.wiresInto();
        if (!problem.is("SHAPE-001") || branches.size() < 2) {
            return Stream.empty();
        }
        List<Shape> wanted = branches.stream()
                .flatMap(wire -> problem.shape(wire.from()).stream())
                .filter(Shape::isMap)
                .distinct()
                .toList();
        return Stream.concat(
                wanted.stream().flatMap(shape -> byChannels(problem, branches, shape).stream()),
                wanted.stream().flatMap(shape -> byInsertion(problem, branches, shape).stream()));
    }

    private static Optional<QuickFix> byChannels(Problem problem, List<Wire> branches, Shape wanted) {
        List<Edit> edits = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (Wire branch : branches) {
            problem.shape(branch.from())
                    .filter(shape -> shape.isMap() && shape.channels() != wanted.channels())
                    .flatMap(any -> problem.node(branch.from().block()))
                    .filter(node ->
                            node.block().isKnown() && node.block().parameters().containsKey(CHANNELS))
                    .ifPresent(node -> {
                        Block other = node.block().type().with(node.block(), CHANNELS, wanted.channels());
                        edits.add(new Edits.ReplaceBlock(node.id(), other));
                        changed.add(node.id());
                    });
        }
        String label = "Set the channels of " + String.join(", ", changed) + " to " + wanted.channels();
        return edits.isEmpty() ? Optional.empty() : Optional.of(QuickFix.of(label, edits));
    }

    private static Optional<QuickFix> byInsertion(Problem problem, List<Wire> branches, Shape wanted) {
        List<Edit> edits = new ArrayList<>();
        Design design = problem.design();
        for (Wire branch : branches) {
            Optional<Shape> has = problem.shape(branch.from()).filter(Shape::isMap);
            if (has.isEmpty() || has.get().equals(wanted)) {
                continue;
            }
            for (Edit edit : insertion(design, branch, has.get(), wanted)) {
                design = edit.apply(design);
                edits.add(edit);
            }
        }
        String label = "Bring its inputs to " + wanted.asMap() + " by a 1×1 convolution or resizing";
        return edits.isEmpty() ? Optional.empty() : Optional.of(QuickFix.of(label, edits));
    }

    /** A larger map is projected with a stride, a smaller one resized; then the channels are projected. */
    private static List<Edit> insertion(Design design, Wire wire, Shape has, Shape wanted) {
        boolean smaller = has.height() < wanted.height();
        if (smaller) {
            double scale = (double) wanted.height() / has.height();
            Block resize = Resizing.TYPE.with(Resizing.TYPE.defaults(), "scale", scale);
            return List.of(new Edits.InsertOnWire(node(design, resize, wire), wire.from(), wire.to()));
        }
        int stride = Math.max(1, Math.round((float) has.height() / wanted.height()));
        Block one = ConvolutionBlock.TYPE.with(ConvolutionBlock.TYPE.defaults(), "kernel", 1);
        Block projection = ConvolutionBlock.TYPE.with(
                ConvolutionBlock.TYPE.with(one, "stride", stride), CHANNELS, wanted.channels());
        BlockNode node = node(design, projection, wire);
        return List.of(
                new Edits.InsertOnWire(node, wire.from(), wire.to()),
                new Edits.SetOverrides(node.id(), Overrides.activation(ActivationFunction.NONE)));
    }

    private static BlockNode node(Design design, Block block, Wire wire) {
        String id = Edits.freeId(design.network(), block.typeId());
        String stage =
                design.network().block(wire.to().block()).map(BlockNode::stage).orElse("");
        return BlockNode.of(id, block).withStage(stage).withWeights(Edits.freePrefix(design.network(), id));
    }
}
