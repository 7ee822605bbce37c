package org.mnv4designer.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.Shape;

/**
 * Plain multi-head self-attention, to compare with Mobile MQA as the paper does in Table 2. Keeps the shape
 * [N, C, H, W]. timm keys {@code norm}, {@code attn.qkv} (query, key and value packed, each head-major), {@code attn.proj},
 * {@code layer_scale}; with strides the names of Mobile MQA.
 *
 * @param queryStride along height and width
 * @param layerScale initial value of one factor per channel before the skip
 */
public record MultiHeadSelfAttention(
        @Range(min = 1, max = 1024) @Choices({1, 2, 4, 8}) int heads,
        @Range(min = 1, max = 8192) @Choices({32, 48, 64}) int keyDim,
        @Range(min = 1, max = 8192) @Choices({32, 48, 64}) int valueDim,
        @Range(min = 1, max = 32) @Choices({1, 2}) int kvStride,
        @Range(min = 1, max = 31) @Choices({3, 5}) int kvKernel,
        List<Integer> queryStride,
        @Range(min = 0, max = 10) Optional<Double> layerScale,
        boolean conditionalPosition)
        implements Block {

    public static final BlockType<MultiHeadSelfAttention> TYPE = BlockType.of(
            "mhsa",
            MultiHeadSelfAttention.class,
            new MultiHeadSelfAttention(4, 64, 64, 1, 3, List.of(1, 1), Optional.empty(), false),
            new Palette(
                    Palette.Group.ATTENTION,
                    "Multi-head attention",
                    "Self-attention with a key and a value for every head."));

    public MultiHeadSelfAttention {
        queryStride = List.copyOf(queryStride);
    }

    @Override
    public BlockType<MultiHeadSelfAttention> type() {
        return TYPE;
    }

    @Override
    public List<Value> lower(Emitter to, List<Value> inputs) {
        return List.of(new Attention(to, settings(), KeyValueHeads.PER_HEAD).lower(inputs.get(0)));
    }

    private AttentionSettings settings() {
        return new AttentionSettings(
                heads, keyDim, valueDim, kvStride, kvKernel, queryStride, layerScale, conditionalPosition);
    }

    @Override
    public Stream<Finding> check(List<Shape> inputs, BlockContext context) {
        return settings().check(inputs);
    }
}
