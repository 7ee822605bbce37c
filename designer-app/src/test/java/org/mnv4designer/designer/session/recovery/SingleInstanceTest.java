package org.mnv4designer.designer.session.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
    @TempDir
    Path state;

    @Test
    void oneAtATimeHasTheLockAndItsNumberIsKnown() throws IOException {
        SingleInstance first = SingleInstance.claim(state).orElseThrow();
        assertEquals(Optional.empty(), SingleInstance.claim(state));
        assertEquals(Optional.of(ProcessHandle.current().pid()), SingleInstance.owner(state));
        first.close();
        SingleInstance.claim(state).orElseThrow().close();
    }

    @Test
    void aLockFileThatWasLeftBehindStandsInNobodysWay() throws IOException {
        Files.writeString(state.resolve("designer.lock"), "999999999999");
        SingleInstance.claim(state).orElseThrow().close();
    }

    @Test
    void aRequestIsAnsweredByTakingIt() throws Exception {
        OpenRequests first = new OpenRequests(state);
        Path file = state.resolve("a b.mnv4.json");
        CompletableFuture<Boolean> answered = CompletableFuture.supplyAsync(() -> hand(List.of(file)));
        List<List<Path>> taken = first.take();
        while (taken.isEmpty()) {
            Thread.sleep(5);
            taken = first.take();
        }
        assertEquals(List.of(List.of(file)), taken);
        assertTrue(answered.get());
        assertEquals(List.of(), first.take());
    }

    private boolean hand(List<Path> files) {
        try {
            return new OpenRequests(state).hand(files, Duration.ofSeconds(5));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void aRequestThatNobodyAnswersIsWithdrawn() throws IOException {
        OpenRequests requests = new OpenRequests(state);
        assertFalse(requests.hand(List.of(), Duration.ofMillis(60)));
        assertEquals(List.of(), requests.take());
    }

    @Test
    void oldRequestsAreForgotten() throws IOException {
        Files.createDirectories(state.resolve("requests"));
        Files.writeString(state.resolve("requests/x.open"), "/somewhere");
        OpenRequests requests = new OpenRequests(state);
        requests.clear();
        assertEquals(List.of(), requests.take());
    }
}
