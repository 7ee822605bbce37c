package org.mnv4designer.designer.shell;

import java.util.List;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import org.mnv4designer.designer.action.Action;
import org.mnv4designer.designer.action.Actions;
import org.mnv4designer.designer.kit.Tables;
import org.mnv4designer.designer.text.Text;

/** Lists every command that has keys, and the keys of the canvas. */
final class KeysDialog extends Dialog<ButtonType> {

    private record Row(String does, String keys) {}

    private final Text text;

    KeysDialog(Actions actions, Text text) {
        this.text = text;
        TableView<Row> table = Tables.table("");
        table.getColumns().add(Tables.words(text.columnCommand(), 340, Row::does));
        table.getColumns().add(Tables.words(text.columnKeys(), 200, Row::keys));
        actions.all().stream()
                .filter(action -> action.shortcut().isPresent())
                .map(this::row)
                .forEach(table.getItems()::add);
        table.getItems().addAll(canvasRows());
        table.setPrefSize(580, 480);
        getDialogPane().setContent(table);
        getDialogPane().getButtonTypes().setAll(new ButtonType(text.dialogOk(), ButtonData.OK_DONE));
    }

    private Row row(Action action) {
        return new Row(
                action.label().apply(text),
                action.shortcut().map(KeyCombination::getDisplayText).orElse(""));
    }

    private List<Row> canvasRows() {
        return List.of(
                new Row(text.keysWalk(), text.keysWalkBy()),
                new Row(text.keysNudge(), text.keysNudgeBy()),
                new Row(text.keysWire(), "W"),
                new Row(text.keysOpen(), "Enter"),
                new Row(text.keysRename(), "F2"),
                new Row(text.keysCancel(), "Esc"));
    }
}
