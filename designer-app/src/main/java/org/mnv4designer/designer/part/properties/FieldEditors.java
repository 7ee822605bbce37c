package org.mnv4designer.designer.part.properties;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.controlsfx.property.editor.PropertyEditor;
import org.mnv4designer.designer.kit.NumberField;
import org.mnv4designer.designer.kit.NumberInput;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/** Makes the control that edits a line of the property sheet. */
final class FieldEditors implements FieldEditor.Cases<PropertyEditor<Object>> {
    private final FieldItem item;
    private final Text text;

    FieldEditors(FieldItem item, Text text) {
        this.item = item;
        this.text = text;
    }

    /** A control with the way to show a value in it. */
    private record Editing(Node node, Consumer<Object> shows) implements PropertyEditor<Object> {
        @Override
        public Node getEditor() {
            return node;
        }

        @Override
        public Object getValue() {
            return "";
        }

        @Override
        public void setValue(Object value) {
            shows.accept(value);
        }
    }

    PropertyEditor<Object> make() {
        PropertyEditor<Object> editor = item.field().editor().match(this);
        editor.getEditor().setAccessibleText(item.getName());
        editor.getEditor().setId("field-" + item.field().key());
        return editor;
    }

    @Override
    public PropertyEditor<Object> number(FieldEditor.Number number) {
        NumberField field = number.optional() ? optional(number) : required(number);
        field.offer(number.usual());
        return new Editing(field, value -> field.show(asDouble(value)));
    }

    private NumberField required(FieldEditor.Number number) {
        return NumberField.required(
                number.input(), number.unit(), expects(number), value -> item.edited(boxed(number, value)));
    }

    private NumberField optional(FieldEditor.Number number) {
        return NumberField.optional(
                number.input(),
                number.unit(),
                expects(number),
                text.propertiesNone(),
                value -> item.edited(value.map(some -> boxed(number, some))));
    }

    private static Object boxed(FieldEditor.Number number, double value) {
        return number.input().whole() ? (Object) (int) value : (Object) value;
    }

    private static Optional<Double> asDouble(Object value) {
        Object inner = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return inner instanceof Number number ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    private String expects(FieldEditor.Number number) {
        NumberInput input = number.input();
        String from = input.format(input.minimum());
        String to = input.format(input.maximum());
        return input.whole() ? text.propertiesWholeExpected(from, to) : text.propertiesRealExpected(from, to);
    }

    @Override
    public PropertyEditor<Object> flag(FieldEditor.Flag flag) {
        CheckBox box = new CheckBox();
        box.setOnAction(any -> item.edited(box.isSelected()));
        return new Editing(box, value -> box.setSelected(Boolean.TRUE.equals(value)));
    }

    @Override
    public PropertyEditor<Object> choice(FieldEditor.Choice choice) {
        ComboBox<FieldEditor.Option> box = new ComboBox<>();
        box.getItems().setAll(choice.options());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(any -> {
            if (!box.getValue().value().equals(item.getValue())) {
                item.edited(box.getValue().value());
            }
        });
        return new Editing(
                box,
                value -> choice.options().stream()
                        .filter(option -> option.value().equals(value))
                        .findFirst()
                        .ifPresent(box::setValue));
    }

    @Override
    public PropertyEditor<Object> words(FieldEditor.Words words) {
        return typed(typed -> Optional.of(typed), Object::toString, "");
    }

    @Override
    public PropertyEditor<Object> wholeList(FieldEditor.WholeList list) {
        return typed(FieldEditors::parseList, FieldEditors::joined, text.propertiesListExpected());
    }

    @Override
    public PropertyEditor<Object> fact(FieldEditor.Fact fact) {
        Label label = new Label();
        label.getStyleClass().add(Styles.FIGURE);
        return new Editing(label, value -> label.setText(value.toString()));
    }

    private PropertyEditor<Object> typed(
            Function<String, Optional<Object>> parse, Function<Object, String> format, String expects) {
        TextField field = new TextField();
        Runnable commit = () -> parse.apply(field.getText())
                .filter(value -> !value.equals(item.getValue()))
                .ifPresent(item::edited);
        field.textProperty().subscribe(typed -> {
            boolean invalid = parse.apply(typed).isEmpty();
            field.pseudoClassStateChanged(Styles.INVALID, invalid);
            field.setTooltip(invalid ? new Tooltip(expects) : null);
        });
        field.setOnAction(any -> commit.run());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(format.apply(item.getValue()));
                event.consume();
            }
        });
        field.focusedProperty().addListener((any, was, focused) -> {
            if (!focused) {
                commit.run();
            }
        });
        return new Editing(field, value -> field.setText(format.apply(value)));
    }

    private static Optional<Object> parseList(String typed) {
        try {
            return Optional.of(Arrays.stream(typed.split(","))
                    .map(part -> Integer.parseInt(part.strip()))
                    .toList());
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static String joined(Object list) {
        Stream<?> items = list instanceof List<?> values ? values.stream() : Stream.empty();
        return items.map(Object::toString).collect(Collectors.joining(", "));
    }
}
