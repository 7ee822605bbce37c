package org.mnv4designer.designer.shell;

import static org.mnv4designer.designer.kit.DockLayout.column;
import static org.mnv4designer.designer.kit.DockLayout.row;
import static org.mnv4designer.designer.kit.DockLayout.stack;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mnv4designer.designer.kit.DockLayout;
import org.mnv4designer.designer.shell.command.ShownView;
import org.mnv4designer.designer.text.Text;

/** Arrangements of views for a task, by the ids of {@link Views}; an id that no view has is passed over. */
public enum Perspective {
    /** Drawing: palette, properties, outline, problems. */
    DESIGN(
            Text::actionPerspectiveDesign,
            "mdi2p-pencil-ruler",
            "Shortcut+Shift+F1",
            row(
                    column(stack("explorer").sized(190), stack("palette").filling())
                            .sized(220),
                    column(
                                    new DockLayout.Editors().filling(),
                                    stack(
                                                    "problems",
                                                    "costs",
                                                    "roofline",
                                                    "pareto",
                                                    "targets",
                                                    "history",
                                                    "spec",
                                                    "progress",
                                                    "errorlog")
                                            .sized(200))
                            .filling(),
                    column(stack("properties").filling(), stack("outline").sized(220))
                            .sized(284))),
    /** Understanding what costs: a large table and charts beside the drawing. */
    ANALYSE(
            Text::actionPerspectiveAnalyse,
            "mdi2c-chart-box-outline",
            "Shortcut+Shift+F2",
            row(
                    stack("outline", "properties", "explorer").sized(250),
                    new DockLayout.Editors().filling(),
                    column(
                                    stack("costs", "devices", "targets", "problems")
                                            .filling(),
                                    stack("roofline", "pareto", "memory").sized(320))
                            .sized(680))),
    /** Running the design on images. */
    INFER(
            Text::actionPerspectiveInfer,
            "mdi2i-image-search-outline",
            "Shortcut+Shift+F3",
            row(
                    stack("outline", "palette", "explorer").sized(250),
                    new DockLayout.Editors().filling(),
                    stack("inference", "properties").sized(452))),
    /** Two designs, or two moments of one, side by side. */
    COMPARE(
            Text::actionPerspectiveCompare,
            "mdi2c-compare-horizontal",
            "Shortcut+Shift+F4",
            row(
                    stack("compare", "history").filling(),
                    column(
                                    new DockLayout.Editors().filling(),
                                    stack("properties", "outline").sized(260))
                            .sized(330)));

    private final Function<Text, String> title;
    private final String icon;
    private final String keys;
    private final DockLayout layout;

    Perspective(Function<Text, String> title, String icon, String keys, DockLayout layout) {
        this.title = title;
        this.icon = icon;
        this.keys = keys;
        this.layout = layout;
    }

    /** The perspectives as commands name them. */
    static List<ShownView> shown() {
        return Arrays.stream(values()).map(Perspective::asShown).toList();
    }

    private ShownView asShown() {
        return new ShownView(id(), title, icon, keys);
    }

    /** The layouts by id, in the order of the menu. */
    static Map<String, DockLayout> layouts() {
        Map<String, DockLayout> layouts = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(one -> layouts.put(one.id(), one.layout));
        return layouts;
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
