package org.mnv4designer.designer.session.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code scripts/kill-test}. */
class KilledProcessTest {
    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no SIGKILL")
    void aKilledProcessLosesAtMostOneEditAndNoFile() throws Exception {
        KillTest.Result result = new KillTest(folder, 7, Duration.ofMillis(1500)).run(6);
        assertEquals(List.of(), result.failures());
        assertTrue(result.edits() > 0, result.toString());
    }
}
