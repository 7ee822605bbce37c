package org.mnv4designer.designer.shell;

import java.util.Optional;
import org.mnv4designer.designer.part.inference.InferenceModel;
import org.mnv4designer.designer.session.Job;
import org.mnv4designer.designer.session.Jobs;
import org.mnv4designer.designer.text.Text;

/** Lists a run of inference among the jobs while it lasts. */
final class InferenceJob {
    private final Jobs jobs;
    private final InferenceModel inference;
    private final Text text;
    private Optional<Job> job = Optional.empty();

    InferenceJob(Jobs jobs, InferenceModel inference, Text text) {
        this.jobs = jobs;
        this.inference = inference;
        this.text = text;
    }

    void follow() {
        inference.running().subscribe(this::show);
        inference.activity().subscribe(doing -> job.ifPresent(now -> now.advance(-1, doing)));
    }

    private void show(boolean running) {
        job.ifPresent(Job::finish);
        job = running ? Optional.of(jobs.start(text.actionRun(), inference::cancel)) : Optional.empty();
    }
}
