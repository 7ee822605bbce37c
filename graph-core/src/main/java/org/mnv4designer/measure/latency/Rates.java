package org.mnv4designer.measure.latency;

/**
 * What one kind of work costs on a device; all at least 0.
 *
 * @param msPerGigaMac milliseconds for 10^9 multiply-accumulates
 * @param msPerMegabyteRead milliseconds for reading 10^6 bytes of activations
 * @param msPerMegabyteWritten milliseconds for writing 10^6 bytes of activations
 * @param msPerMegabyteOfWeights milliseconds for reading 10^6 bytes of weights
 * @param msPerOperator milliseconds for starting one operator
 * @param msPerKiloReduction milliseconds for summing 1,000 products one after the other, for each operator
 */
public record Rates(
        double msPerGigaMac,
        double msPerMegabyteRead,
        double msPerMegabyteWritten,
        double msPerMegabyteOfWeights,
        double msPerOperator,
        double msPerKiloReduction) {

    public static final Rates FREE = new Rates(0, 0, 0, 0, 0, 0);

    public Rates {
        requireRate("msPerGigaMac", msPerGigaMac);
        requireRate("msPerMegabyteRead", msPerMegabyteRead);
        requireRate("msPerMegabyteWritten", msPerMegabyteWritten);
        requireRate("msPerMegabyteOfWeights", msPerMegabyteOfWeights);
        requireRate("msPerOperator", msPerOperator);
        requireRate("msPerKiloReduction", msPerKiloReduction);
    }

    private static void requireRate(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be a finite number of at least 0, got " + value);
        }
    }
}
