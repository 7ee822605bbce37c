package org.mnv4designer.measure.accuracy;

/** What accuracy is estimated from besides the recipe. The first four are the costs. */
public enum Feature {
    /** Logarithm of GMACs. */
    MACS("MACs"),
    /** Logarithm of ten millions of elements written. */
    ACTIVATIONS("activations"),
    /** Logarithm of ten millions. */
    PARAMETERS("parameters"),
    /** Logarithm of the evaluation size over 224. */
    PIXELS("evaluation size"),
    /** Logarithm of the evaluation size over the training size. */
    ENLARGEMENT("evaluation size over training size"),
    /** Logarithm of the epochs over what is usual with the recipe; 0 if they are not known. */
    EPOCHS("epochs for the recipe"),
    /** Logarithm of the number, plus one. */
    DEPTHWISE_LAYERS("depthwise layers"),
    /** Logarithm of the number, plus one. */
    ATTENTION_LAYERS("products of activations"),
    /** Logarithm of the number of convolutions and linear layers. */
    DEPTH("depth"),
    /** Logarithm of the number of layers wider than one place, plus one. */
    SPATIAL_LAYERS("spatial layers"),
    /** Share of MACs. */
    DEPTHWISE_MACS("share of depthwise MACs"),
    /** Share of MACs. */
    GROUPED_MACS("share of grouped MACs"),
    /** Share of MACs in dense convolutions wider than one place. */
    DENSE_MACS("share of dense spatial MACs"),
    /** Share of MACs. */
    ATTENTION_MACS("share of attention MACs"),
    /** Share of elements written. */
    DEPTHWISE_ACTIVATIONS("share of depthwise activations"),
    /** Share of elements written. */
    ATTENTION_ACTIVATIONS("share of attention activations"),
    /** Logarithm of how far the last place looks in sides of its maps, plus one. */
    FIELD("receptive field"),
    /** Mean binary logarithm of the stride at which MACs are spent. */
    STRIDE("mean stride"),
    /** Standard deviation of that logarithm: how evenly MACs are spread over the stages. */
    SPREAD("spread over strides"),
    /** Mean logarithm of output channels over MACs. */
    WIDTH("width");

    private final String words;

    Feature(String words) {
        this.words = words;
    }

    /** As it stands in a sentence. */
    public String words() {
        return words;
    }

    /** How far beyond the fitted networks an estimate still goes. */
    double reach() {
        return switch (this) {
            case MACS, ACTIVATIONS, PARAMETERS, PIXELS, EPOCHS, DEPTH -> Math.log(2);
            default -> Double.POSITIVE_INFINITY;
        };
    }

    /** Whether this tells how a network is built rather than what it costs and how it is trained. */
    public boolean isStructure() {
        return ordinal() > EPOCHS.ordinal();
    }
}
