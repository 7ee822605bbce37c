package org.mnv4designer.designer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Settings;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.design.file.DesignFileException;

class OpenFilesTest {
    @TempDir
    Path folder;

    private final DesignFile format = new DesignFile(BlockTypes.load());
    private final Workbench workbench = Sessions.workbench();
    private final List<Path> read = new ArrayList<>();
    private final OpenFiles files = new OpenFiles(workbench, this::designIn, Runnable::run, Runnable::run);
    private final Design start = Design.blank("mine");
    private Path file = Path.of("");
    private Session session = workbench.open(start, Optional.empty());

    @BeforeEach
    void openFile() throws IOException {
        file = folder.resolve("mine.mnv4.json");
        format.save(start, file);
        session = workbench.open(start, Optional.of(file));
    }

    @Test
    void aFileThatNobodyTouchesIsNotRead() {
        files.look();
        files.look();
        assertEquals(FileState.NORMAL, session.fileState().get());
        assertTrue(read.isEmpty());
    }

    @Test
    void aChangeByAnotherProgramIsToldAndReadOnce() throws IOException {
        format.save(start.withClasses(10), file);
        files.look();
        files.look();
        assertEquals(FileState.Disk.CHANGED, session.fileState().get().disk());
        assertFalse(session.dirty().get());
        assertTrue(session.isOvertaken());
        assertEquals(List.of(file), read);
    }

    @Test
    void theSameDesignWrittenAgainIsNoChange() throws IOException {
        format.save(start, file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        files.look();
        assertEquals(FileState.NORMAL, session.fileState().get());
        assertFalse(session.isOvertaken());
    }

    @Test
    void readingAgainIsAStepThatUndoTakesBack() throws IOException {
        format.save(start.withClasses(10), file);
        files.look();
        session.readAgain(start.withClasses(10));
        assertEquals(10, session.design().get().classes());
        assertFalse(session.dirty().get());
        assertEquals(FileState.NORMAL, session.fileState().get());
        session.undo();
        assertEquals(start, session.design().get());
        assertTrue(session.dirty().get());
    }

    @Test
    void keepingTheOwnDesignMakesItUnsavedUntilItIsSaved() throws IOException {
        format.save(start.withClasses(10), file);
        files.look();
        session.keepOwn();
        files.look();
        assertEquals(FileState.NORMAL, session.fileState().get());
        assertTrue(session.dirty().get());
        assertFalse(session.isOvertaken());
        format.save(start, file);
        session.savedAs(start, file);
        assertFalse(session.dirty().get());
    }

    @Test
    void anotherChangeAfterKeepingIsToldAgain() throws IOException {
        format.save(start.withClasses(10), file);
        files.look();
        session.keepOwn();
        format.save(start.withClasses(100), file);
        files.look();
        assertEquals(FileState.Disk.CHANGED, session.fileState().get().disk());
    }

    @Test
    void aDeletedFileLeavesTheDesignUnsavedAndComesBackInStep() throws IOException {
        byte[] content = Files.readAllBytes(file);
        Files.delete(file);
        files.look();
        assertEquals(FileState.Disk.DELETED, session.fileState().get().disk());
        assertTrue(session.dirty().get());
        Files.write(file, content);
        files.look();
        assertEquals(FileState.NORMAL, session.fileState().get());
        assertFalse(session.dirty().get());
    }

    @Test
    void aFileWithoutADesignCountsAsChanged() throws IOException {
        Files.writeString(file, "no design");
        files.look();
        assertEquals(FileState.Disk.CHANGED, session.fileState().get().disk());
    }

    @Test
    void writeProtectionIsSeenAndItsEndToo() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        files.look();
        assertTrue(session.fileState().get().isReadOnly());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        files.look();
        assertFalse(session.fileState().get().isReadOnly());
    }

    @Test
    void whatIsFoundAfterASaveOfOursIsIgnored() throws IOException {
        format.save(start.withClasses(10), file);
        FileLook before = session.look().orElseThrow();
        session.apply(new Settings.SetClasses(5));
        format.save(session.design().get(), file);
        FileLook.Found stale = before.now(this::designIn).orElseThrow();
        session.savedAs(session.design().get(), file);
        session.found(before, stale);
        assertEquals(FileState.NORMAL, session.fileState().get());
    }

    @Test
    void aReopenedEditorHasItsHistoryAndNoticesWhatHappenedMeanwhile() throws IOException {
        session.apply(new Settings.SetClasses(5));
        workbench.close(session);
        format.save(start.withClasses(7), file);
        workbench.reopen();
        assertEquals(Optional.of(session), workbench.activeSession().get());
        assertTrue(session.dirty().get());
        files.look();
        assertEquals(FileState.Disk.CHANGED, session.fileState().get().disk());
        session.undo();
        assertEquals(start, session.design().get());
        assertTrue(workbench.closed().isEmpty());
    }

    @Test
    void reopeningAFileThatIsOpenAgainOnlyBringsItToTheFront() {
        workbench.close(session);
        Session again = workbench.open(start, Optional.of(file));
        workbench.open(start, Optional.empty());
        workbench.reopen();
        assertEquals(Optional.of(again), workbench.activeSession().get());
        assertEquals(3, workbench.sessions().size());
    }

    @Test
    void onlyAFewClosedEditorsAreKept() {
        for (int i = 0; i < 12; i++) {
            workbench.close(workbench.open(start, Optional.empty()));
        }
        assertEquals(8, workbench.closed().size());
    }

    private Optional<Design> designIn(Path path) {
        read.add(path);
        try {
            return Optional.of(format.read(path));
        } catch (DesignFileException holdsNone) {
            return Optional.empty();
        }
    }
}
