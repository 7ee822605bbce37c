package org.mnv4designer.block;

import java.util.List;

/** The block types of this product. */
public final class StandardBlocks implements BlockProvider {
    @Override
    public List<BlockType<?>> types() {
        return List.of(
                UniversalInvertedBottleneck.TYPE,
                FusedInvertedBottleneck.TYPE,
                MobileMultiQueryAttention.TYPE,
                MultiHeadSelfAttention.TYPE,
                SqueezeExcite.TYPE,
                ConvolutionBlock.TYPE,
                DepthwiseSeparable.TYPE,
                Add.TYPE,
                Concatenation.TYPE,
                ActivationBlock.TYPE,
                Pooling.TYPE,
                Resizing.TYPE,
                Head.TYPE,
                Classifier.TYPE,
                OperatorBlock.TYPE,
                OpaqueBlock.TYPE);
    }
}
