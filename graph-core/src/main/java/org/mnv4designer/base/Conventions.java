package org.mnv4designer.base;

/**
 * The choices in which timm and TensorFlow differ; a design names every one.
 *
 * @param activation what blocks use unless they say otherwise
 * @param rounding applied to expanded and scaled channel counts
 */
public record Conventions(
        PaddingRule padding,
        BatchNormSettings batchNorm,
        ActivationFunction activation,
        Rounding rounding,
        StemScaling stemScaling) {

    /** PyTorch image models: symmetric padding, epsilon 1e-5, momentum 0.1. */
    public static final Conventions TIMM = new Conventions(
            PaddingRule.SYMMETRIC,
            new BatchNormSettings(1e-5, 0.1),
            ActivationFunction.RELU,
            Rounding.TO_EIGHT,
            StemScaling.FIXED_BELOW_ONE);

    /** TensorFlow Model Garden's MobileNetV4 settings: SAME padding, epsilon 1e-3, momentum 0.997 in Keras' sense. */
    public static final Conventions TENSORFLOW = new Conventions(
            PaddingRule.SAME,
            new BatchNormSettings(1e-3, 0.003),
            ActivationFunction.RELU,
            Rounding.TO_EIGHT,
            StemScaling.ALWAYS);

    public Conventions withActivation(ActivationFunction other) {
        return new Conventions(padding, batchNorm, other, rounding, stemScaling);
    }

    public Conventions withPadding(PaddingRule other) {
        return new Conventions(other, batchNorm, activation, rounding, stemScaling);
    }

    public Conventions withBatchNorm(BatchNormSettings other) {
        return new Conventions(padding, other, activation, rounding, stemScaling);
    }
}
