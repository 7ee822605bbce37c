package org.mnv4designer.base;

/**
 * Settings of every batch norm of a design.
 *
 * @param epsilon added to the variance (timm 1e-5, TensorFlow 1e-3)
 * @param momentum share of the new statistics in PyTorch's sense (timm 0.1)
 */
public record BatchNormSettings(double epsilon, double momentum) {
    public BatchNormSettings {
        if (!(epsilon > 0 && epsilon < 1)) {
            throw new IllegalArgumentException("batch norm epsilon must lie between 0 and 1, got " + epsilon);
        }
        if (!(momentum >= 0 && momentum <= 1)) {
            throw new IllegalArgumentException("batch norm momentum must lie in 0 to 1, got " + momentum);
        }
    }
}
