package org.mnv4designer.designer.shell.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.action.Action;
import org.mnv4designer.designer.action.KeyBindings;
import org.mnv4designer.designer.kit.SearchField;
import org.mnv4designer.designer.kit.Tables;
import org.mnv4designer.designer.text.Text;

/** Every command with its keys; new keys are pressed in the field beneath. */
final class KeysPage extends VBox {
    private final KeyDraft draft;
    private final Text text;
    private final TableView<Action> table = Tables.table("");
    private final TextField press = new TextField();

    KeysPage(KeyDraft draft, KeyBindings bindings, Text text) {
        super(8);
        this.draft = draft;
        this.text = text;
        StringProperty query = new SimpleStringProperty("");
        FilteredList<Action> rows = new FilteredList<>(FXCollections.observableArrayList(draft.actions()));
        query.subscribe(words -> rows.setPredicate(action -> matches(action, words)));
        table.setItems(rows);
        table.getColumns()
                .add(Tables.words(
                        text.columnCommand(), 220, action -> action.label().apply(text)));
        table.getColumns().add(Tables.words(text.columnKeys(), 130, action -> KeyDraft.words(draft.keysOf(action))));
        table.getColumns().add(Tables.words(text.columnConflict(), 150, this::conflicts));
        draft.version().addListener(any -> table.refresh());
        table.setId("keys-table");
        VBox.setVgrow(table, Priority.ALWAYS);
        press.setPromptText(text.preferencesPressKeys());
        press.setId("press-keys");
        press.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        press.addEventFilter(KeyEvent.KEY_TYPED, KeyEvent::consume);
        HBox.setHgrow(press, Priority.ALWAYS);
        press.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        getChildren().addAll(new SearchField(text.keysFilter(), query), table, buttons(bindings));
    }

    private HBox buttons(KeyBindings bindings) {
        Button none = onSelected(text.preferencesNoKeys(), action -> draft.set(action, Optional.empty()));
        Button reset = onSelected(text.preferencesResetKeys(), draft::reset);
        Button copy = new Button(text.preferencesCopyKeys());
        copy.setOnAction(any -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(bindings.export(text));
            Clipboard.getSystemClipboard().setContent(content);
        });
        List.of(none, reset, copy).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        return new HBox(8, press, none, reset, copy);
    }

    private Button onSelected(String label, Consumer<Action> change) {
        Button button = new Button(label);
        button.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        button.setOnAction(any -> selected().ifPresent(change));
        return button;
    }

    private Optional<Action> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void pressed(KeyEvent event) {
        if (!event.getCode().isModifierKey()) {
            KeyCombination keys = keysOf(event);
            press.setText(keys.getDisplayText());
            selected().ifPresent(action -> draft.set(action, Optional.of(keys)));
        }
        event.consume();
    }

    private static KeyCombination keysOf(KeyEvent event) {
        List<KeyCombination.Modifier> modifiers = new ArrayList<>();
        if (event.isShortcutDown()) {
            modifiers.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (event.isShiftDown()) {
            modifiers.add(KeyCombination.SHIFT_DOWN);
        }
        if (event.isAltDown()) {
            modifiers.add(KeyCombination.ALT_DOWN);
        }
        return new KeyCodeCombination(event.getCode(), modifiers.toArray(KeyCombination.Modifier[]::new));
    }

    private String conflicts(Action action) {
        return draft.conflicts(action).stream()
                .map(other -> other.label().apply(text))
                .collect(Collectors.joining(", "));
    }

    private boolean matches(Action action, String query) {
        String all = action.label().apply(text) + " " + KeyDraft.words(draft.keysOf(action));
        return all.toLowerCase(Locale.ROOT).contains(query.strip().toLowerCase(Locale.ROOT));
    }
}
