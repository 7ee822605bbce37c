package org.mnv4designer.designer.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.designer.action.Action;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.text.TextBundle;
import org.mnv4designer.zoo.Zoo;

class CommandsWalkTest {
    @TempDir
    Path folder;

    private WorkbenchRobot robot;

    @BeforeEach
    void start() {
        robot = WorkbenchRobot.start(folder);
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void everyCommandHasLabelHintAndIconAndStandsInAMenuAndKeysHaveOneMeaning() {
        Text text = TextBundle.in(Locale.ENGLISH);
        Set<String> inMenus = robot.pane().actions().menus().stream()
                .flatMap(menu -> menu.groups().stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        for (Action action : robot.pane().actions().all()) {
            assertFalse(action.label().apply(text).isBlank(), action.id());
            assertFalse(action.hint().apply(text).isBlank(), action.id());
            assertFalse(action.icon().isEmpty(), () -> action.id() + " has no icon");
            assertTrue(inMenus.contains(action.id()), () -> action.id() + " is in no menu");
        }
        List<KeyCombination> keys = robot.pane().actions().all().stream()
                .flatMap(action -> action.standardKeys().stream())
                .toList();
        assertEquals(Set.copyOf(keys).size(), keys.size());
    }

    @Test
    void quickAccessFindsABlockByKeysAloneAndGoesThere() throws TimeoutException {
        openConvS();
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.waitFor(() -> robot.isShown("#quick-field"));
        robot.write("b21");
        robot.keys(KeyCode.ENTER);
        robot.waitFor(() -> robot.session().selection().single().isPresent());
        assertEquals(Optional.of("blocks.2.1"), robot.session().selection().single());
        assertFalse(robot.isShown("#quick-field"));
    }

    @Test
    void changedKeysShowInMenusAtOnceAndWork() {
        robot.onFx(() -> robot.pane()
                .keyBindings()
                .set(robot.pane().actions().get("help.quickAccess"), Optional.of(KeyCombination.valueOf("Ctrl+J"))));
        robot.keys(KeyCode.CONTROL, KeyCode.J);
        assertTrue(robot.isShown("#quick-field"));
        robot.keys(KeyCode.ESCAPE);
        assertFalse(robot.isShown("#quick-field"));
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertFalse(robot.isShown("#quick-field"));
    }

    @Test
    void theSheetOfKeysCanBeSearchedAndClosed() {
        robot.keys(KeyCode.F1);
        assertTrue(robot.isShown("#key-sheet-field"));
        robot.write("undo");
        assertTrue(robot.isShown("Ctrl+Z"));
        robot.keys(KeyCode.ESCAPE);
        robot.keys(KeyCode.ESCAPE);
        assertFalse(robot.isShown("#key-sheet-field"));
    }

    private void openConvS() throws TimeoutException {
        robot.onFx(() -> robot.pane().workbench().open(Zoo.design("mobilenetv4_conv_small"), Optional.empty()));
        robot.waitUntilSettled();
    }
}
