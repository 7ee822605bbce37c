package org.mnv4designer.designer.theme;

/** The families of blocks that have a colour and a glyph of their own (always shown beside the form's letters). */
public enum BlockFamily {
    /** Plain convolutions: stem, conv-norm-activation, depthwise-separable. */
    CONVOLUTION("conv", ColorRole.BLOCK_CONV),
    /** Fused inverted bottleneck. */
    FUSED("fused", ColorRole.BLOCK_FUSED),
    /** UIB with a start and a middle depthwise convolution. */
    EXTRA_DEPTHWISE("extradw", ColorRole.BLOCK_EXTRADW),
    /** UIB with a middle depthwise convolution only: the inverted bottleneck. */
    INVERTED("ib", ColorRole.BLOCK_IB),
    /** UIB with a start depthwise convolution only, like ConvNeXt. */
    CONVNEXT("convnext", ColorRole.BLOCK_CONVNEXT),
    /** UIB without depthwise convolutions: a feed-forward network. */
    FEED_FORWARD("ffn", ColorRole.BLOCK_FFN),
    /** Mobile MQA and other attention. */
    ATTENTION("mqa", ColorRole.BLOCK_MQA),
    /** Head and classifier. */
    HEAD("head", ColorRole.BLOCK_HEAD),
    /** Everything else: add, concat, pooling, resize, input and outputs. */
    OTHER("other", ColorRole.BLOCK_OTHER);

    private final String styleName;
    private final ColorRole color;

    BlockFamily(String styleName, ColorRole color) {
        this.styleName = styleName;
        this.color = color;
    }

    /** The style class, and the tail of the looked-up colour, as in {@code -mnv4-block-extradw}. */
    public String styleName() {
        return styleName;
    }

    /** Its colour. */
    public ColorRole color() {
        return color;
    }
}
