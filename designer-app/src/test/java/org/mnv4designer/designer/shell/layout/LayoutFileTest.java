package org.mnv4designer.designer.shell.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mnv4designer.designer.kit.DockLayout.column;
import static org.mnv4designer.designer.kit.DockLayout.row;
import static org.mnv4designer.designer.kit.DockLayout.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mnv4designer.designer.kit.DockArrangement;
import org.mnv4designer.designer.kit.DockLayout;
import org.mnv4designer.designer.kit.DockLayout.Shown;

class LayoutFileTest {
    private static final DockLayout VIEWS = row(
            stack("palette").shownAs(Shown.MINIMISED).sized(220),
            column(
                            new DockLayout.Editors().filling(),
                            stack("problems", "costs").withFront("costs").sized(172))
                    .filling());

    @TempDir
    Path folder;

    @Test
    void everythingComesBack() {
        LayoutMemory memory = LayoutMemory.fresh()
                .withWindow(new WindowPlace(10, 20, 1366, 768, WindowPlace.Mode.MAXIMISED))
                .withPerspective("analyse")
                .withArrangement(
                        "analyse",
                        DockArrangement.of(VIEWS)
                                .detached("memory", -300, 40.5, 320, 200)
                                .maximisedOrRestored("costs"))
                .withOwn(new OwnPerspective("own-mine", "Mine, “quoted”", VIEWS))
                .withEditors(
                        row(
                                stack("/a.mnv4.json").filling(),
                                stack("/ü b.mnv4.json").filling()),
                        Optional.of("/a.mnv4.json"));
        new LayoutFile(folder).write(memory);
        assertEquals(memory, new LayoutFile(folder).read());
    }

    @Test
    void withoutAFileItIsFresh() {
        assertEquals(LayoutMemory.fresh(), new LayoutFile(folder.resolve("none")).read());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"version\": 99}",
                "{\"version\": 1}",
                "{\"version\": 1, \"perspective\": \"design\", \"arrangements\": {\"design\": 3}, \"own\": [],"
                        + " \"editors\": {\"stack\": [], \"shown\": \"OPEN\"}}",
                "{\"version\": 1, \"perspective\": \"design\", \"own\": [], \"editors\": {\"stack\": [], \"shown\":"
                        + " \"OPEN\"}, \"arrangements\": {\"design\": {\"windows\": [], \"views\": {\"stack\":"
                        + " [\"costs\"], \"shown\": \"OPEN\"}}}}",
                "{\"version\": 1, \"perspective\": \"design\", \"own\": [], \"editors\": {\"split\": \"HORIZONTAL\","
                        + " \"parts\": []}, \"arrangements\": {}}"
            })
    void aBrokenFileIsAsIfThereWereNone(String text) throws IOException {
        Files.writeString(folder.resolve("layout.json"), text);
        assertEquals(LayoutMemory.fresh(), new LayoutFile(folder).read());
    }

    @Test
    void everyPieceOfTheFileMayBeCutOff() throws IOException {
        new LayoutFile(folder).write(LayoutMemory.fresh().withArrangement("design", DockArrangement.of(VIEWS)));
        Path file = folder.resolve("layout.json");
        String whole = Files.readString(file);
        for (int length = 0; length < whole.length() - 2; length += 7) {
            Files.writeString(file, whole.substring(0, length));
            assertEquals(LayoutMemory.fresh(), new LayoutFile(folder).read());
        }
    }

    @Test
    void anUnchangedLayoutIsNotWrittenAgain() throws IOException {
        LayoutFile file = new LayoutFile(folder);
        LayoutMemory memory = LayoutMemory.fresh().withPerspective("infer");
        file.write(memory);
        Files.delete(folder.resolve("layout.json"));
        file.write(memory);
        assertFalse(Files.exists(folder.resolve("layout.json")));
        file.write(memory.withPerspective("design"));
        assertTrue(Files.exists(folder.resolve("layout.json")));
    }

    @Test
    void aFolderThatCannotBeWrittenToIsLeftAlone() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        new LayoutFile(inTheWay).write(LayoutMemory.fresh().withPerspective("infer"));
        assertEquals(LayoutMemory.fresh(), new LayoutFile(inTheWay).read());
    }

    @Test
    void theEditorsAreNoPartOfAPerspective() {
        LayoutMemory memory = LayoutMemory.fresh()
                .withArrangement("design", DockArrangement.of(VIEWS).withEditors(stack("design-1")));
        assertEquals(Map.of("design", DockArrangement.of(VIEWS)), memory.arrangements());
        assertEquals(Map.of(), memory.withoutArrangement("design").arrangements());
    }

    @Test
    void anOwnPerspectiveOfTheSameNameIsReplaced() {
        LayoutMemory memory = LayoutMemory.fresh()
                .withOwn(new OwnPerspective("own-a", "a", VIEWS))
                .withOwn(new OwnPerspective("own-a", "A", new DockLayout.Editors()));
        assertEquals(
                List.of("A"), memory.own().stream().map(OwnPerspective::name).toList());
        assertEquals(List.of(), memory.withoutOwn("own-a").own());
    }

    @Test
    void aWindowThatNoScreenShowsAnyMoreIsNotReachable() {
        WindowPlace place = new WindowPlace(2000, 100, 800, 600, WindowPlace.Mode.FREE);
        assertTrue(place.isReachableOn(1920, 0, 1920, 1080));
        assertFalse(place.isReachableOn(0, 0, 1366, 768));
        assertFalse(new WindowPlace(0, 5000, 800, 600, WindowPlace.Mode.FREE).isReachableOn(0, 0, 1366, 768));
    }
}
