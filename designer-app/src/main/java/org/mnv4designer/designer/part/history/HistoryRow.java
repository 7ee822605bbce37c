package org.mnv4designer.designer.part.history;

import java.time.Instant;
import java.util.Optional;

/**
 * One step of the history.
 *
 * @param index its place in the history, 0 for the beginning
 * @param what the kind of edit in words
 * @param touched blocks and values that it changed; empty for the beginning
 * @param change of figures against the step before; empty until both are analysed, and for the beginning
 */
public record HistoryRow(
        int index,
        String what,
        String touched,
        Instant made,
        boolean marked,
        Place place,
        Optional<StepFigures.Change> change) {

    /** Where a step stands to what is shown. */
    public enum Place {
        DONE,
        PRESENT,
        UNDONE
    }
}
