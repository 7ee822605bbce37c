package org.mnv4designer.designer.action;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** Builds the menu bar, the tool bar and key handling from {@link Actions}. */
public final class ActionBars {
    private final Actions actions;
    private final Text text;

    public ActionBars(Actions actions, Text text) {
        this.actions = actions;
        this.text = text;
    }

    public MenuBar menuBar() {
        MenuBar bar = new MenuBar();
        actions.menus().forEach(plan -> bar.getMenus().add(menu(plan)));
        return bar;
    }

    /** Buttons with icons; their tooltips name the command and its keys. */
    public HBox toolBar() {
        HBox bar = new HBox();
        bar.getStyleClass().add("tool-row");
        for (List<String> group : actions.toolGroups()) {
            if (!bar.getChildren().isEmpty()) {
                bar.getChildren().add(new Separator(Orientation.VERTICAL));
            }
            group.forEach(id -> bar.getChildren().add(button(actions.get(id))));
        }
        return bar;
    }

    /** A flat button with the icon of a command; the keyboard has menus and keys instead. */
    public Button button(Action action) {
        Button button = new Button("", Icons.of(action.icon()));
        button.getStyleClass().add(Styles.FLAT);
        button.setFocusTraversable(false);
        button.setAccessibleText(action.label().apply(text));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(action.keys().map(keys -> tooltip(action)));
        button.setTooltip(tooltip);
        button.disableProperty().bind(not(action.enabled()));
        button.setOnAction(any -> action.runIfEnabled());
        button.setId("tool-" + action.id());
        return button;
    }

    /** An item for a context menu: without keys, which the menu bar has. */
    public MenuItem item(Action action) {
        MenuItem item = new MenuItem(action.label().apply(text));
        if (!action.icon().isEmpty()) {
            item.setGraphic(Icons.of(action.icon()));
        }
        item.setId("menu-" + action.id());
        item.disableProperty().bind(not(action.enabled()));
        item.setOnAction(any -> action.runIfEnabled());
        return item;
    }

    /** Runs the commands of these ids before a focused field can swallow their keys. */
    public void routeKeysFirst(Node root, List<String> ids) {
        List<Action> routed = ids.stream().map(actions::get).toList();
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> routed.stream()
                        .filter(action -> action.shortcut()
                                .filter(keys -> keys.match(event))
                                .isPresent())
                        .findFirst()
                        .ifPresent(action -> {
                            action.runIfEnabled();
                            event.consume();
                        }));
    }

    private Menu menu(Actions.MenuPlan plan) {
        Menu menu = new Menu(plan.title().apply(text));
        for (List<String> group : plan.groups()) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(id -> menu.getItems().add(itemWithKeys(actions.get(id))));
        }
        return menu;
    }

    /** Keys that the user changes show at once. */
    private MenuItem itemWithKeys(Action action) {
        MenuItem item = item(action);
        item.acceleratorProperty().bind(action.keys().map(keys -> keys.orElse(null)));
        return item;
    }

    private String tooltip(Action action) {
        String hint = action.hint().apply(text);
        return action.shortcut()
                .map(keys -> text.tooltipWithKeys(hint, keys.getDisplayText()))
                .orElse(hint);
    }

    private static ObservableValue<Boolean> not(ObservableValue<Boolean> value) {
        return Bindings.createBooleanBinding(() -> !value.getValue(), value);
    }
}
