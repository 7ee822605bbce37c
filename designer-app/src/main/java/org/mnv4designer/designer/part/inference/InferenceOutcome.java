package org.mnv4designer.designer.part.inference;

import java.util.Optional;
import org.mnv4designer.design.WeightFile;
import org.mnv4designer.run.Ranking;

/**
 * What a run gave.
 *
 * @param ranking the likeliest classes, likeliest first
 * @param milliseconds median of the runs
 * @param blocks what every block gave out
 * @param naming how the design would name the weights that the user chose; empty if it cannot or need not
 */
public record InferenceOutcome(
        Ranking ranking,
        double milliseconds,
        int runs,
        String engine,
        BlockOutputs blocks,
        Optional<WeightFile> naming) {}
