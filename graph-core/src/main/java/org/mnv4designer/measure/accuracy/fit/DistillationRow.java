package org.mnv4designer.measure.accuracy.fit;

/** A network trained twice: plainly for long, and with the paper's teacher. */
public record DistillationRow(String network, double macs, double baseTop1, double top1) {

    /** What the teacher adds to the logarithm of the error; negative if it helps. */
    double logGain() {
        return Math.log((100 - top1) / (100 - baseTop1));
    }

    double logGigaMacs() {
        return Math.log(macs / 1e9);
    }
}
