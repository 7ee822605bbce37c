package org.mnv4designer.designer.part.inference;

import java.util.List;

/**
 * What a run gave.
 *
 * @param top the likeliest classes, likeliest first
 * @param milliseconds median of the runs
 */
public record InferenceOutcome(List<Answer> top, double milliseconds, int runs, String engine) {

    /** A class with its softmax probability, 0 to 1. */
    public record Answer(int index, String label, double probability) {}

    public InferenceOutcome {
        top = List.copyOf(top);
    }
}
