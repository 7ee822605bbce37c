package org.mnv4designer.designer.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Orientation;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.design.Design;
import org.mnv4designer.designer.kit.DockArrangement;
import org.mnv4designer.designer.kit.DockLayout.Shown;
import org.mnv4designer.designer.session.Session;

class LayoutWalkTest {
    @TempDir
    Path folder;

    private WorkbenchRobot robot;

    @BeforeEach
    void start() throws TimeoutException {
        robot = WorkbenchRobot.start(folder);
        robot.waitUntilSettled();
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void theLayoutSurvivesARestart() throws Exception {
        Path one = open("one");
        Path two = open("two");
        robot.onFx(() -> robot.pane().docking().show(Views.COSTS));
        run("part.detach");
        robot.onFx(() -> robot.pane().docking().show(Views.OUTLINE));
        run("part.minimise");
        robot.onFx(() -> robot.pane().docking().show(Views.PALETTE));
        run("part.close");
        run("editor.splitRight");
        DockArrangement before = arrangement();
        assertEquals(
                Shown.MINIMISED, before.stackOf(Views.OUTLINE).orElseThrow().shown());
        assertEquals(1, before.windows().size());
        assertEquals(2, before.editors().stacks().count());
        assertFalse(before.isOpen(Views.PALETTE));

        restart();
        DockArrangement after = arrangement();
        assertEquals(before.views(), after.views());
        assertEquals(before.windows(), after.windows());
        assertEquals(2, after.editors().stacks().count());
        assertEquals(List.of(one, two), files());
        assertEquals(Optional.of(two), robot.session().file().get());

        Files.delete(one);
        restart();
        assertEquals(List.of(two), files());
        assertTrue(robot.text("#status-job").contains("one.mnv4.json"));
    }

    @Test
    void everyPerspectiveKeepsItsOwnChangesUntilItIsReset() throws Exception {
        open("one");
        DockArrangement design = arrangement();
        robot.onFx(() -> robot.pane().docking().close(Views.PALETTE));
        robot.onFx(() -> robot.pane().show(Perspective.ANALYSE));
        assertTrue(arrangement().isOpen(Views.ROOFLINE));
        robot.onFx(() -> robot.pane().show(Perspective.DESIGN));
        assertFalse(arrangement().isOpen(Views.PALETTE));
        run("perspective.reset");
        assertEquals(design.views(), arrangement().views());

        robot.onFx(() -> robot.pane().docking().close(Views.PALETTE));
        robot.onFx(() -> robot.pane().perspectives().saveAs("Mine"));
        robot.onFx(() -> robot.pane().show(Perspective.INFER));
        robot.onFx(() -> robot.pane().perspectives().show("own-mine"));
        assertFalse(arrangement().isOpen(Views.PALETTE));
        robot.onFx(() -> robot.pane().perspectives().delete("own-mine"));
        assertEquals("design", robot.pane().perspectives().active());
    }

    @Test
    void theKeyboardGoesEverywhere() throws Exception {
        open("one");
        open("two");
        robot.onFx(() -> robot.pane().docking().show(Views.COSTS));
        robot.keys(KeyCode.CONTROL, KeyCode.M);
        assertEquals(Optional.of(Views.COSTS), arrangement().maximised());
        robot.keys(KeyCode.CONTROL, KeyCode.M);
        assertEquals(Optional.empty(), arrangement().maximised());
        robot.waitFor(() -> robot.hasFocusInside(".costs"));

        robot.keys(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertEquals(
                Optional.of(Views.PROBLEMS), robot.pane().docking().activePart().getValue());

        robot.keys(KeyCode.F12);
        assertEquals("two.mnv4.json", robot.session().title().get());
        robot.keys(KeyCode.CONTROL, KeyCode.F6);
        assertEquals("one.mnv4.json", robot.session().title().get());
        robot.keys(KeyCode.CONTROL, KeyCode.F8);
        assertEquals("analyse", robot.pane().perspectives().active());
        robot.keys(KeyCode.CONTROL, KeyCode.F7);
        assertTrue(robot.pane()
                .docking()
                .isOpen(robot.pane().docking().activePart().getValue().orElseThrow()));
    }

    @Test
    void aTabClickedTwiceFillsTheWindow() throws Exception {
        open("one");
        robot.doubleClick("Properties");
        assertEquals(Optional.of(Views.PROPERTIES), arrangement().maximised());
        assertFalse(robot.isShown(".editor"));
        robot.doubleClick("Properties");
        assertTrue(robot.isShown(".editor"));
    }

    @Test
    void editorsStandSideBySide() throws Exception {
        open("one");
        open("two");
        robot.onFx(() -> robot.pane()
                .docking()
                .change(now -> now.editorSplit(robot.session().id(), Orientation.HORIZONTAL)));
        assertEquals(2, arrangement().editors().stacks().count());
        robot.onFx(() -> robot.pane().files().close(robot.session()));
        assertEquals(1, arrangement().editors().stacks().count());
        assertEquals("one.mnv4.json", robot.session().title().get());
    }

    private void restart() throws TimeoutException {
        robot.onFx(() -> robot.pane().keepLayout());
        robot.close();
        robot = WorkbenchRobot.start(folder);
        robot.onFx(() -> robot.pane().reopenFiles());
        robot.waitUntilSettled();
    }

    private void run(String command) {
        robot.onFx(() -> robot.pane().actions().get(command).runIfEnabled());
    }

    private Path open(String name) throws TimeoutException {
        Path file = folder.resolve(name + ".mnv4.json");
        robot.onFx(() -> {
            Session session = robot.pane().workbench().open(Design.blank(name), Optional.empty());
            assertTrue(robot.pane().files().saveTo(session, file));
        });
        robot.waitUntilSettled();
        return file;
    }

    private List<Path> files() {
        return robot.pane().workbench().sessions().stream()
                .flatMap(session -> session.file().get().stream())
                .toList();
    }

    private DockArrangement arrangement() {
        DockArrangement[] read = new DockArrangement[1];
        robot.onFx(() -> read[0] = robot.pane().docking().arrangement());
        return read[0];
    }
}
