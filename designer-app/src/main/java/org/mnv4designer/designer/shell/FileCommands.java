package org.mnv4designer.designer.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser.ExtensionFilter;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.design.file.DesignFileException;
import org.mnv4designer.designer.kit.Dialogs;
import org.mnv4designer.designer.part.inference.InferenceModel;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.shell.command.SessionFiles;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.zoo.Zoo;

/** Opens, saves and closes designs; asks and tells where that needs the user. */
final class FileCommands implements InferenceModel.Choices, SessionFiles {
    private final Installation installation;
    private final Workbench workbench;
    private final Dialogs dialogs;
    private final Text text;

    FileCommands(Installation installation, Workbench workbench, Dialogs dialogs) {
        this.installation = installation;
        this.workbench = workbench;
        this.dialogs = dialogs;
        this.text = installation.text();
    }

    @Override
    public void blank() {
        workbench.open(Design.blank(text.untitled()), Optional.empty());
    }

    void network(String zooName) {
        workbench.open(Zoo.design(zooName), Optional.empty());
    }

    @Override
    public void choose() {
        dialogs.chooseToOpen(text.actionOpen(), filter()).forEach(this::open);
    }

    /** Opens a file, or tells why it cannot be. */
    void open(Path file) {
        try {
            Optional<Session> open = workbench.sessionOf(file);
            Design design = open.isPresent() ? open.get().design().get() : read(file);
            workbench.open(design, Optional.of(file));
            installation.recentFiles().add(file);
        } catch (DesignFileException cannotBeRead) {
            dialogs.error(text.errorOpen(file.getFileName()), cannotBeRead.getMessage());
        }
    }

    private Design read(Path file) throws DesignFileException {
        return installation.designFile().read(file);
    }

    /** Saves to the session's file, asking for one if there is none; false if it was not saved. */
    @Override
    public boolean save(Session session) {
        Optional<Path> file = session.file().get();
        return file.isPresent() ? saveTo(session, file.get()) : saveAs(session);
    }

    @Override
    public boolean saveAs(Session session) {
        String suggested = session.file()
                .get()
                .map(path -> path.getFileName().toString())
                .orElseGet(() -> fileName(session.design().get().name()));
        return dialogs.chooseToSave(text.actionSaveAs(), suggested, filter())
                .map(FileCommands::withExtension)
                .filter(file -> saveTo(session, file))
                .isPresent();
    }

    @Override
    public void saveAll() {
        List.copyOf(workbench.sessions()).stream()
                .filter(session -> session.dirty().get())
                .forEach(this::save);
    }

    /** Saves to a file and makes it the session's; false, after telling why, if that fails. */
    boolean saveTo(Session session, Path file) {
        Design design = session.design().get();
        try {
            installation.designFile().save(design, file);
            session.savedAs(design, file);
            installation.recentFiles().add(file);
            return true;
        } catch (IOException cannotBeSaved) {
            dialogs.error(text.errorSave(file.getFileName()), String.valueOf(cannotBeSaved.getMessage()));
            return false;
        }
    }

    /** Closes a session, asking about unsaved changes; false if the user stays. */
    @Override
    public boolean close(Session session) {
        boolean goes = !session.dirty().get()
                || switch (dialogs.askUnsaved(session.title().get())) {
                    case SAVE -> save(session);
                    case DISCARD -> true;
                    case CANCEL -> false;
                };
        if (goes) {
            workbench.close(session);
        }
        return goes;
    }

    /** Closes all sessions; false as soon as the user stays. */
    boolean closeAll() {
        return List.copyOf(workbench.sessions()).stream().allMatch(this::close);
    }

    /** Asks for an image. */
    @Override
    public Optional<Path> image() {
        return dialogs
                .chooseToOpen(
                        text.actionChooseImage(),
                        new ExtensionFilter(text.imageFiles(), "*.png", "*.jpg", "*.jpeg", "*.webp", "*.bmp", "*.gif"))
                .stream()
                .findFirst();
    }

    /** Asks for a file of weights. */
    @Override
    public Optional<Path> weights() {
        return dialogs
                .chooseToOpen(text.actionLoadWeights(), new ExtensionFilter(text.weightFiles(), "*.safetensors"))
                .stream()
                .findFirst();
    }

    private ExtensionFilter filter() {
        return new ExtensionFilter(text.designFiles(), "*" + DesignFile.EXTENSION);
    }

    private static String fileName(String designName) {
        return designName.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + DesignFile.EXTENSION;
    }

    private static Path withExtension(Path file) {
        String name = file.getFileName().toString();
        boolean complete = name.endsWith(DesignFile.EXTENSION) || Files.exists(file);
        return complete ? file : file.resolveSibling(name + DesignFile.EXTENSION);
    }
}
