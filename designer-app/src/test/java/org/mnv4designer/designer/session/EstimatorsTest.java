package org.mnv4designer.designer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.design.Design;
import org.mnv4designer.measure.latency.DeviceProfiles;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.zoo.Zoo;

class EstimatorsTest {
    private static final Design SMALL = Zoo.design("mobilenetv4_conv_small");

    @TempDir
    Path folder;

    private void write(String file, String id) throws IOException {
        String text = DeviceProfiles.write(
                Devices.installed().find("s23-cpu").orElseThrow().profile());
        Files.writeString(folder.resolve(file), text.replace("\"s23-cpu\"", "\"" + id + "\""));
    }

    @Test
    void aProfileThatIsAddedAppearsInTheNextAnalysisOfAnOpenDesign() throws IOException {
        Estimators estimators = new Estimators(folder);
        Analyzer analyzer = new Analyzer(estimators);
        assertTrue(analyzer.analyse(SMALL).report().device("my-phone").isEmpty());
        write("mine.json", "my-phone");
        assertTrue(estimators.readDevicesAgain());
        assertTrue(analyzer.analyse(SMALL).report().device("my-phone").isPresent());
    }

    @Test
    void nothingNewLeavesTheDevicesAsTheyAre() {
        Estimators estimators = new Estimators(folder.resolve("none"));
        Devices before = estimators.devices();
        assertFalse(estimators.readDevicesAgain());
        assertSame(before, estimators.devices());
    }

    @Test
    void aProfileThatBreaksStaysAndIsNamed() throws IOException {
        write("mine.json", "my-phone");
        Estimators estimators = new Estimators(folder);
        assertTrue(estimators.devices().find("my-phone").isPresent());
        Files.writeString(folder.resolve("mine.json"), "{");
        estimators.readDevicesAgain();
        assertTrue(estimators.devices().find("my-phone").isPresent());
        assertEquals(1, estimators.problems().size());
        assertTrue(
                estimators.problems().get(0).contains("mine.json: line 1"),
                estimators.problems().get(0));
    }
}
