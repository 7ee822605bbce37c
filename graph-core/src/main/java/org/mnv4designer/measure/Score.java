package org.mnv4designer.measure;

import org.mnv4designer.base.Estimate;
import org.mnv4designer.measure.accuracy.Percent;
import org.mnv4designer.measure.latency.LatencyEstimate;

/**
 * What a search weighs of a design: the figures that its {@link Report} shows too.
 *
 * @param parameters trainable numbers
 * @param macs multiply-accumulates at batch 1
 * @param complete false if counts are lower bounds: a part has errors or an operator is not understood
 * @param latency on one device
 * @param top1 on ImageNet, as the design is trained and judged
 */
public record Score(long parameters, long macs, boolean complete, LatencyEstimate latency, Estimate<Percent> top1) {}
