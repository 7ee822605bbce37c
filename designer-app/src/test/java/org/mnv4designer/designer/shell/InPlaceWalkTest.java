package org.mnv4designer.designer.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.designer.session.Settings;
import org.mnv4designer.zoo.Zoo;

/** Editing on the nodes themselves, with mouse and keys. */
class InPlaceWalkTest {
    private static final String BLOCK = "blocks.2.1";

    @TempDir
    Path folder;

    private WorkbenchRobot robot;

    @BeforeEach
    void openConvS() throws Exception {
        robot = WorkbenchRobot.start(folder);
        robot.onFx(() -> robot.pane().workbench().open(Zoo.design("mobilenetv4_conv_small"), Optional.empty()));
        robot.waitUntilSettled();
        robot.onFx(() -> {
            robot.session().selection().only(BLOCK);
            robot.pane().editors().activeCanvas().get().orElseThrow().zoomToSelection();
        });
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void aChipTakesANumberAndTabLeadsToTheNext() {
        robot.clickChip(BLOCK, "outChannels");
        assertTrue(robot.isShown("#chip-field"));
        robot.write("128");
        robot.keys(KeyCode.ENTER);
        assertFalse(robot.isShown("#chip-field"));
        assertEquals(128, value("outChannels"));

        robot.keys(KeyCode.F2);
        robot.keys(KeyCode.TAB);
        robot.keys(KeyCode.UP);
        assertEquals(3, value("startKernel"));
        robot.keys(KeyCode.TAB);
        robot.write("5");
        robot.keys(KeyCode.ENTER);
        assertEquals(5, value("middleKernel"));
        assertEquals(4, robot.session().history().get().steps().size());
    }

    @Test
    void theMeaningOfColoursIsChosenByKeyAndKept() {
        robot.onFx(() -> robot.pane().editors().focusCanvas());
        assertEquals("Block type", robot.text("#heat-picker"));
        robot.keys(KeyCode.H);
        robot.keys(KeyCode.H);
        assertEquals("Parameters", robot.text("#heat-picker"));
        assertTrue(robot.isShown("#heat-legend"));
        assertEquals(Optional.of("parameters"), Settings.in(folder).get("heat"));
    }

    @Test
    void escapeLeavesTheDesignAsItWas() {
        robot.clickChip(BLOCK, "middleKernel");
        robot.write("4");
        robot.keys(KeyCode.ENTER);
        assertTrue(robot.isShown("#chip-field"));
        robot.keys(KeyCode.ESCAPE);
        assertFalse(robot.isShown("#chip-field"));
        assertEquals(1, robot.session().history().get().steps().size());
    }

    @Test
    void typingInsertsABlockByItsNameBehindTheSelectedOne() {
        robot.onFx(() -> robot.pane().editors().focusCanvas());
        robot.write("conv");
        assertTrue(robot.isShown("#insert-box"));
        robot.keys(KeyCode.ESCAPE);
        assertFalse(robot.isShown("#insert-box"));
        assertEquals(1, robot.session().history().get().steps().size());

        robot.keys(KeyCode.INSERT);
        robot.write("extra");
        robot.keys(KeyCode.ENTER);
        assertFalse(robot.isShown("#insert-box"));
        assertEquals(2, robot.session().history().get().steps().size());
        String added = robot.session().selection().ids().get().iterator().next();
        assertEquals(
                BLOCK,
                robot.session()
                        .design()
                        .get()
                        .network()
                        .wiresInto(added)
                        .get(0)
                        .from()
                        .block());
    }

    private Object value(String parameter) {
        return Objects.requireNonNull(robot.session()
                .design()
                .get()
                .network()
                .block(BLOCK)
                .orElseThrow()
                .block()
                .parameters()
                .get(parameter));
    }
}
