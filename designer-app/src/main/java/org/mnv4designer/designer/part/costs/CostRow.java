package org.mnv4designer.designer.part.costs;

import org.mnv4designer.designer.theme.BlockFamily;

/**
 * What one block costs.
 *
 * @param output shape as read by people; empty if unknown
 * @param share of the design's MACs, 0 to 1
 * @param millis on the chosen device; not a number if unknown
 * @param bytes of its output in int8; not a number if unknown
 */
public record CostRow(
        String block,
        String type,
        String stage,
        BlockFamily family,
        String output,
        long parameters,
        long macs,
        double share,
        double millis,
        double bytes) {}
