package org.mnv4designer.designer.part.canvas;

import java.util.List;
import java.util.Optional;

/**
 * What a search found on the canvas, which shows it and dims the rest.
 *
 * @param ids of nodes, in the order in which they are gone through
 * @param current number of the one that was gone to last; -1 before the first step
 */
public record Found(List<String> ids, int current) {
    /** Copies the ids. */
    public Found {
        ids = List.copyOf(ids);
    }

    /** Found and not yet gone through. */
    public static Found of(List<String> ids) {
        return new Found(ids, -1);
    }

    /** The next one (1) or the previous one (-1), from the end back to the start. */
    public Found stepped(int step) {
        if (ids.isEmpty()) {
            return this;
        }
        int from = current < 0 && step < 0 ? 0 : current;
        return new Found(ids, Math.floorMod(from + step, ids.size()));
    }

    /** The one that was gone to last. */
    public Optional<String> currentId() {
        return current < 0 || current >= ids.size() ? Optional.empty() : Optional.of(ids.get(current));
    }
}
