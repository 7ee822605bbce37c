package org.mnv4designer.designer.shell.preference;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.mnv4designer.designer.session.Preference;
import org.mnv4designer.designer.text.Text;

/**
 * One line of a page: a label and what changes the draft.
 *
 * @param editor makes the control
 */
record PreferenceField<T>(
        Preference<T> preference, Function<Text, String> label, BiFunction<ObjectProperty<T>, Text, Node> editor) {

    static PreferenceField<Boolean> onOff(Preference<Boolean> preference, Function<Text, String> label) {
        return new PreferenceField<>(preference, label, (value, text) -> checkBox(value, label.apply(text)));
    }

    static PreferenceField<Integer> number(Preference<Integer> preference, Function<Text, String> label, int most) {
        return new PreferenceField<>(preference, label, (value, text) -> labelled(label, spinner(value, most), text));
    }

    static PreferenceField<String> choice(
            Preference<String> preference,
            Function<Text, String> label,
            List<String> words,
            BiFunction<Text, String, String> name) {
        return new PreferenceField<>(
                preference,
                label,
                (value, text) -> labelled(label, combo(value, words, word -> name.apply(text, word)), text));
    }

    Node editor(PreferenceDraft draft, Text text) {
        return editor.apply(draft.of(preference), text);
    }

    void restore(PreferenceDraft draft) {
        draft.restore(preference);
    }

    private static Node checkBox(ObjectProperty<Boolean> value, String label) {
        CheckBox box = new CheckBox(label);
        value.subscribe(now -> box.setSelected(now));
        box.selectedProperty().addListener((any, before, now) -> value.set(now));
        return box;
    }

    private static Node spinner(ObjectProperty<Integer> value, int most) {
        Spinner<Integer> spinner = new Spinner<>(0, most, value.get());
        spinner.setEditable(true);
        spinner.setPrefWidth(96);
        value.subscribe(now -> spinner.getValueFactory().setValue(now));
        spinner.valueProperty().addListener((any, before, now) -> value.set(now));
        return spinner;
    }

    private static Node combo(ObjectProperty<String> value, List<String> words, Function<String, String> name) {
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().setAll(words);
        combo.setConverter(new Names(name));
        combo.setPrefWidth(200);
        value.subscribe(now -> combo.setValue(now));
        combo.valueProperty().addListener((any, before, now) -> value.set(now));
        return combo;
    }

    private static Node labelled(Function<Text, String> label, Node editor, Text text) {
        Label name = new Label(label.apply(text));
        name.setLabelFor(editor);
        name.setMinWidth(180);
        HBox line = new HBox(8, name, editor);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Shows words by their names. */
    private static final class Names extends StringConverter<String> {
        private final Function<String, String> name;

        Names(Function<String, String> name) {
            this.name = name;
        }

        @Override
        public String toString(String word) {
            return word == null ? "" : name.apply(word);
        }

        @Override
        public String fromString(String shown) {
            throw new UnsupportedOperationException("words are chosen, not typed");
        }
    }
}
