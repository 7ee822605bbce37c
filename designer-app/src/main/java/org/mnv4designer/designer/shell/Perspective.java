package org.mnv4designer.designer.shell;

import static org.mnv4designer.designer.kit.DockLayout.column;
import static org.mnv4designer.designer.kit.DockLayout.row;
import static org.mnv4designer.designer.kit.DockLayout.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mnv4designer.designer.kit.DockLayout;
import org.mnv4designer.designer.shell.command.ShownView;
import org.mnv4designer.designer.text.Text;

/** Arrangements of views for a task. */
public enum Perspective {
    /** Drawing: palette, properties, outline, problems. */
    DESIGN(row(
            column(stack(Views.EXPLORER).sized(190), stack(Views.PALETTE).filling())
                    .sized(220),
            column(
                            new DockLayout.Editors().filling(),
                            stack(
                                            Views.PROBLEMS,
                                            Views.COSTS,
                                            Views.TARGETS,
                                            Views.PARETO,
                                            Views.HISTORY,
                                            Views.PROGRESS,
                                            Views.ERROR_LOG)
                                    .sized(172))
                    .filling(),
            column(stack(Views.PROPERTIES).filling(), stack(Views.OUTLINE).sized(220))
                    .sized(284))),
    /** Understanding what costs: a large table and charts beside the drawing. */
    ANALYSE(row(
            stack(Views.OUTLINE, Views.PROPERTIES, Views.EXPLORER).sized(250),
            new DockLayout.Editors().filling(),
            column(
                            stack(Views.COSTS, Views.TARGETS, Views.PROBLEMS).filling(),
                            stack(Views.ROOFLINE, Views.PARETO, Views.MEMORY).sized(320))
                    .sized(680))),
    /** Running the design on images. */
    INFER(row(
            stack(Views.OUTLINE, Views.PALETTE, Views.EXPLORER).sized(250),
            new DockLayout.Editors().filling(),
            stack(Views.INFERENCE, Views.PROPERTIES).sized(452)));

    private final DockLayout layout;

    /** The perspectives as commands name them. */
    static List<ShownView> shown() {
        return List.of(
                new ShownView(DESIGN.id(), Text::actionPerspectiveDesign, "mdi2p-pencil-ruler", "Shortcut+Shift+F1"),
                new ShownView(
                        ANALYSE.id(), Text::actionPerspectiveAnalyse, "mdi2c-chart-box-outline", "Shortcut+Shift+F2"),
                new ShownView(
                        INFER.id(), Text::actionPerspectiveInfer, "mdi2i-image-search-outline", "Shortcut+Shift+F3"));
    }

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
