package org.mnv4designer.designer.part.canvas.edit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Editing one chip after the other in place. Each chip makes one step of undo, however often the arrow keys stepped
 * through its values; giving up takes that step back.
 */
public final class ChipEditing {
    /**
     * The chip that is open.
     *
     * @param label what the parameter is called
     * @param typed what stands in the field
     * @param refusal why that cannot be the value; empty if it can
     */
    public record Field(String node, String parameter, String label, String typed, String refusal) {
        /** Whether what stands in the field can be taken. */
        public boolean isValid() {
            return refusal.isEmpty();
        }
    }

    private final ChipSource source;
    private final ReadOnlyObjectWrapper<Optional<Field>> field = new ReadOnlyObjectWrapper<>(Optional.empty());
    private ChipSource.Step step = ChipSource.Step.NEW;

    /** For the owner of a document. */
    public ChipEditing(ChipSource source) {
        this.source = source;
    }

    /** The chip that is open, if any. */
    public ReadOnlyObjectProperty<Optional<Field>> field() {
        return field.getReadOnlyProperty();
    }

    /** Opens a chip; an open one is taken first if it can be. */
    public void start(String node, String parameter) {
        take();
        open(node, parameter);
    }

    /** Opens the first chip of a node. */
    public void start(String node) {
        source.parameters(node).stream().findFirst().ifPresent(first -> start(node, first));
    }

    private void open(String node, String parameter) {
        step = ChipSource.Step.NEW;
        field.set(
                source.parameters(node).contains(parameter)
                        ? Optional.of(fieldOf(node, parameter, source.value(node, parameter)))
                        : Optional.empty());
    }

    /** Something else stands in the field. */
    public void type(String typed) {
        field.get()
                .filter(open -> !open.typed().equals(typed))
                .ifPresent(open -> field.set(Optional.of(fieldOf(open.node(), open.parameter(), typed))));
    }

    /** Applies the next (1) or previous (-1) sensible value at once. */
    public void step(int by) {
        field.get().ifPresent(open -> {
            String next = source.stepped(open.node(), open.parameter(), open.typed(), by);
            Field changed = fieldOf(open.node(), open.parameter(), next);
            if (changed.isValid()) {
                field.set(Optional.of(applied(changed)));
            }
        });
    }

    /** Takes what stands in the field and closes it; false if that cannot be the value. */
    public boolean commit() {
        boolean taken = take();
        if (taken) {
            field.set(Optional.empty());
        }
        return taken;
    }

    /** Takes what stands in the field and opens the next (1) or previous (-1) chip of the node, round and round. */
    public void next(int by) {
        if (take()) {
            field.get().ifPresent(open -> {
                List<String> all = source.parameters(open.node());
                int next = Math.floorMod(all.indexOf(open.parameter()) + by, all.size());
                open(open.node(), all.get(next));
            });
        }
    }

    /** Closes the field; what it changed is taken back. */
    public void cancel() {
        if (field.get().isPresent() && step == ChipSource.Step.SAME_AS_LAST) {
            source.takeBack();
        }
        field.set(Optional.empty());
    }

    /** Closes the field if what it edits is no longer there. */
    public void follow() {
        field.get()
                .filter(open -> !source.parameters(open.node()).contains(open.parameter()))
                .ifPresent(gone -> field.set(Optional.empty()));
    }

    private boolean take() {
        Optional<Field> open = field.get();
        if (open.filter(shown -> !shown.isValid()).isPresent()) {
            return false;
        }
        open.filter(shown -> !shown.typed().equals(source.value(shown.node(), shown.parameter())))
                .ifPresent(shown -> field.set(Optional.of(applied(shown))));
        return true;
    }

    private Field applied(Field changed) {
        String node = source.set(changed.node(), changed.parameter(), changed.typed(), step);
        step = ChipSource.Step.SAME_AS_LAST;
        return new Field(node, changed.parameter(), changed.label(), changed.typed(), "");
    }

    private Field fieldOf(String node, String parameter, String typed) {
        return new Field(
                node,
                parameter,
                source.label(node, parameter),
                typed,
                source.refusal(node, parameter, typed).orElse(""));
    }
}
