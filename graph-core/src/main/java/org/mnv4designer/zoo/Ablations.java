package org.mnv4designer.zoo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockType;
import org.mnv4designer.block.MobileMultiQueryAttention;
import org.mnv4designer.block.MultiHeadSelfAttention;
import org.mnv4designer.block.UniversalInvertedBottleneck;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Wire;

/** The constructions of the MobileNetV4 paper's ablations on designs of the zoo. */
public final class Ablations {
    private static final List<String> TAIL = List.of("blocks.3.10", "blocks.3.11", "blocks.3.12");

    private Ablations() {}

    public static Design convLarge() {
        return Zoo.design("mobilenetv4_conv_large");
    }

    /** Table 2: three attention blocks of shared keys in the 12x12 stage of Conv-L, and one more block like the last. */
    public static Design withSharedKeys() {
        return withAttention(MobileMultiQueryAttention.TYPE);
    }

    /** Table 2: the same with heads of their own. */
    public static Design withHeadsOfTheirOwn() {
        return withAttention(MultiHeadSelfAttention.TYPE);
    }

    private static Design withAttention(BlockType<?> type) {
        Design design = convLarge();
        Block last = design.network().block(TAIL.get(2)).orElseThrow().block();
        for (String id : TAIL) {
            Block attention =
                    type.create(Map.of("heads", 8, "keyDim", 64, "valueDim", 64, "layerScale", Optional.of(1e-5)));
            design = insertBefore(design, id, BlockNode.of("attention." + id, attention));
        }
        return insertBefore(design, TAIL.get(2), BlockNode.of("one-more", last));
    }

    private static Design insertBefore(Design design, String id, BlockNode block) {
        Wire wire = design.network().wiresInto(id).get(0);
        return new Edits.InsertOnWire(block, wire.from(), wire.to()).apply(design);
    }

    /** Table 3: Hybrid-M with keys and values down-sampled at stride 16, as released. */
    public static Design hybridMedium() {
        return Zoo.design("mobilenetv4_hybrid_medium");
    }

    /** Table 3: the same without down-sampling. */
    public static Design withoutKeyStride() {
        Design design = hybridMedium();
        for (BlockNode node : design.network().blocks()) {
            if (node.block().parameters().getOrDefault("kvStride", 1).equals(2)) {
                design = new Edits.ReplaceBlock(node.id(), node.block().type().with(node.block(), "kvStride", 1))
                        .apply(design);
            }
        }
        return design;
    }

    /** Table 1's question: Conv-L with every UIB as an inverted bottleneck whose expansion is scaled by a factor. */
    public static Design invertedBottlenecks(double widening) {
        Design design = convLarge();
        for (BlockNode node : design.network().blocks()) {
            if (node.block().typeId().equals(UniversalInvertedBottleneck.TYPE.id())) {
                design = new Edits.ReplaceBlock(node.id(), inverted(node.block(), widening)).apply(design);
            }
        }
        return design;
    }

    private static Block inverted(Block block, double widening) {
        Map<String, Object> parameters = block.parameters();
        boolean hasMiddle = !parameters.getOrDefault("middleKernel", 0).equals(0);
        double expansion = ((Number) parameters.getOrDefault("expansion", 4)).doubleValue();
        Block plain = block.type().with(block, "startKernel", 0);
        Block middle = hasMiddle ? plain : plain.type().with(plain, "middleKernel", 3);
        return middle.type().with(middle, "expansion", expansion * widening);
    }
}
