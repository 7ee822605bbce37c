package org.mnv4designer.designer.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Settings;
import org.mnv4designer.designer.kit.Dialogs.Unsaved;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;

class FileCommandsTest {
    @TempDir
    Path folder;

    private final Answers answers = new Answers();
    private final Workbench workbench = Sessions.workbench();
    private Installation installation = Installation.in(Path.of("unused"), Locale.ENGLISH);
    private FileCommands files = new FileCommands(installation, workbench, answers);

    @BeforeEach
    void start() {
        installation = Installation.at(folder.resolve("home"), Locale.ENGLISH);
        files = new FileCommands(installation, workbench, answers);
    }

    @Test
    void aNewDesignIsSavedWhereTheUserSays() {
        Session session = workbench.open(Design.blank("my net"), Optional.empty());
        answers.place = Optional.of(folder.resolve("net"));
        assertTrue(files.save(session));
        assertEquals(List.of("place my-net.mnv4.json"), answers.asked);
        assertEquals(folder.resolve("net.mnv4.json"), session.file().get().orElseThrow());
        assertEquals(
                List.of(folder.resolve("net.mnv4.json")),
                installation.recentFiles().files());
    }

    @Test
    void aSaveOverSomebodyElsesChangeAsksAndCancelKeepsTheFile() throws IOException {
        Session session = changedOutside();
        byte[] theirs = Files.readAllBytes(session.file().get().orElseThrow());
        assertFalse(files.save(session));
        assertEquals(List.of("overwrite mine.mnv4.json"), answers.asked);
        assertArrayEquals(theirs, Files.readAllBytes(session.file().get().orElseThrow()));
        assertTrue(session.dirty().get());
    }

    @Test
    void overwritingReplacesTheChange() throws IOException {
        Session session = changedOutside();
        answers.overwrite = FileQuestions.Overwrite.OVERWRITE;
        assertTrue(files.save(session));
        assertEquals(
                session.design().get(),
                installation.designIn(folder.resolve("mine.mnv4.json")).orElseThrow());
    }

    @Test
    void savingUnderAnotherNameKeepsBoth() throws IOException {
        Session session = changedOutside();
        answers.overwrite = FileQuestions.Overwrite.SAVE_AS;
        answers.place = Optional.of(folder.resolve("other.mnv4.json"));
        assertTrue(files.save(session));
        assertEquals(
                10,
                installation
                        .designIn(folder.resolve("mine.mnv4.json"))
                        .orElseThrow()
                        .classes());
        assertEquals(
                5,
                installation
                        .designIn(folder.resolve("other.mnv4.json"))
                        .orElseThrow()
                        .classes());
    }

    @Test
    void aReadOnlyFileIsSavedUnderAnotherNameOrNotAtAll() throws IOException {
        Session session = opened("mine.mnv4.json");
        session.apply(new Settings.SetClasses(5));
        Files.setPosixFilePermissions(folder.resolve("mine.mnv4.json"), PosixFilePermissions.fromString("r--r--r--"));
        assertFalse(files.save(session));
        answers.elsewhere = true;
        answers.place = Optional.of(folder.resolve("copy.mnv4.json"));
        assertTrue(files.save(session));
        assertEquals(folder.resolve("copy.mnv4.json"), session.file().get().orElseThrow());
        assertEquals(
                1000,
                installation
                        .designIn(folder.resolve("mine.mnv4.json"))
                        .orElseThrow()
                        .classes());
    }

    @Test
    void aFileThatIsOpenInAnotherEditorIsNotSavedOver() throws IOException {
        opened("mine.mnv4.json");
        Session other = workbench.open(Design.blank("other").withClasses(3), Optional.empty());
        answers.place = Optional.of(folder.resolve("mine.mnv4.json"));
        assertFalse(files.saveAs(other));
        assertTrue(answers.asked.get(1).startsWith("error mine.mnv4.json cannot be saved"), answers.asked.get(1));
        assertEquals(
                1000,
                installation
                        .designIn(folder.resolve("mine.mnv4.json"))
                        .orElseThrow()
                        .classes());
    }

    @Test
    void revertingShowsWhatWasSavedAndUndoBringsTheChangesBack() throws IOException {
        Session session = opened("mine.mnv4.json");
        session.apply(new Settings.SetClasses(5));
        files.revert(session);
        assertEquals(1000, session.design().get().classes());
        assertFalse(session.dirty().get());
        session.undo();
        assertEquals(5, session.design().get().classes());
    }

    @Test
    void reloadingAFileThatHoldsNoDesignTellsWhyAndChangesNothing() throws IOException {
        Session session = opened("mine.mnv4.json");
        Files.writeString(folder.resolve("mine.mnv4.json"), "{");
        files.reload(session);
        assertEquals(1000, session.design().get().classes());
        assertTrue(answers.asked.get(0).startsWith("error mine.mnv4.json cannot be opened"), answers.asked.get(0));
    }

    @Test
    void closingADeletedFilesEditorAsksSinceItIsNotSaved() throws IOException {
        Session session = opened("mine.mnv4.json");
        session.apply(new Settings.SetClasses(5));
        answers.unsaved = Unsaved.CANCEL;
        assertFalse(files.close(session));
        answers.unsaved = Unsaved.SAVE;
        Files.delete(folder.resolve("mine.mnv4.json"));
        assertTrue(files.close(session));
        assertEquals(
                5,
                installation
                        .designIn(folder.resolve("mine.mnv4.json"))
                        .orElseThrow()
                        .classes());
        assertEquals(List.of("unsaved mine.mnv4.json", "unsaved mine.mnv4.json"), answers.asked);
    }

    @Test
    void saveAllSavesOnlyWhatIsUnsaved() throws IOException {
        Session first = opened("a.mnv4.json");
        Session second = opened("b.mnv4.json");
        second.apply(new Settings.SetClasses(5));
        Files.delete(folder.resolve("a.mnv4.json"));
        files.saveAll();
        assertFalse(Files.exists(folder.resolve("a.mnv4.json")));
        assertFalse(second.dirty().get());
        assertFalse(first.dirty().get());
    }

    @Test
    void droppedFilesGoToWhoeverDealsWithThem() {
        List<String> taken = new ArrayList<>();
        DroppedFiles.Taker taker = new DroppedFiles.Taker() {
            @Override
            public void design(Path file) {
                taken.add("design " + file);
            }

            @Override
            public void image(Path file) {
                taken.add("image " + file);
            }

            @Override
            public void weights(Path file) {
                taken.add("weights " + file);
            }

            @Override
            public void other(Path file) {
                taken.add("other " + file);
            }
        };
        for (String name : List.of("a.mnv4.json", "b.JPG", "c.safetensors", "d.txt", "e.json")) {
            DroppedFiles.take(Path.of(name), taker);
        }
        assertEquals(
                List.of("design a.mnv4.json", "image b.JPG", "weights c.safetensors", "other d.txt", "other e.json"),
                taken);
    }

    private Session changedOutside() throws IOException {
        Session session = opened("mine.mnv4.json");
        session.apply(new Settings.SetClasses(5));
        installation.designFile().save(Design.blank("mine").withClasses(10), folder.resolve("mine.mnv4.json"));
        return session;
    }

    private Session opened(String name) throws IOException {
        installation.designFile().save(Design.blank("mine"), folder.resolve(name));
        files.open(folder.resolve(name));
        return workbench.activeSession().get().orElseThrow();
    }

    /** Answers as it is told, and notes what it was asked. */
    private static final class Answers implements FileQuestions {
        private final List<String> asked = new ArrayList<>();
        private Optional<Path> place = Optional.empty();
        private Overwrite overwrite = Overwrite.CANCEL;
        private Unsaved unsaved = Unsaved.CANCEL;
        private boolean elsewhere;

        @Override
        public List<Path> designsToOpen() {
            return List.of();
        }

        @Override
        public Optional<Path> placeToSave(String suggested) {
            asked.add("place " + suggested);
            return place;
        }

        @Override
        public Unsaved unsaved(String name) {
            asked.add("unsaved " + name);
            return unsaved;
        }

        @Override
        public Overwrite overwriteChanged(String name) {
            asked.add("overwrite " + name);
            return overwrite;
        }

        @Override
        public boolean saveReadOnlyElsewhere(String name) {
            asked.add("read-only " + name);
            return elsewhere;
        }

        @Override
        public void error(String headline, String reason) {
            asked.add("error " + headline + ": " + reason);
        }
    }
}
