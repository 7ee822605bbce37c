package org.mnv4designer.designer.part.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Settings;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.design.file.DesignFileException;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.TextBundle;

class ExplorerModelTest {
    @TempDir
    Path folder;

    private final DesignFile format = new DesignFile(BlockTypes.load());
    private final Workbench workbench = Sessions.workbench();
    private final Noted noted = new Noted();
    private final List<Path> read = new ArrayList<>();
    private final ExplorerModel model = new ExplorerModel(
            workbench, noted, this::problemOf, Runnable::run, Runnable::run, TextBundle.in(Locale.ENGLISH));

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("nets/old"));
        format.save(Design.blank("b"), folder.resolve("b.mnv4.json"));
        format.save(Design.blank("a"), folder.resolve("nets/a.mnv4.json"));
        Files.writeString(folder.resolve("broken.mnv4.json"), "{");
        Files.writeString(folder.resolve("a.safetensors"), "");
        Files.writeString(folder.resolve(".hidden"), "");
        model.setFolder(folder);
    }

    @Test
    void foldersComeFirstHiddenFilesNotAndBrokenDesignsSayWhy() {
        assertEquals(List.of("nets", "a.safetensors", "b.mnv4.json", "broken.mnv4.json"), names());
        assertEquals("", node("b.mnv4.json").problem());
        assertTrue(
                node("broken.mnv4.json").problem().contains("broken.mnv4.json"),
                node("broken.mnv4.json").problem());
        assertEquals(Optional.of(folder), noted.remembered);
    }

    @Test
    void theTreeFollowsTheDiskAndReadsOnlyWhatIsNew() throws IOException {
        read.clear();
        format.save(Design.blank("c"), folder.resolve("c.mnv4.json"));
        Files.delete(folder.resolve("broken.mnv4.json"));
        model.look();
        assertEquals(List.of("nets", "a.safetensors", "b.mnv4.json", "c.mnv4.json"), names());
        assertEquals(List.of(folder.resolve("c.mnv4.json")), read);
    }

    @Test
    void theFilterKeepsFoldersOfWhatMatches() {
        model.query().set("a.mnv4");
        assertEquals(List.of("nets"), names());
        assertEquals(
                List.of("a.mnv4.json"),
                node("nets").children().stream().map(FileNode::name).toList());
        model.query().set("nothing like it");
        assertEquals(List.of(), names());
    }

    @Test
    void renamingTakesTheOpenEditorAlong() {
        Session session = workbench.open(Design.blank("b"), Optional.of(folder.resolve("b.mnv4.json")));
        model.rename(node("b.mnv4.json"), "better.mnv4.json");
        assertEquals(folder.resolve("better.mnv4.json"), session.file().get().orElseThrow());
        assertFalse(session.dirty().get());
        assertFalse(session.isOvertaken());
        assertTrue(names().contains("better.mnv4.json"));
        assertFalse(Files.exists(folder.resolve("b.mnv4.json")));
    }

    @Test
    void renamingAFolderTakesWhatIsOpenBelowAlong() {
        Session session = workbench.open(Design.blank("a"), Optional.of(folder.resolve("nets/a.mnv4.json")));
        model.rename(node("nets"), "networks");
        assertEquals(
                folder.resolve("networks/a.mnv4.json"), session.file().get().orElseThrow());
    }

    @Test
    void aTakenOrImpossibleNameIsRefused() {
        model.rename(node("b.mnv4.json"), "broken.mnv4.json");
        model.rename(node("b.mnv4.json"), "../b.mnv4.json");
        model.rename(node("b.mnv4.json"), " ");
        assertEquals(3, noted.refusals.size());
        assertTrue(Files.exists(folder.resolve("b.mnv4.json")));
    }

    @Test
    void deletingAsksFirst() {
        model.delete(node("nets"));
        assertTrue(Files.exists(folder.resolve("nets/a.mnv4.json")));
        noted.agrees = true;
        model.delete(node("nets"));
        assertFalse(Files.exists(folder.resolve("nets")));
        assertFalse(names().contains("nets"));
    }

    @Test
    void duplicatesAndNewFoldersGetFreeNames() {
        model.duplicate(node("b.mnv4.json"));
        model.duplicate(node("b.mnv4.json"));
        model.newFolder(node("b.mnv4.json"));
        assertTrue(names().containsAll(List.of("b-2.mnv4.json", "b-3.mnv4.json", "New folder")), names().toString());
        assertEquals(Optional.of(folder.resolve("New folder")), model.selected().get());
    }

    @Test
    void weightsDroppedOnADesignOpenItAndAreUsed() {
        model.nameWeights(folder.resolve("a.safetensors"), node("b.mnv4.json"));
        assertEquals(List.of("open b.mnv4.json", "weights a.safetensors"), noted.done);
        model.nameWeights(folder.resolve("b.mnv4.json"), node("b.mnv4.json"));
        assertEquals(2, noted.done.size());
    }

    @Test
    void theSelectionFollowsTheEditorWhileLinked() {
        workbench.open(Design.blank("a"), Optional.of(folder.resolve("nets/a.mnv4.json")));
        assertEquals(
                Optional.of(folder.resolve("nets/a.mnv4.json")),
                model.selected().get());
        model.linked().set(false);
        Session second = workbench.open(Design.blank("b"), Optional.of(folder.resolve("b.mnv4.json")));
        assertEquals(
                Optional.of(folder.resolve("nets/a.mnv4.json")),
                model.selected().get());
        model.selected().set(Optional.of(folder.resolve("nets/a.mnv4.json")));
        assertEquals(Optional.of(second), workbench.activeSession().get());
    }

    @Test
    void unsavedDesignsAreKnown() {
        Session session = workbench.open(Design.blank("b"), Optional.of(folder.resolve("b.mnv4.json")));
        assertEquals(Set.of(), model.dirty());
        session.apply(new Settings.SetClasses(3));
        assertEquals(Set.of(folder.resolve("b.mnv4.json")), model.dirty());
    }

    @Test
    void theUsualFolderIsMadeOnlyWhenTheUserSaysSo() {
        Path usual = folder.resolve("home/mnv4-workspace");
        assertFalse(Files.exists(usual));
        model.makeFolder(usual);
        assertTrue(Files.isDirectory(usual));
        assertEquals(Optional.of(usual), model.folder().get());
    }

    private List<String> names() {
        return model.shown().getValue().orElseThrow().children().stream()
                .map(FileNode::name)
                .toList();
    }

    private FileNode node(String name) {
        return model.shown()
                .getValue()
                .orElseThrow()
                .all()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String problemOf(Path design) {
        read.add(design);
        try {
            format.read(design);
            return "";
        } catch (DesignFileException cannotBeRead) {
            return cannotBeRead.getMessage();
        }
    }

    /** Notes what it is asked for. */
    private final class Noted implements ExplorerModel.Ways {
        private final List<String> done = new ArrayList<>();
        private final List<String> refusals = new ArrayList<>();
        private Optional<Path> remembered = Optional.empty();
        private boolean agrees;

        @Override
        public Optional<Path> chooseFolder() {
            return Optional.empty();
        }

        @Override
        public void remember(Path chosen) {
            remembered = Optional.of(chosen);
        }

        @Override
        public void open(Path design) {
            done.add("open " + design.getFileName());
            workbench.open(Design.blank("opened"), Optional.of(design));
        }

        @Override
        public void image(Path file) {
            done.add("image " + file.getFileName());
        }

        @Override
        public void useWeights(Session session, Path weights) {
            done.add("weights " + weights.getFileName());
        }

        @Override
        public boolean confirmDelete(String name) {
            return agrees;
        }

        @Override
        public void refused(String headline, String reason) {
            refusals.add(headline + ": " + reason);
        }

        @Override
        public void toClipboard(String text) {
            done.add("copy " + text);
        }
    }
}
