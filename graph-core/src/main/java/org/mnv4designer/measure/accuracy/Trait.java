package org.mnv4designer.measure.accuracy;

import java.util.Locale;

/**
 * What is summed over the operators of a network to know its build. All but the three of attention are taken from
 * convolutions and linear layers that write more than one place, so that heads and squeeze-excites do not count.
 */
public enum Trait {
    MACS,
    DEPTHWISE_MACS,
    /** Of convolutions in more than one group but fewer than channels. */
    GROUPED_MACS,
    /** Of dense convolutions that are wider than one place. */
    DENSE_MACS,
    /** Of products of two activations. */
    ATTENTION_MACS,
    /** Elements written, those of products of two activations among them. */
    ACTIVATIONS,
    DEPTHWISE_ACTIVATIONS,
    ATTENTION_ACTIVATIONS,
    LAYERS,
    DEPTHWISE_LAYERS,
    /** Layers wider than one place. */
    SPATIAL_LAYERS,
    /** Products of two activations. */
    PRODUCTS,
    /** Steps that a layer looks beyond its place, over the side of its input map. */
    FIELD,
    /** MACs times the binary logarithm of the output map's side. */
    LOG_SIDE,
    /** MACs times the square of that logarithm. */
    LOG_SIDE_SQUARED,
    /** MACs times the natural logarithm of the output channels. */
    LOG_WIDTH;

    /** The name of the column in tables: {@code depthwise_macs}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
