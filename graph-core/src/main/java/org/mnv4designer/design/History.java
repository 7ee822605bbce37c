package org.mnv4designer.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The designs of a session in order. Undo is the earlier design; nothing is inverted. Immutable.
 *
 * @param steps the first is where the session began, each later one is what an edit made
 * @param current index of the design that is shown
 */
public record History(List<Step> steps, int current) {

    /** A design and the kind of edit that made it; empty for the first. */
    public record Step(Design design, String kind) {}

    public History {
        steps = List.copyOf(steps);
        if (current < 0 || current >= steps.size()) {
            throw new IllegalArgumentException("there is no step " + current + " among " + steps.size());
        }
    }

    public static History of(Design design) {
        return new History(List.of(new Step(design, "")), 0);
    }

    public Design design() {
        return steps.get(current).design();
    }

    /** With an edit applied; undone steps are given up. The same history if the edit changes nothing. */
    public History with(Edit edit) {
        return advanced(edit, current + 1);
    }

    /** As {@link #with}, but in the place of the last step, so that a slider makes one step of many. */
    public History replaceLast(Edit edit) {
        return advanced(edit, Math.max(1, current));
    }

    private History advanced(Edit edit, int keep) {
        Design changed = edit.apply(design());
        if (changed.equals(design())) {
            return this;
        }
        List<Step> kept = new ArrayList<>(steps.subList(0, keep));
        kept.add(new Step(changed, edit.kind()));
        return new History(kept, kept.size() - 1);
    }

    public Optional<History> undo() {
        return canUndo() ? Optional.of(new History(steps, current - 1)) : Optional.empty();
    }

    public Optional<History> redo() {
        return canRedo() ? Optional.of(new History(steps, current + 1)) : Optional.empty();
    }

    /** At any step, undone ones too; none is given up. */
    public History at(int step) {
        return new History(steps, step);
    }

    public boolean canUndo() {
        return current > 0;
    }

    public boolean canRedo() {
        return current < steps.size() - 1;
    }
}
