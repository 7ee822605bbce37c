package org.mnv4designer.designer.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.design.file.DesignFileException;
import org.mnv4designer.designer.session.FileMark;
import org.mnv4designer.designer.session.FileState;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.shell.command.SessionFiles;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.zoo.Zoo;

/** Opens, saves and closes designs; asks and tells where that needs the user. */
final class FileCommands implements SessionFiles {
    private final Installation installation;
    private final Workbench workbench;
    private final FileQuestions questions;
    private final Text text;

    FileCommands(Installation installation, Workbench workbench, FileQuestions questions) {
        this.installation = installation;
        this.workbench = workbench;
        this.questions = questions;
        this.text = installation.text();
    }

    void blank() {
        workbench.open(Design.blank(text.untitled()), Optional.empty());
    }

    void network(String zooName) {
        workbench.open(Zoo.design(zooName), Optional.empty());
    }

    @Override
    public void choose() {
        questions.designsToOpen().forEach(this::open);
    }

    /** Opens a file, or tells why it cannot be. */
    void open(Path file) {
        try {
            Optional<Session> open = workbench.sessionOf(file);
            Design design = open.isPresent() ? open.get().design().get() : read(file);
            workbench.open(design, Optional.of(file));
            installation.recentFiles().add(file);
        } catch (DesignFileException cannotBeRead) {
            questions.error(text.errorOpen(file.getFileName()), cannotBeRead.getMessage());
        }
    }

    private Design read(Path file) throws DesignFileException {
        return installation.designFile().read(file);
    }

    /**
     * Saves to the session's file, asking where there is none, where it cannot be written, and where somebody else
     * changed it; false if it was not saved.
     */
    @Override
    public boolean save(Session session) {
        Optional<Path> file = session.file().get();
        if (file.isEmpty()) {
            return saveAs(session);
        }
        String name = session.title().get();
        if (FileMark.accessTo(file.get()) == FileState.Access.READ_ONLY) {
            return questions.saveReadOnlyElsewhere(name) && saveAs(session);
        }
        if (!session.isOvertaken() || !Files.exists(file.get())) {
            return saveTo(session, file.get());
        }
        return switch (questions.overwriteChanged(name)) {
            case OVERWRITE -> saveTo(session, file.get());
            case SAVE_AS -> saveAs(session);
            case CANCEL -> false;
        };
    }

    @Override
    public boolean saveAs(Session session) {
        String suggested = session.file()
                .get()
                .map(path -> path.getFileName().toString())
                .orElseGet(() -> fileName(session.design().get().name()));
        return questions
                .placeToSave(suggested)
                .map(FileCommands::withExtension)
                .filter(file -> isFreeFor(session, file) && saveTo(session, file))
                .isPresent();
    }

    /** One editor per file. */
    private boolean isFreeFor(Session session, Path file) {
        boolean free =
                workbench.sessionOf(file).filter(other -> other != session).isEmpty();
        if (!free) {
            questions.error(text.errorSave(file.getFileName()), text.fileOpenElsewhere(file.getFileName()));
        }
        return free;
    }

    @Override
    public void revert(Session session) {
        readAgain(session);
    }

    @Override
    public void reload(Session session) {
        readAgain(session);
    }

    /** Tells why the clipboard holds no blocks. */
    void cannotPaste(String reason) {
        questions.error(text.cannotPaste(), reason);
    }

    private void readAgain(Session session) {
        session.file().get().ifPresent(file -> {
            try {
                session.readAgain(read(file));
            } catch (DesignFileException cannotBeRead) {
                questions.error(text.errorOpen(file.getFileName()), cannotBeRead.getMessage());
            }
        });
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
            questions.error(text.errorSave(file.getFileName()), String.valueOf(cannotBeSaved.getMessage()));
            return false;
        }
    }

    /** Closes a session, asking about unsaved changes; false if the user stays. */
    @Override
    public boolean close(Session session) {
        boolean goes = !session.dirty().get()
                || switch (questions.unsaved(session.title().get())) {
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

    private static String fileName(String designName) {
        return designName.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + DesignFile.EXTENSION;
    }

    private static Path withExtension(Path file) {
        String name = file.getFileName().toString();
        boolean complete = name.endsWith(DesignFile.EXTENSION) || Files.exists(file);
        return complete ? file : file.resolveSibling(name + DesignFile.EXTENSION);
    }
}
