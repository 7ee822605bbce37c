package org.mnv4designer.plugin.devices;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mnv4designer.measure.latency.fit.DeviceRows;
import org.mnv4designer.measure.latency.fit.HeldOutTable;

/** docs/measures.md shows what the bundled profiles are worth; its tables are made, not written. */
class HeldOutTableTest {
    private static final Path DOCUMENT = Path.of("../../docs/measures.md");

    private static HeldOutTable table() {
        HeldOutTable table = new HeldOutTable();
        for (DeviceRows rows : BundledFit.bundledRows()) {
            table.add(rows, BundledDevices.profile(rows.profile().id()));
        }
        return table;
    }

    @Test
    void theDocumentHoldsTheTablesThatTheProfilesGive() throws IOException {
        String document = Files.readString(DOCUMENT).replace("\r\n", "\n");
        assertTrue(document.contains(table().summary()), () -> "docs/measures.md lacks\n" + table().summary());
        assertTrue(document.contains(table().cells()), () -> "docs/measures.md lacks\n" + table().cells());
    }
}
