package org.mnv4designer.designer.part.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.designer.session.Preferences;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Settings;
import org.mnv4designer.designer.session.ShownDevices;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.zoo.Zoo;

class DevicesModelTest {
    @TempDir
    private Path folder;

    private Workbench workbench;
    private ShownDevices shown;
    private DevicesModel model;
    private Session session;

    @BeforeEach
    void openConvSmall() {
        workbench = Sessions.workbench();
        shown = new ShownDevices(new Preferences(Settings.in(folder)), new Estimators(folder));
        model = new DevicesModel(workbench, shown);
        session = workbench.open(Zoo.design("mobilenetv4_conv_small"), Optional.empty());
    }

    private DeviceRow row(String id) {
        return model.rows().get().stream()
                .filter(row -> row.reading().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyDeviceHasARowWhoseTimeIsSplitWhole() {
        assertEquals(34, model.rows().get().size());
        DeviceRow pixel = row("pixel-6-cpu");
        assertEquals(pixel.millis(), pixel.split().total(), 1e-9 + 1e-6 * pixel.millis());
        assertEquals("cpu", pixel.processor());
    }

    @Test
    void filtersGoByWordsAndByProcessor() {
        model.query().set("hexagon");
        assertTrue(model.rows().get().stream()
                .allMatch(row -> (row.reading().name()
                                + row.reading().id()
                                + row.reading().detail())
                        .toLowerCase(Locale.ROOT)
                        .contains("hexagon")));

        model.query().set("");
        model.processor().set(Optional.of("gpu"));
        assertFalse(model.rows().get().isEmpty());
        assertTrue(model.rows().get().stream().allMatch(row -> row.processor().equals("gpu")));
    }

    @Test
    void aTickPutsADeviceIntoTheStripAndTakesItOut() {
        assertTrue(row("pixel-6-cpu").shown());
        assertFalse(row("pixel-4-cpu").shown());

        model.toggle(row("pixel-4-cpu"));
        assertTrue(shown.shows("pixel-4-cpu"));
        assertTrue(row("pixel-4-cpu").shown());

        model.toggle(row("pixel-4-cpu"));
        assertEquals(List.of(), shown.chosen().getValue());
    }

    @Test
    void theSlowestBlocksOfTheChosenDeviceComeFirstAndTheirSharesAreOfItsTime() {
        model.chosen().set("pixel-6-cpu");
        List<SlowBlock> slowest = model.slowest().get();

        assertEquals(12, slowest.size());
        assertTrue(slowest.get(0).millis() >= slowest.get(1).millis());
        assertEquals(
                slowest.get(0).millis() / row("pixel-6-cpu").millis(),
                slowest.get(0).share(),
                1e-6);

        model.selectBlock(slowest.get(0).id());
        assertEquals(Optional.of(slowest.get(0).id()), session.selection().single());
    }
}
