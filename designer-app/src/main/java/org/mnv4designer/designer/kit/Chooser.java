package org.mnv4designer.designer.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.designer.theme.Theme;

/**
 * A small list in the middle of the window to choose from with the keyboard. The keys that opened it step through it,
 * letting go of Ctrl takes what is marked; Enter and a click take too, Escape leaves.
 */
public final class Chooser {
    private static final double WIDTH = 320;
    private static final double ROW = 28;
    private static final int MOST_ROWS = 14;

    /** Something to choose. */
    public record Item(String id, String title, String icon) {}

    private final Supplier<Window> owner;
    private final Supplier<Theme> theme;

    public Chooser(Supplier<Window> owner, Supplier<Theme> theme) {
        this.owner = owner;
        this.theme = theme;
    }

    /**
     * Shows the items, the second of them marked: the first is where the user is.
     *
     * @param step the key that steps on while Ctrl is held, back with Shift
     */
    public void show(String title, List<Item> items, KeyCode step, Consumer<String> chosen) {
        open(title, items, chosen, popup -> new Stepping(popup, step)).marked(1);
    }

    /** Shows the items, the first marked, until one is taken. */
    public void show(String title, List<Item> items, Consumer<String> chosen) {
        open(title, items, chosen, popup -> new Stepping(popup, KeyCode.UNDEFINED))
                .marked(0);
    }

    private Open open(
            String title, List<Item> items, Consumer<String> chosen, java.util.function.Function<Open, Stepping> keys) {
        Open open = new Open(title, items, chosen);
        open.popup.addEventFilter(KeyEvent.ANY, keys.apply(open)::handle);
        open.show();
        return open;
    }

    /** The list while it is seen. */
    private final class Open {
        private final Popup popup = new Popup();
        private final ListView<Item> list = new ListView<>();
        private final Consumer<String> chosen;

        Open(String title, List<Item> items, Consumer<String> chosen) {
            this.chosen = chosen;
            Label heading = new Label(title);
            heading.getStyleClass().addAll(Styles.MUTED, "chooser-title");
            list.getItems().setAll(items);
            list.setCellFactory(any -> new Cell());
            list.setPrefSize(WIDTH, Math.min(MOST_ROWS, items.size()) * ROW + 2);
            list.setOnMouseClicked(any -> take());
            VBox box = new VBox(heading, list);
            box.getStyleClass().add("chooser");
            theme.get().applyTo(box);
            popup.getContent().add(box);
            popup.setAutoHide(true);
        }

        void show() {
            Window window = owner.get();
            popup.show(window);
            popup.setX(window.getX() + (window.getWidth() - popup.getWidth()) / 2);
            popup.setY(window.getY() + (window.getHeight() - popup.getHeight()) / 3);
            list.requestFocus();
        }

        void marked(int index) {
            int size = list.getItems().size();
            list.getSelectionModel().select(size == 0 ? -1 : Math.floorMod(index, size));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        }

        void step(int by) {
            marked(list.getSelectionModel().getSelectedIndex() + by);
        }

        void take() {
            popup.hide();
            list.getSelectionModel().getSelectedItems().stream()
                    .findFirst()
                    .ifPresent(item -> chosen.accept(item.id()));
        }
    }

    /** What keys do while the list is seen. */
    private record Stepping(Open open, KeyCode step) {
        void handle(KeyEvent event) {
            boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
            KeyCode code = event.getCode();
            if (pressed && code == step && code != KeyCode.UNDEFINED) {
                open.step(event.isShiftDown() ? -1 : 1);
                event.consume();
            } else if (pressed && code == KeyCode.ENTER || isLetGo(event)) {
                open.take();
                event.consume();
            }
        }

        private boolean isLetGo(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_RELEASED
                    && step != KeyCode.UNDEFINED
                    && (event.getCode() == KeyCode.CONTROL || event.getCode() == KeyCode.COMMAND);
        }
    }

    private static final class Cell extends ListCell<Item> {
        @Override
        protected void updateItem(Item item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? "" : item.title());
            setGraphic(empty ? null : Icons.of(item.icon()));
            setPrefHeight(ROW);
        }
    }
}
