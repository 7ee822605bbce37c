package org.mnv4designer.designer.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser.ExtensionFilter;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.designer.kit.Dialogs;
import org.mnv4designer.designer.kit.Dialogs.Answer;
import org.mnv4designer.designer.kit.Dialogs.Unsaved;
import org.mnv4designer.designer.part.inference.InferenceModel;
import org.mnv4designer.designer.text.Text;

/** Asks in dialogs. */
final class FileDialogs implements FileQuestions, InferenceModel.Choices {
    private final Dialogs dialogs;
    private final Text text;

    FileDialogs(Dialogs dialogs, Text text) {
        this.dialogs = dialogs;
        this.text = text;
    }

    @Override
    public List<Path> designsToOpen() {
        return dialogs.chooseToOpen(text.actionOpen(), designs());
    }

    @Override
    public Optional<Path> placeToSave(String suggested) {
        return dialogs.chooseToSave(text.actionSaveAs(), suggested, designs());
    }

    @Override
    public Unsaved unsaved(String name) {
        return dialogs.askUnsaved(name);
    }

    @Override
    public Overwrite overwriteChanged(String name) {
        return dialogs.ask(
                        text.fileOverwriteChanged(name),
                        text.fileOverwriteChangedMessage(),
                        List.of(
                                new Answer<>(text.actionSaveAs(), Overwrite.SAVE_AS),
                                new Answer<>(text.fileOverwrite(), Overwrite.OVERWRITE)))
                .orElse(Overwrite.CANCEL);
    }

    @Override
    public boolean saveReadOnlyElsewhere(String name) {
        return dialogs.ask(
                        text.fileReadOnly(name),
                        text.fileReadOnlyMessage(),
                        List.of(new Answer<>(text.actionSaveAs(), true)))
                .isPresent();
    }

    @Override
    public void error(String headline, String reason) {
        dialogs.error(headline, reason);
    }

    @Override
    public Optional<Path> image() {
        return dialogs
                .chooseToOpen(
                        text.actionChooseImage(),
                        new ExtensionFilter(text.imageFiles(), "*.png", "*.jpg", "*.jpeg", "*.webp", "*.bmp", "*.gif"))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Path> folder() {
        return dialogs.chooseFolder(text.imagesFolder());
    }

    @Override
    public Optional<Path> weights() {
        return dialogs
                .chooseToOpen(text.actionLoadWeights(), new ExtensionFilter(text.weightFiles(), "*.safetensors"))
                .stream()
                .findFirst();
    }

    private ExtensionFilter designs() {
        return new ExtensionFilter(text.designFiles(), "*" + DesignFile.EXTENSION);
    }
}
