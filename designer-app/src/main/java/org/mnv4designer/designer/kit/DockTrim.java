package org.mnv4designer.designer.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/**
 * Minimised stacks, as icons at the edge of the window where they stand: a click brings the view back.
 *
 * @param part the view of an id
 * @param restore brings a view back, with its stack
 */
record DockTrim(Function<String, DockPart> part, Consumer<String> restore) {

    /** Puts the icons of minimised stacks around what the pane shows. */
    void arrange(BorderPane pane, DockLayout layout) {
        List<DockLayout.Stack> stacks = DockMerge.minimised(layout);
        pane.setLeft(bar(Side.LEFT, stacks, layout));
        pane.setRight(bar(Side.RIGHT, stacks, layout));
        pane.setBottom(bar(Side.BOTTOM, stacks, layout));
        pane.setTop(bar(Side.TOP, stacks, layout));
    }

    private Node bar(Side side, List<DockLayout.Stack> stacks, DockLayout layout) {
        Pane bar = side.isVertical() ? new VBox() : new HBox();
        bar.getStyleClass().addAll("dock-trim", side.isVertical() ? "dock-trim-side" : "dock-trim-row");
        stacks.stream().filter(stack -> sideOf(stack, layout) == side).forEach(stack -> add(bar, stack, side));
        bar.setManaged(!bar.getChildren().isEmpty());
        return bar;
    }

    private void add(Pane bar, DockLayout.Stack stack, Side side) {
        if (!bar.getChildren().isEmpty()) {
            bar.getChildren().add(new Separator(side.isVertical() ? Orientation.HORIZONTAL : Orientation.VERTICAL));
        }
        stack.views().forEach(view -> bar.getChildren().add(button(part.apply(view))));
    }

    private Button button(DockPart view) {
        Button button = new Button("", Icons.of(view.icon()));
        button.setId("trim-" + view.id());
        button.getStyleClass().add(Styles.FLAT);
        button.setAccessibleText(view.title().getValue());
        button.setTooltip(new Tooltip(view.title().getValue()));
        button.setOnAction(any -> restore.accept(view.id()));
        return button;
    }

    private static Side sideOf(DockLayout.Stack stack, DockLayout layout) {
        return Optional.of(stack.views())
                .flatMap(views -> layout.match(new DockSide(views.get(0))))
                .orElse(Side.BOTTOM);
    }
}
