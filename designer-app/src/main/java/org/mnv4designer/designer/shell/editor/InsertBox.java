package org.mnv4designer.designer.shell.editor;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.BlockFace;
import org.mnv4designer.designer.kit.SearchField;
import org.mnv4designer.designer.kit.Strip;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.session.BlockCatalog;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/** A small list of block types at the selection: typing narrows it, Enter inserts, Esc gives up. */
final class InsertBox extends Pane {
    private static final double WIDTH = 260;
    private static final double HEIGHT = 220;
    private static final double GAP = 8;

    private final InsertModel model;
    private final CanvasModel canvas;
    private final Runnable back;
    private final SearchField field;
    private final ListView<BlockCatalog.Entry> list;
    private final VBox box;

    /** @param back gives the keyboard back to the canvas */
    InsertBox(InsertModel model, CanvasModel canvas, Text text, Runnable back) {
        this.model = model;
        this.canvas = canvas;
        this.back = back;
        this.field = new SearchField(text.insertPrompt(), model.query());
        this.list = new ListView<>(model.offers());
        field.setId("insert-field");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("insert-list");
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(text.insertNothing()));
        list.setCellFactory(any -> new Cell(text));
        model.query().subscribe(any -> list.getSelectionModel().selectFirst());
        VBox.setVgrow(list, Priority.ALWAYS);
        box = new VBox(4, field, list);
        box.getStyleClass().add("find-bar");
        box.resize(WIDTH, HEIGHT);
        box.setManaged(false);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                setVisible(false);
            }
        });
        getChildren().add(box);
        setId("insert-box");
        setPickOnBounds(false);
        setVisible(false);
    }

    /** Opens at the selection with what was typed already. */
    void open(String typed) {
        model.query().set(typed);
        Point2D at = canvas.viewport().toScreen(model.place());
        box.relocate(within(at.getX() - WIDTH / 2, getWidth() - WIDTH), within(at.getY() + GAP, getHeight() - HEIGHT));
        setVisible(true);
        list.getSelectionModel().selectFirst();
        field.requestFocus();
        field.end();
    }

    private static double within(double place, double most) {
        return Math.rint(Math.max(0, Math.min(place, most)));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> insert();
            case ESCAPE -> close();
            case DOWN -> move(1);
            case UP -> move(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void close() {
        setVisible(false);
        back.run();
    }

    private void move(int step) {
        int next = Math.floorMod(
                list.getSelectionModel().getSelectedIndex() + step,
                Math.max(1, list.getItems().size()));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 1));
    }

    private void insert() {
        BlockCatalog.Entry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close();
            model.insert(chosen);
        }
    }

    /** A block type with its colour and its form; a click inserts it. */
    private final class Cell extends ListCell<BlockCatalog.Entry> {
        private final Text text;

        Cell(Text text) {
            this.text = text;
            setOnMousePressed(any -> insert());
        }

        @Override
        protected void updateItem(BlockCatalog.Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(empty || entry == null ? null : row(entry));
        }

        private HBox row(BlockCatalog.Entry entry) {
            BlockFace face = BlockFace.of(entry.block());
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox row = new HBox(6, new Strip(face.family()), new Label(text.term(entry.title())), gap);
            if (!face.badge().isEmpty()) {
                Label badge = new Label(face.badge());
                badge.getStyleClass().add(Styles.CHIP);
                row.getChildren().add(badge);
            }
            return row;
        }
    }
}
