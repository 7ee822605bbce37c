package org.mnv4designer.designer.part.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.designer.session.NamedNetworks;
import org.mnv4designer.designer.session.OwnProfiles;
import org.mnv4designer.measure.latency.Device;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.DeviceProfiles;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.measure.latency.ProfileException;
import org.mnv4designer.measure.latency.measured.Setting.Aspect;

class CalibrationModelTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "measurements", "pixel-4-middle-core.csv");
    private static final List<DeviceProfile> DEVICES =
            Devices.installed().all().stream().map(Device::profile).toList();

    @TempDir
    Path folder;

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private CalibrationModel model;

    @BeforeEach
    void start() {
        model = new CalibrationModel(
                DEVICES, new OwnProfiles(folder.resolve("devices")), new NamedNetworks(), waiting::add, Runnable::run);
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void read(Path file) {
        model.read(List.of(file));
        work();
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("runs.csv"), text);
    }

    private void goTo(Step step) {
        if (step.ordinal() > Step.SIBLING.ordinal() || step == Step.SIBLING) {
            model.goOn();
        }
        if (step.ordinal() > Step.SIBLING.ordinal()) {
            model.sibling().set(Optional.of(sibling()));
            model.goOn();
            work();
        }
        if (step == Step.SAVE) {
            model.goOn();
        }
        assertEquals(step, model.step().get());
    }

    private static DeviceProfile sibling() {
        return DEVICES.stream()
                .filter(device -> device.id().equals("pixel-6-cpu"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fromMeasurementsToASavedProfile() throws ProfileException {
        read(EXAMPLE);
        goTo(Step.SAVE);
        model.name().set("My phone");
        assertEquals("my-phone", model.id().get());
        assertTrue(model.canGoOn().getValue());
        model.goOn();
        Path file = model.saved().get().orElseThrow();
        assertEquals(folder.resolve("devices").resolve("my-phone.json"), file);
        DeviceProfile saved = DeviceProfiles.read(file);
        assertEquals("My phone", saved.name());
        assertEquals(6, saved.provenance().n());
    }

    @Test
    void theDeviceOfTheFileIsTheFirstName() {
        read(EXAMPLE);
        assertEquals("Pixel 4 middle core", model.name().get());
        assertEquals("pixel-4-middle-core", model.id().get());
    }

    @Test
    void aStepMustBeDoneBeforeTheNext() throws IOException {
        assertFalse(model.canGoOn().getValue());
        model.goOn();
        assertEquals(Step.MEASUREMENTS, model.step().get());
        read(csv("design,latency_ms\nzoo:resnet18,-3\n"));
        assertFalse(model.canGoOn().getValue());
        Preview.Line line = model.preview().get().orElseThrow().lines().get(0);
        assertEquals("line 2", line.place());
        assertTrue(line.problem().orElseThrow().message().startsWith("a time must be above 0"));
        read(EXAMPLE);
        goTo(Step.SIBLING);
        assertFalse(model.canGoOn().getValue());
    }

    @Test
    void mixedFilesAskWhichOneIsMeant() throws IOException {
        String example = Files.readString(EXAMPLE);
        read(csv(example + "zoo:resnet50,80,224,int8,TFLite,1,Pixel 4 middle core\n"));
        Preview mixed = model.preview().get().orElseThrow();
        assertEquals(Map.of(Aspect.PRECISION, List.of("fp32", "int8")), mixed.mixed());
        assertFalse(mixed.isSound());
        model.choose(Aspect.PRECISION, "fp32");
        work();
        Preview chosen = model.preview().get().orElseThrow();
        assertTrue(chosen.isSound());
        assertEquals(6, chosen.measured().rows().size());
        assertEquals(Map.of(Aspect.PRECISION, List.of("fp32", "int8")), chosen.mixed());
    }

    @Test
    void aFitThatIsRefusedSaysWhy() throws IOException {
        read(csv("design,latency_ms\nzoo:resnet18,30\n"));
        goTo(Step.FIT);
        assertTrue(
                model.fit().get().failure().contains("at least 3 networks, got 1"),
                model.fit().get().failure());
        assertFalse(model.canGoOn().getValue());
        model.goBack();
        assertEquals(Step.SIBLING, model.step().get());
    }

    @Test
    void timesInAnotherUnitShowBesideTheSibling() throws IOException {
        String example = Files.readString(EXAMPLE).replace("latency_ms", "latency_us");
        read(csv(example));
        goTo(Step.FIT);
        assertTrue(
                model.fit().get().failure().contains("call the column latency_ms"),
                model.fit().get().failure());
    }

    @Test
    void whatIsCancelledIsForgotten() {
        read(EXAMPLE);
        model.goOn();
        model.sibling().set(Optional.of(sibling()));
        model.goOn();
        assertTrue(model.busy().get());
        model.cancel();
        assertFalse(model.busy().get());
        work();
        assertTrue(model.fit().get().calibrated().isEmpty());
    }

    @Test
    void ofTwoFilesInARowTheNewerCounts() throws IOException {
        model.read(List.of(csv("design,latency_ms\nzoo:resnet18,30\n")));
        model.read(List.of(EXAMPLE));
        work();
        assertEquals(6, model.preview().get().orElseThrow().measured().rows().size());
    }

    @Test
    void idsThatAreTakenNeedAWord() throws IOException {
        read(EXAMPLE);
        goTo(Step.SAVE);
        model.id().set("s23-cpu");
        assertTrue(model.isIdTaken());
        assertFalse(model.canGoOn().getValue());
        Files.createDirectories(folder.resolve("devices"));
        Files.writeString(folder.resolve("devices").resolve("mine.json"), "precious");
        model.id().set("mine");
        model.goOn();
        assertEquals("precious", Files.readString(folder.resolve("devices").resolve("mine.json")));
        model.replace().set(true);
        model.goOn();
        assertTrue(model.saved().get().isPresent());
        model.id().set("Not An Id");
        assertFalse(model.canGoOn().getValue());
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAndNothingIsLost() throws IOException {
        Files.writeString(folder.resolve("devices"), "a file in its place");
        read(EXAMPLE);
        goTo(Step.SAVE);
        model.goOn();
        assertTrue(model.saved().get().isEmpty());
        assertTrue(
                model.saveFailure().get().contains("Fix: "), model.saveFailure().get());
    }

    @Test
    void siblingsOfTheMeasuredPrecisionComeFirst() throws IOException {
        read(csv(Files.readString(EXAMPLE).replace("fp32", "fp16")));
        assertEquals("fp16", model.siblings().get(0).precision().id());
        assertEquals(DEVICES.size(), model.siblings().size());
    }
}
