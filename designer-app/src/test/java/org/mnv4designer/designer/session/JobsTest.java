package org.mnv4designer.designer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobsTest {
    private final Jobs jobs = new Jobs(Runnable::run);
    private final List<String> asked = new ArrayList<>();

    @Test
    void jobsAreListedUntilTheySayThatTheyAreOver() {
        Job export = jobs.start("Export", () -> asked.add("export"));
        Job layout = jobs.start("Layout", () -> asked.add("layout"));
        assertEquals(List.of(export, layout), jobs.running());
        export.finish();
        export.finish();
        assertEquals(List.of(layout), jobs.running());
    }

    @Test
    void progressAndWordsAreTold() {
        Job job = jobs.start("Export", () -> {});
        assertEquals(-1, job.progress().get());
        job.advance(0.25, "writing weights");
        assertEquals(0.25, job.progress().get());
        assertEquals("writing weights", job.message().get());
    }

    @Test
    void cancellingAsksAndTheJobStaysUntilItEnds() {
        Job job = jobs.start("Export", () -> asked.add("export"));
        job.cancel();
        assertEquals(List.of("export"), asked);
        assertEquals(List.of(job), jobs.running());
    }
}
