package org.mnv4designer.measure;

import java.util.Optional;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.design.Training;
import org.mnv4designer.measure.accuracy.AccuracyFeatures;
import org.mnv4designer.measure.accuracy.AccuracyMeasurement;
import org.mnv4designer.measure.accuracy.Percent;

/**
 * How accurate a design would be on ImageNet-1k, trained by a recipe.
 *
 * @param features what the estimate is made of; empty if there is no whole network of 1,000 or other classes
 * @param measured what was published of the unchanged network with this recipe and size
 */
public record AccuracyReport(
        Estimate<Percent> top1,
        Training.Recipe recipe,
        Optional<AccuracyFeatures> features,
        Optional<AccuracyMeasurement> measured) {}
