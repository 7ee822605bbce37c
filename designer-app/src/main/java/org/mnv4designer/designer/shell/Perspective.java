package org.mnv4designer.designer.shell;

import static org.mnv4designer.designer.kit.DockLayout.column;
import static org.mnv4designer.designer.kit.DockLayout.row;
import static org.mnv4designer.designer.kit.DockLayout.stack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mnv4designer.designer.kit.DockLayout;

/** Arrangements of views for a task. */
public enum Perspective {
    /** Drawing: palette, properties, outline, problems. */
    DESIGN(row(
            stack(Views.PALETTE).sized(220),
            column(
                            new DockLayout.Editors().filling(),
                            stack(Views.PROBLEMS, Views.COSTS, Views.TARGETS).sized(200))
                    .filling(),
            column(stack(Views.PROPERTIES).filling(), stack(Views.OUTLINE).sized(220))
                    .sized(284))),
    /** Understanding what costs: a large table beside the drawing. */
    ANALYSE(row(
            stack(Views.OUTLINE, Views.PROPERTIES).sized(220),
            new DockLayout.Editors().filling(),
            stack(Views.COSTS, Views.TARGETS, Views.PROBLEMS).sized(690))),
    /** Running the design on images. */
    INFER(row(
            stack(Views.OUTLINE, Views.PALETTE).sized(220),
            new DockLayout.Editors().filling(),
            stack(Views.INFERENCE, Views.PROPERTIES).sized(420)));

    private final DockLayout layout;

    Perspective(DockLayout layout) {
        this.layout = layout;
    }

    public DockLayout layout() {
        return layout;
    }

    /** The name on the command line: {@code design}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Perspective> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }
}
