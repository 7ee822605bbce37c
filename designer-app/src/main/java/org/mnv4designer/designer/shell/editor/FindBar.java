package org.mnv4designer.designer.shell.editor;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.mnv4designer.designer.kit.SearchField;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.Found;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** A bar over the canvas that finds blocks: Enter goes on, Shift+Enter back, Esc shows all again. */
final class FindBar extends StackPane {
    private final FindModel model;
    private final Text text;
    private final Runnable back;
    private final SearchField field;
    private final Label count = new Label();

    /** @param back gives the keyboard back to the canvas */
    FindBar(FindModel model, CanvasModel canvas, Text text, Runnable back) {
        this.model = model;
        this.text = text;
        this.back = back;
        this.field = new SearchField(text.findPrompt(), model.query());
        field.setId("find-field");
        field.setTooltip(new Tooltip(text.findHint()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        HBox bar = new HBox(
                6,
                field,
                count,
                button("mdi2c-chevron-up", text.actionFindPrevious(), () -> model.step(-1)),
                button("mdi2c-chevron-down", text.actionFindNext(), () -> model.step(1)),
                button("mdi2c-close", text.findClose(), this::close));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("find-bar");
        bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(bar, Pos.TOP_RIGHT);
        getStyleClass().add("find-layer");
        setPickOnBounds(false);
        getChildren().add(bar);
        setVisible(false);
        canvas.foundProperty().subscribe(any -> count.setText(counted()));
    }

    private String counted() {
        return model.found().map(this::counted).orElse("");
    }

    private String counted(Found found) {
        return found.ids().isEmpty()
                ? text.findNothing()
                : text.findCount(found.current() + 1, found.ids().size());
    }

    private static Button button(String icon, String name, Runnable run) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().add(Styles.FLAT);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setFocusTraversable(false);
        button.setOnAction(any -> run.run());
        return button;
    }

    void open() {
        setVisible(true);
        field.requestFocus();
        field.selectAll();
        if (!model.query().get().isEmpty()) {
            model.step(1);
        }
    }

    private void close() {
        setVisible(false);
        model.end();
        back.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.step(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }
}
