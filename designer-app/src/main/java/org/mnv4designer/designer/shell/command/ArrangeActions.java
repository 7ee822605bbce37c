package org.mnv4designer.designer.shell.command;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.mnv4designer.designer.part.canvas.Alignment;
import org.mnv4designer.designer.part.canvas.Distribution;
import org.mnv4designer.designer.part.canvas.DrawingCommands;
import org.mnv4designer.designer.text.Text;

/** Aligning, distributing, and the bends of wires. */
final class ArrangeActions {
    /** Ids in groups, as the menu shows them. */
    static final List<List<String>> MENU = List.of(
            List.of("arrange.left", "arrange.centre", "arrange.right"),
            List.of("arrange.top", "arrange.middle", "arrange.bottom"),
            List.of("arrange.across", "arrange.down"),
            List.of("arrange.resetBends", "arrange.straighten"),
            List.of("model.arrange"));

    private final Context on;

    ArrangeActions(Context on) {
        this.on = on;
    }

    void describe() {
        align("left", Text::actionAlignLeft, "horizontal-left", "Shortcut+Shift+LEFT", Alignment.LEFT);
        align("centre", Text::actionAlignCentre, "horizontal-center", "Shortcut+Shift+C", Alignment.CENTRE);
        align("right", Text::actionAlignRight, "horizontal-right", "Shortcut+Shift+RIGHT", Alignment.RIGHT);
        align("top", Text::actionAlignTop, "vertical-top", "Shortcut+Shift+UP", Alignment.TOP);
        align("middle", Text::actionAlignMiddle, "vertical-center", "Shortcut+Shift+M", Alignment.MIDDLE);
        align("bottom", Text::actionAlignBottom, "vertical-bottom", "Shortcut+Shift+DOWN", Alignment.BOTTOM);
        distribute("across", Text::actionDistributeAcross, "horizontal", "Alt+Shift+H", Distribution.HORIZONTAL);
        distribute("down", Text::actionDistributeDown, "vertical", "Alt+Shift+V", Distribution.VERTICAL);
        on.actions()
                .add("arrange.resetBends", Text::actionResetBends)
                .hint(Text::actionResetBendsHint)
                .icon("mdi2v-vector-polyline-remove")
                .when(on.hasDrawnSelection())
                .does(drawing(DrawingCommands::resetBends));
        on.actions()
                .add("arrange.straighten", Text::actionStraighten)
                .hint(Text::actionStraightenHint)
                .icon("mdi2v-vector-line")
                .when(on.hasDrawnSelection())
                .does(drawing(DrawingCommands::straighten));
    }

    private void align(String id, Function<Text, String> label, String icon, String keys, Alignment alignment) {
        add(
                id,
                label,
                Text::actionAlignHint,
                "mdi2a-align-" + icon,
                keys,
                on.hasSelected(2),
                to -> to.align(alignment));
    }

    private void distribute(String id, Function<Text, String> label, String icon, String keys, Distribution way) {
        add(
                id,
                label,
                Text::actionDistributeHint,
                "mdi2d-distribute-" + icon + "-center",
                keys,
                on.hasSelected(3),
                to -> to.distribute(way));
    }

    private void add(
            String id,
            Function<Text, String> label,
            Function<Text, String> hint,
            String icon,
            String keys,
            ObservableValue<Boolean> when,
            Consumer<DrawingCommands> command) {
        on.actions()
                .add("arrange." + id, label)
                .hint(hint)
                .icon(icon)
                .keys(keys)
                .when(when)
                .does(drawing(command));
    }

    private Runnable drawing(Consumer<DrawingCommands> command) {
        return on.onCanvas(canvas -> command.accept(canvas.drawing()));
    }
}
