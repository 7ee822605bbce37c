package org.mnv4designer.designer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultFileTest {
    private static final int LIMIT = 2000;

    @TempDir
    Path folder;

    @Test
    void faultsAreAppendedWithTimeSourceAndTrace() throws IOException {
        FaultFile file = new FaultFile(folder.resolve("state"), LIMIT);
        file.add(fault("one"));
        file.add(fault("two"));
        String written = Files.readString(folder.resolve("state/errors.log"));
        assertTrue(written.startsWith("1970-01-01T00:00:00Z Costs: one\ntrace of one\n"), written);
        assertTrue(written.contains("two"), written);
    }

    @Test
    void filesStaySmallHoweverManyFaultsCome() throws IOException {
        FaultFile file = new FaultFile(folder, LIMIT);
        for (int i = 0; i < 500; i++) {
            file.add(fault("number " + i));
        }
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
        assertTrue(Files.size(folder.resolve("errors.log")) < 2 * LIMIT);
        assertTrue(Files.readString(folder.resolve("errors.log")).contains("number 499"));
    }

    @Test
    void aFolderThatCannotBeWrittenDoesNotStopAnything() throws IOException {
        Path blocked = Files.createFile(folder.resolve("blocked"));
        new FaultFile(blocked, LIMIT).add(fault("lost"));
        assertEquals(0, Files.size(blocked));
    }

    private static Fault fault(String message) {
        return new Fault(Instant.EPOCH, "Costs", message, "trace of " + message);
    }
}
