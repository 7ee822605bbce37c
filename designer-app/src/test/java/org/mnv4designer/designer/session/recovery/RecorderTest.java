package org.mnv4designer.designer.session.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.zoo.Zoo;

/** What the recorder leaves behind when nobody says goodbye, read as the next start reads it. */
class RecorderTest {
    private static final Design SMALL = Zoo.design("mobilenetv4_conv_small");

    @TempDir
    Path state;

    private final DesignFile designs = new DesignFile(BlockTypes.load());
    private final List<String> troubles = new ArrayList<>();
    private final Workbench workbench = Sessions.workbench();

    private Recorder recorder() {
        return new Recorder(
                workbench, folder(), Runnable::run, trouble -> troubles.add(String.valueOf(trouble.getMessage())));
    }

    private RecoveryFolder folder() {
        return new RecoveryFolder(state, designs);
    }

    private static Edits.SetNote note(Session session, String text) {
        String first =
                session.design().get().network().blocks().iterator().next().id();
        return new Edits.SetNote(first, text);
    }

    private long logs() throws IOException {
        Path recovery = state.resolve("recovery");
        if (!Files.isDirectory(recovery)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(recovery)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void everyEditUndoAndRedoIsInTheLogAtOnce() {
        recorder();
        Session session = workbench.open(SMALL, Optional.empty());
        List<Runnable> steps = List.of(
                () -> session.apply(note(session, "one")),
                () -> session.apply(note(session, "two")),
                session::undo,
                session::redo,
                () -> session.applyInPlaceOfLast(note(session, "three")));
        for (Runnable step : steps) {
            step.run();
            LostWork lost = folder().lost().get(0);
            assertEquals(session.design().get(), lost.design());
            assertEquals(SMALL, lost.saved());
        }
        assertEquals(List.of(), troubles);
    }

    @Test
    void nothingIsOfferedWhereNothingWasLost() throws IOException {
        recorder();
        Session session = workbench.open(SMALL, Optional.empty());
        assertEquals(0, logs());
        session.apply(note(session, "one"));
        session.undo();
        assertEquals(1, logs());
        assertEquals(List.of(), folder().lost());
        assertEquals(0, logs());
    }

    @Test
    void savingAndClosingTakeTheLogAway() throws IOException {
        recorder();
        Session session = workbench.open(SMALL, Optional.empty());
        session.apply(note(session, "one"));
        Path file = state.resolve("a.mnv4.json");
        designs.save(session.design().get(), file);
        session.savedAs(session.design().get(), file);
        assertEquals(0, logs());
        session.apply(note(session, "two"));
        LostWork lost = folder().lost().get(0);
        assertEquals(Optional.of(file), lost.file());
        assertEquals("one", lost.saved().network().blocks().iterator().next().note());
        workbench.close(session);
        assertEquals(0, logs());
    }

    @Test
    void aFileThatHoldsTheLastChangeAlreadyLostNothing() throws IOException {
        recorder();
        Path file = state.resolve("a.mnv4.json");
        designs.save(SMALL, file);
        Session session = workbench.open(SMALL, Optional.of(file));
        session.apply(note(session, "one"));
        designs.save(session.design().get(), file);
        assertEquals(List.of(), folder().lost());
    }

    @Test
    void blocksAndKeysThatNobodyKnowsSurvive() throws Exception {
        String text = new String(designs.text(SMALL), StandardCharsets.UTF_8)
                .replaceFirst("\"type\": \"uib\"", "\"type\": \"from-elsewhere\", \"later\": {\"a\": [1, null]}");
        Design foreign = designs.parse("foreign", text.getBytes(StandardCharsets.UTF_8));
        recorder();
        Session session = workbench.open(foreign, Optional.empty());
        session.apply(note(session, "one"));
        Design found = folder().lost().get(0).design();
        assertEquals(session.design().get(), found);
        assertTrue(new String(designs.text(found), StandardCharsets.UTF_8).contains("from-elsewhere"));
    }

    @Test
    void aTornLastRecordCostsOneEdit() throws IOException {
        recorder();
        Session session = workbench.open(SMALL, Optional.empty());
        session.apply(note(session, "one"));
        Design before = session.design().get();
        session.apply(note(session, "two"));
        Path log = folder().lost().get(0).log();
        byte[] whole = Files.readAllBytes(log);
        Files.write(log, Arrays.copyOf(whole, whole.length - 1));
        assertEquals(before, folder().lost().get(0).design());
    }

    @Test
    void longLogsAreWrittenAnew() throws IOException {
        recorder();
        Session session = workbench.open(SMALL, Optional.empty());
        String longNote = "x".repeat(20_000);
        IntStream.range(0, 200).forEach(i -> session.apply(note(session, longNote + i)));
        LostWork lost = folder().lost().get(0);
        assertTrue(Files.size(lost.log()) < 1_200_000, "size " + Files.size(lost.log()));
        assertEquals(session.design().get(), lost.design());
    }

    @Test
    void whatWasRecoveredIsRecordedBeforeTheOldLogGoes() throws IOException {
        Recorder first = recorder();
        Session session = workbench.open(SMALL, Optional.empty());
        session.apply(note(session, "one"));
        LostWork lost = folder().lost().get(0);

        Workbench second = Sessions.workbench();
        Recorder recording = new Recorder(second, folder(), Runnable::run, trouble -> {});
        Session found = second.open(lost.saved(), lost.file());
        byte[] old = Files.readAllBytes(lost.log());
        recording.recover(lost, found, "(recovered)");

        assertFalse(Files.exists(lost.log()));
        assertEquals(lost.design(), folder().lost().get(0).design());
        Files.write(lost.log(), old);
        assertEquals(1, folder().lost().size(), "the crash came before the old log was deleted");
        assertFalse(Files.exists(lost.log()));
        assertTrue(found.dirty().get());
        assertEquals("mobilenetv4_conv_small (recovered)", found.title().get());
        found.undo();
        assertEquals(SMALL, found.design().get());
        first.close();
    }

    @Test
    void theMarkGoesWhenTheDesignIsSaved() {
        Session session = workbench.open(SMALL, Optional.empty());
        session.recover(SMALL.withName("found"), "(recovered)");
        session.savedAs(session.design().get(), state.resolve("a.mnv4.json"));
        assertEquals("a.mnv4.json", session.title().get());
        assertFalse(session.dirty().get());
    }

    @Test
    void keptWorkIsNotOfferedAgainAndGoesByAge() throws IOException {
        recorder();
        Session session = workbench.open(SMALL, Optional.empty());
        session.apply(note(session, "one"));
        LostWork lost = folder().lost().get(0);
        folder().keep(lost);
        assertEquals(List.of(), folder().lost());
        LostWork kept = folder().kept().get(0);
        assertEquals(lost.design(), kept.design());
        Instant now = Instant.now();
        folder().tidy(now);
        assertEquals(1, folder().kept().size());
        Files.setLastModifiedTime(kept.log(), FileTime.from(now.minus(Duration.ofDays(31))));
        folder().tidy(now);
        assertEquals(List.of(), folder().kept());
    }

    @Test
    void aLogThatIsNoneIsPutAside() throws IOException {
        Path recovery = Files.createDirectories(state.resolve("recovery"));
        Files.writeString(recovery.resolve("x.log"), "nonsense");
        assertEquals(List.of(), folder().lost());
        assertTrue(Files.exists(recovery.resolve("kept/x.log")));
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndTriedAgain() throws IOException {
        Path recovery = state.resolve("recovery");
        Files.writeString(recovery, "in the way");
        recorder();
        Session session = workbench.open(SMALL, Optional.empty());
        session.apply(note(session, "one"));
        assertEquals(1, troubles.size());
        Files.delete(recovery);
        session.apply(note(session, "two"));
        assertEquals(session.design().get(), folder().lost().get(0).design());
    }
}
