package org.mnv4designer.designer.part.properties;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.controlsfx.control.PropertySheet;

/** A field as a line of a property sheet; its value follows the design, its edits go to the design. */
final class FieldItem implements PropertySheet.Item {
    private final ObjectProperty<Object> value;
    private Field field;

    FieldItem(Field field) {
        this.field = field;
        this.value = new SimpleObjectProperty<>(field.value());
    }

    Field field() {
        return field;
    }

    /** Follows a new state of the same line. */
    void follow(Field now) {
        field = now;
        value.set(now.value());
    }

    void edited(Object changed) {
        field.change().accept(changed);
    }

    @Override
    public Class<?> getType() {
        return Object.class;
    }

    @Override
    public String getCategory() {
        return "";
    }

    @Override
    public String getName() {
        return field.label();
    }

    @Override
    public String getDescription() {
        return field.hint();
    }

    @Override
    public Object getValue() {
        return value.get();
    }

    @Override
    public void setValue(Object changed) {
        edited(changed);
    }

    @Override
    public Optional<ObservableValue<? extends Object>> getObservableValue() {
        return Optional.of(value);
    }
}
