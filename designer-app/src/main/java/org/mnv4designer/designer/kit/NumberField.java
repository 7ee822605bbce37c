package org.mnv4designer.designer.kit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.mnv4designer.designer.theme.Styles;

/**
 * A field for a number with its unit. Enter or leaving the field commits; arrow keys step; Escape returns to the last
 * value. What cannot be a value is marked and kept as typed. If empty is allowed, an empty field means "none".
 */
public final class NumberField extends HBox {
    private final TextField field = new TextField();
    private final NumberInput input;
    private final boolean emptyAllowed;
    private final Tooltip complaint;
    private final Consumer<Optional<Double>> onCommit;
    private Optional<Double> value = Optional.empty();

    private NumberField(
            NumberInput input, String unit, String expects, boolean emptyAllowed, Consumer<Optional<Double>> onCommit) {
        this.input = input;
        this.emptyAllowed = emptyAllowed;
        this.complaint = new Tooltip(expects);
        this.onCommit = onCommit;
        getStyleClass().add("number-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPrefColumnCount(6);
        field.setMinWidth(40);
        getChildren().add(field);
        if (!unit.isEmpty()) {
            Label label = new Label(unit);
            label.getStyleClass().add("unit");
            label.setMinWidth(USE_PREF_SIZE);
            getChildren().add(label);
        }
        field.textProperty().subscribe(this::markValidity);
        field.focusedProperty().addListener((any, was, focused) -> {
            if (!focused) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /**
     * A field that must hold a number.
     *
     * @param expects what would be right, shown while what was typed is not
     */
    public static NumberField required(NumberInput input, String unit, String expects, Consumer<Double> onCommit) {
        return new NumberField(input, unit, expects, false, value -> value.ifPresent(onCommit));
    }

    /** A field that may be empty. */
    public static NumberField optional(
            NumberInput input, String unit, String expects, String emptyMeans, Consumer<Optional<Double>> onCommit) {
        NumberField made = new NumberField(input, unit, expects, true, onCommit);
        made.field.setPromptText(emptyMeans);
        return made;
    }

    /** Shows a value, unless something invalid was typed that still has to be mended. */
    public void show(Optional<Double> shown) {
        boolean changed = !shown.equals(value);
        value = shown;
        if (changed || isValid()) {
            field.setText(shown.map(input::format).orElse(""));
        }
    }

    /** Offers usual values in a menu beside the field; none for an empty list. */
    public void offer(List<Double> usual) {
        if (usual.isEmpty()) {
            return;
        }
        MenuButton menu = new MenuButton();
        menu.getStyleClass().add(Styles.FLAT);
        menu.setFocusTraversable(false);
        usual.forEach(number -> {
            MenuItem item = new MenuItem(input.format(number));
            item.setOnAction(any -> {
                field.setText(input.format(number));
                commit();
            });
            menu.getItems().add(item);
        });
        getChildren().add(menu);
    }

    public TextField textField() {
        return field;
    }

    public boolean isValid() {
        return field.getText().isBlank()
                ? emptyAllowed
                : input.parse(field.getText()).isPresent();
    }

    private void markValidity(String text) {
        field.pseudoClassStateChanged(Styles.INVALID, !isValid());
        field.setTooltip(isValid() ? null : complaint);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            commit();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.setText(value.map(input::format).orElse(""));
        } else if (event.getCode() == KeyCode.UP) {
            step(1);
        } else if (event.getCode() == KeyCode.DOWN) {
            step(-1);
        } else {
            return;
        }
        event.consume();
    }

    private void step(int steps) {
        OptionalDouble typed = input.parse(field.getText());
        double from = typed.isPresent() ? typed.getAsDouble() : value.orElse(input.minimum());
        field.setText(input.format(input.stepped(from, steps)));
        commit();
    }

    /** Takes what is typed, if it is valid. */
    public void commit() {
        if (!isValid()) {
            return;
        }
        OptionalDouble typed = input.parse(field.getText());
        Optional<Double> now = typed.isPresent() ? Optional.of(typed.getAsDouble()) : Optional.empty();
        if (!now.equals(value)) {
            value = now;
            onCommit.accept(now);
        }
    }
}
