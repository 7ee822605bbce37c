package org.mnv4designer.designer.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Theme;

/** Asks and tells in windows of their own. Only {@code shell} uses it. */
public final class Dialogs {

    /** What to do with unsaved changes. */
    public enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /** An answer that a question offers. */
    public record Answer<T>(String label, T meaning) {}

    private final Supplier<Window> owner;
    private final Supplier<Theme> theme;
    private final Text text;

    public Dialogs(Supplier<Window> owner, Supplier<Theme> theme, Text text) {
        this.owner = owner;
        this.theme = theme;
        this.text = text;
    }

    /** Tells that something went wrong, and why. */
    public void error(String headline, String reason) {
        Alert alert = new Alert(Alert.AlertType.NONE, reason, new ButtonType(text.dialogOk(), ButtonData.OK_DONE));
        show(alert, headline);
    }

    /** Tells something. */
    public void inform(String headline, String message) {
        error(headline, message);
    }

    /** Asks what shall become of unsaved changes. */
    public Unsaved askUnsaved(String name) {
        ButtonType save = new ButtonType(text.dialogSave(), ButtonData.YES);
        ButtonType discard = new ButtonType(text.dialogDiscard(), ButtonData.NO);
        ButtonType cancel = new ButtonType(text.dialogCancel(), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, text.dialogUnsavedMessage(), save, discard, cancel);
        Optional<ButtonType> answer = show(alert, text.dialogUnsaved(name));
        if (answer.isEmpty() || answer.get() == cancel) {
            return Unsaved.CANCEL;
        }
        return answer.get() == save ? Unsaved.SAVE : Unsaved.DISCARD;
    }

    /** Asks something; the first answer is the default, and leaving without one is always possible. */
    public <T> Optional<T> ask(String headline, String message, List<Answer<T>> answers) {
        Map<ButtonType, T> meanings = new LinkedHashMap<>();
        answers.forEach(answer -> meanings.put(
                new ButtonType(answer.label(), meanings.isEmpty() ? ButtonData.YES : ButtonData.NO), answer.meaning()));
        List<ButtonType> buttons = new ArrayList<>(meanings.keySet());
        buttons.add(new ButtonType(text.dialogCancel(), ButtonData.CANCEL_CLOSE));
        Alert alert = new Alert(Alert.AlertType.NONE, message, buttons.toArray(ButtonType[]::new));
        return show(alert, headline).flatMap(pressed -> Optional.ofNullable(meanings.get(pressed)));
    }

    /** Shows a dialog of the designer with our palette. */
    public <R> Optional<R> show(Dialog<R> dialog, String headline) {
        dialog.initOwner(owner.get());
        dialog.setTitle(text.applicationName());
        dialog.setHeaderText(headline);
        theme.get().applyTo(dialog.getDialogPane());
        dialog.getDialogPane().setPrefWidth(Math.max(440, dialog.getDialogPane().getPrefWidth()));
        return dialog.showAndWait();
    }

    public List<Path> chooseToOpen(String title, ExtensionFilter... filters) {
        FileChooser chooser = chooser(title, filters);
        List<File> chosen = chooser.showOpenMultipleDialog(owner.get());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /** Asks for a folder. */
    public Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    public Optional<Path> chooseToSave(String title, String suggestedName, ExtensionFilter... filters) {
        FileChooser chooser = chooser(title, filters);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    private static FileChooser chooser(String title, ExtensionFilter... filters) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(filters);
        return chooser;
    }
}
