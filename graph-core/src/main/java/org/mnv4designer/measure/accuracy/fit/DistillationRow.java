package org.mnv4designer.measure.accuracy.fit;

import org.mnv4designer.design.Training.Recipe;

/** A network trained twice: plainly for long, and with a teacher. */
public record DistillationRow(String network, double macs, Recipe recipe, double baseTop1, double top1) {

    /** What the teacher adds to the logarithm of the error; negative if it helps. */
    double logGain() {
        return Math.log((100 - top1) / (100 - baseTop1));
    }

    double logGigaMacs() {
        return Math.log(macs / 1e9);
    }
}
