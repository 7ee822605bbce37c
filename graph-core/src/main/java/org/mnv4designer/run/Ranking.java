package org.mnv4designer.run;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The classes of a result, most probable first. */
public record Ranking(List<Entry> entries) {

    /** @param probability 0 to 1, by softmax over all classes */
    public record Entry(int index, String label, double probability) {}

    public Ranking {
        entries = List.copyOf(entries);
    }

    /**
     * The most probable classes of logits. Equal ones are in the order of their indices; not a number ranks last.
     *
     * @param logits one number per class, whatever the shape, of one image
     * @param most how many to keep
     */
    public static Ranking of(Tensor logits, ClassNames names, int most) {
        double[] probabilities = softmax(logits.toArray());
        return new Ranking(IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -rank(probabilities[i])))
                .limit(most)
                .map(i -> new Entry(i, names.of(i), probabilities[i]))
                .toList());
    }

    private static double rank(double probability) {
        return Double.isNaN(probability) ? -1 : probability;
    }

    /** Probabilities in double precision; the largest logit is taken off first, so that none overflows. */
    public static double[] softmax(float[] logits) {
        double largest = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            largest = Math.max(largest, logit);
        }
        double[] probabilities = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            probabilities[i] = Math.exp(logits[i] - largest);
            sum += probabilities[i];
        }
        for (int i = 0; i < logits.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    /** The most probable class; index -1 if there are none. */
    public int best() {
        return entries.isEmpty() ? -1 : entries.get(0).index();
    }

    /** Whether a class is among the entries. */
    public boolean holds(int index) {
        return entries.stream().anyMatch(entry -> entry.index() == index);
    }
}
