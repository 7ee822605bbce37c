package org.mnv4designer.designer.part.properties;

import java.util.function.Consumer;

/**
 * One line of the Properties view.
 *
 * @param key what tells it from others of its subject
 * @param hint what it means; empty if the label says all
 * @param change called with a new value of the kind that the editor gives
 */
public record Field(String key, String label, String hint, FieldEditor editor, Object value, Consumer<Object> change) {

    /** A field that cannot be edited. */
    static Field fact(String key, String label, String value) {
        return new Field(key, label, "", new FieldEditor.Fact(), value, ignored -> {});
    }

    /** True if the other is the same field, perhaps with another value. */
    boolean isSameLineAs(Field other) {
        return key.equals(other.key) && editor.equals(other.editor);
    }
}
