package org.mnv4designer.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.Shape;

/**
 * Mobile MQA (MobileNetV4, section 4.2): batch norm, multi-query attention over all places with keys and values that a
 * strided depthwise convolution may reduce, layer scale, skip. Keeps the shape [N, C, H, W]. timm keys {@code norm},
 * {@code attn.query}, {@code attn.key}, {@code attn.value}, {@code attn.output}, {@code layer_scale}.
 *
 * @param queryStride along height and width
 * @param layerScale initial value of one factor per channel before the skip
 */
public record MobileMultiQueryAttention(
        @Range(min = 1, max = 1024) @Choices({1, 2, 4, 8}) int heads,
        @Range(min = 1, max = 8192) @Choices({32, 48, 64}) int keyDim,
        @Range(min = 1, max = 8192) @Choices({32, 48, 64}) int valueDim,
        @Range(min = 1, max = 32) @Choices({1, 2}) int kvStride,
        @Range(min = 1, max = 31) @Choices({3, 5}) int kvKernel,
        List<Integer> queryStride,
        @Range(min = 0, max = 10) Optional<Double> layerScale,
        boolean conditionalPosition)
        implements Block {

    public static final BlockType<MobileMultiQueryAttention> TYPE = BlockType.of(
            "mobile-mqa",
            MobileMultiQueryAttention.class,
            new MobileMultiQueryAttention(4, 64, 64, 1, 3, List.of(1, 1), Optional.empty(), false),
            new Palette(
                    Palette.Group.ATTENTION,
                    "Mobile MQA",
                    "Multi-query attention with one key and value shared by all heads."));

    public MobileMultiQueryAttention {
        queryStride = List.copyOf(queryStride);
    }

    @Override
    public BlockType<MobileMultiQueryAttention> type() {
        return TYPE;
    }

    @Override
    public List<Value> lower(Emitter to, List<Value> inputs) {
        return List.of(new Attention(to, settings(), KeyValueHeads.SHARED).lower(inputs.get(0)));
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
