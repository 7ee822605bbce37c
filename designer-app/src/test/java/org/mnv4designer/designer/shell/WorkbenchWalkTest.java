package org.mnv4designer.designer.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.History;
import org.mnv4designer.designer.theme.Theme;
import org.mnv4designer.measure.latency.DeviceProfiles;
import org.mnv4designer.measure.latency.Devices;

class WorkbenchWalkTest {
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
    void fromTheWelcomePageThroughEditingToSavingAndReopening() throws Exception {
        openConvS();
        assertEquals("3.77 M", robot.text("#status-parameters"));

        robot.dragOntoWire("UIB IB", "blocks.2.1", "blocks.2.2");
        robot.waitUntilSettled();
        assertEquals("uib", source("blocks.2.2"));
        assertEquals("blocks.2.1", source("uib"));
        assertFalse(robot.text("#status-parameters").equals("3.77 M"));

        String before = robot.text("#status-macs");
        robot.enter("#field-middleKernel", "5");
        robot.waitUntilSettled();
        assertFalse(robot.text("#status-macs").equals(before));

        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        robot.waitUntilSettled();
        assertEquals(before, robot.text("#status-macs"));

        Path file = folder.resolve("mine.mnv4.json");
        Design saved = robot.session().design().get();
        robot.onFx(() -> assertTrue(robot.pane().files().saveTo(robot.session(), file)));
        assertFalse(robot.session().dirty().get());
        robot.onFx(() -> robot.pane().files().close(robot.session()));
        robot.onFx(() -> robot.pane().files().open(file));
        assertEquals(saved, robot.session().design().get());
        assertEquals(file, robot.session().file().get().orElseThrow());
    }

    @Test
    void invalidInputIsShownAndKeptAndChangesNothing() throws Exception {
        openConvS();
        robot.onFx(() -> robot.session().selection().only("blocks.2.1"));
        History history = robot.session().history().get();
        robot.enter("#field-outChannels", "ninety");
        assertTrue(robot.isShown(".text-field:invalid"));
        assertEquals(history, robot.session().history().get());
    }

    @Test
    void aFormIsOneClick() throws Exception {
        openConvS();
        robot.onFx(() -> robot.session().selection().only("blocks.2.1"));
        robot.click("#form-ExtraDW");
        robot.waitUntilSettled();
        var block = robot.session()
                .design()
                .get()
                .network()
                .block("blocks.2.1")
                .orElseThrow()
                .block();
        assertEquals(3, block.parameters().get("startKernel"));
        assertEquals(3, block.parameters().get("middleKernel"));
    }

    @Test
    void everyCommandHasALabelAndMostHaveKeysThatNoOtherHas() {
        var actions = robot.pane().actions().all();
        var keys =
                actions.stream().flatMap(action -> action.shortcut().stream()).toList();
        assertEquals(keys.stream().distinct().count(), keys.size());
        assertTrue(keys.size() > actions.size() * 3 / 4);
    }

    @Test
    void theSmallestCommonScreenShowsEverything() throws Exception {
        openConvS();
        assertTrue(robot.bounds("#status-zoom").getMaxX() <= 1366);
        assertTrue(robot.bounds(".status-row").getMaxY() <= 768);
        assertTrue(robot.bounds(".device-strip").getMaxX() <= 1366);
    }

    @Test
    void analysingShowsWhatBoundsTheDesignAndWhereItsMemoryGoes() throws Exception {
        openConvS();
        robot.onFx(() -> robot.pane().show(Perspective.ANALYSE));
        robot.waitFor(() -> robot.text(".roofline .chart-caption").startsWith("Roofline time: "));
        robot.keys(KeyCode.ALT, KeyCode.DIGIT9);
        robot.waitFor(() -> robot.text(".memory .chart-caption").equals("Step 1 of 58: stem/conv, 539 KiB live."));
    }

    @Test
    void aDeviceProfileThatIsAddedShowsWithoutARestart() throws Exception {
        openConvS();
        try (var watching = robot.pane().watchDevices()) {
            Path devices = Files.createDirectories(folder.resolve("devices"));
            String text = DeviceProfiles.write(
                    Devices.installed().find("s23-cpu").orElseThrow().profile());
            Files.writeString(devices.resolve("mine.json"), text.replace("\"s23-cpu\"", "\"my-phone\""));
            robot.waitFor(() -> analysedDevice("my-phone"));
            Files.writeString(devices.resolve("mine.json"), "{");
            robot.waitFor(() -> robot.text("#status-job").contains("mine.json: line 1"));
            assertTrue(analysedDevice("my-phone"));
        }
    }

    @Test
    void theWizardMakesADeviceThatShowsInTheStrip() throws Exception {
        openConvS();
        Path example = Path.of("..", "examples", "measurements", "pixel-4-middle-core.csv");
        try (var watching = robot.pane().watchDevices()) {
            robot.later(() -> robot.pane().calibrating().open(() -> List.of(example)));
            robot.waitFor(() -> robot.isShown(".calibration"));
            robot.click("Choose measurements…");
            robot.click("#wizard-next");
            robot.clickInside("#calibration-siblings", "Pixel 6 CPU");
            robot.click("#wizard-next");
            robot.waitFor(() -> robot.isShown("#calibration-residuals"));
            robot.click("#wizard-next");
            robot.click("#wizard-next");
            robot.waitFor(() -> analysedDevice("pixel-4-middle-core"));
            assertEquals(
                    "pixel-4-middle-core",
                    robot.pane().workbench().chosenDevice().get());
            robot.waitFor(() -> robot.bounds("Pixel 4 middle core").getMaxX() <= 1366);
        }
    }

    private boolean analysedDevice(String id) {
        return robot.session()
                .analysis()
                .get()
                .orElseThrow()
                .report()
                .device(id)
                .isPresent();
    }

    @Test
    void theThemeIsAStyleClassOfTheRoot() {
        robot.onFx(() -> robot.pane().actions().get("view.theme").runIfEnabled());
        assertEquals(Theme.DARK, robot.pane().theme().get());
        assertTrue(robot.pane().getStyleClass().contains("dark"));
        assertFalse(robot.pane().getStyleClass().contains("light"));
    }

    private void openConvS() throws TimeoutException {
        robot.type("#welcome-search", "conv-s timm");
        robot.doubleClick("MobileNetV4 Conv-S");
        robot.waitFor(() -> robot.pane().workbench().activeSession().get().isPresent());
        robot.waitUntilSettled();
    }

    private String source(String block) {
        return robot.session()
                .design()
                .get()
                .network()
                .wiresInto(block)
                .get(0)
                .from()
                .block();
    }
}
