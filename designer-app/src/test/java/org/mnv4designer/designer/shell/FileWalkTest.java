package org.mnv4designer.designer.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.session.FileState;
import org.mnv4designer.zoo.Zoo;

class FileWalkTest {
    @TempDir
    Path folder;

    private final DesignFile format = new DesignFile(BlockTypes.load());
    private final Design small = Zoo.design("mobilenetv4_conv_small");
    private WorkbenchRobot robot;

    @BeforeEach
    void start() throws Exception {
        robot = WorkbenchRobot.start(folder.resolve("home"));
        robot.waitUntilSettled();
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void aChangeOutsideIsToldReloadedUndoneAndAClosedEditorComesBack() throws Exception {
        Path file = folder.resolve("mine.mnv4.json");
        format.save(small, file);
        robot.onFx(() -> robot.pane().files().open(file));
        robot.waitUntilSettled();
        assertFalse(robot.isShown("#file-notice"));

        format.save(small.withClasses(10), file);
        try (FxThread.Repetition watching = robot.pane().watchFiles()) {
            robot.waitFor(() -> robot.isShown("#notice-reload"));
        }
        robot.click("#notice-reload");
        assertEquals(10, robot.session().design().get().classes());
        assertEquals(FileState.NORMAL, robot.session().fileState().get());
        assertFalse(robot.isShown("#file-notice"));

        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(1000, robot.session().design().get().classes());
        robot.onFx(() -> robot.pane().workbench().close(robot.session()));
        assertTrue(robot.pane().workbench().activeSession().get().isEmpty());
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        robot.waitUntilSettled();
        assertEquals(1000, robot.session().design().get().classes());
        assertTrue(robot.session().dirty().get());
    }

    @Test
    void theExplorerFollowsTheDiskAndRenamesWithTheEditor() throws Exception {
        Path workspace = Files.createDirectories(folder.resolve("workspace"));
        format.save(small, workspace.resolve("small.mnv4.json"));
        Files.writeString(workspace.resolve("broken.mnv4.json"), "{");
        robot.onFx(() -> robot.pane().files().open(workspace.resolve("small.mnv4.json")));
        robot.onFx(() -> robot.pane().parts().workspace().model().setFolder(workspace));
        try (FxThread.Repetition watching = robot.pane().watchFiles()) {
            format.save(small, workspace.resolve("later.mnv4.json"));
            robot.waitFor(() -> robot.isShown("later.mnv4.json"));
        }
        robot.doubleClick("later.mnv4.json");
        robot.waitUntilSettled();
        assertEquals("later.mnv4.json", robot.session().title().get());
        robot.click("later.mnv4.json");
        robot.keys(KeyCode.F2);
        robot.enter("#explorer-tree", "renamed.mnv4.json");
        assertEquals("renamed.mnv4.json", robot.session().title().get());
        assertTrue(Files.exists(workspace.resolve("renamed.mnv4.json")));
    }
}
