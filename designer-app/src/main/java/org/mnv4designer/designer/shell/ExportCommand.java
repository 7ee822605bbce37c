package org.mnv4designer.designer.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.StringProperty;
import javafx.stage.FileChooser.ExtensionFilter;
import org.mnv4designer.base.AtomicFile;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.designer.kit.Dialogs;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Job;
import org.mnv4designer.designer.session.Jobs;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Weights;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.parameter.SafetensorsFile;
import org.mnv4designer.parameter.WeightFileException;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.spec.SpecSource;
import org.mnv4designer.spec.SpecWriter;
import org.mnv4designer.spec.SpecWriters;

/** Exports a design: asks for the format and the file, writes off the JavaFX thread, tells what came of it. */
final class ExportCommand {
    private final Dialogs dialogs;
    private final Executor worker;
    private final StringProperty job;
    private final Jobs jobs;
    private final Text text;

    /** @param job shows what runs in the background */
    ExportCommand(Dialogs dialogs, Executor worker, StringProperty job, Jobs jobs, Text text) {
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.worker = worker;
        this.job = job;
        this.text = text;
    }

    void export(Session session) {
        List<SpecWriter> writers = SpecWriters.all();
        Weights weights = session.weights();
        session.analysis()
                .get()
                .ifPresent(analysis -> dialogs.show(
                                new ExportDialog(writers, weights.arePresent(), text), text.exportHeadline())
                        .ifPresent(choice ->
                                chooseFile(session, choice).ifPresent(file -> start(analysis, choice, weights, file))));
    }

    private Optional<Path> chooseFile(Session session, ExportDialog.Choice choice) {
        String extension = choice.writer().extension();
        return dialogs.chooseToSave(
                text.exportHeadline(),
                session.design().get().name() + "." + extension,
                new ExtensionFilter(choice.writer().title(), "*." + extension));
    }

    private void start(Analysis analysis, ExportDialog.Choice choice, Weights weights, Path file) {
        job.set(text.exportRunning(file.getFileName()));
        AtomicBoolean cancelled = new AtomicBoolean();
        Job listed = jobs.start(text.exportRunning(file.getFileName()), () -> cancelled.set(true));
        worker.execute(() -> {
            try {
                Optional<String> problem = write(analysis, choice, weights, file, cancelled);
                FxThread.run(() -> finished(file, problem, cancelled.get()));
            } finally {
                listed.finish();
            }
        });
    }

    private void finished(Path file, Optional<String> problem, boolean cancelled) {
        job.set("");
        problem.filter(any -> cancelled).ifPresent(job::set);
        problem.filter(any -> !cancelled)
                .ifPresent(reason -> dialogs.error(text.errorExport(file.getFileName()), reason));
        if (problem.isEmpty()) {
            job.set(text.exportDone(file));
        }
    }

    /** Why it failed; empty if it is written. */
    private static Optional<String> write(
            Analysis analysis, ExportDialog.Choice choice, Weights weights, Path file, AtomicBoolean cancelled) {
        try {
            SpecSource structure = SpecSource.of(analysis.graph());
            Optional<SafetensorsFile> values = choice.withWeights() ? weights.open() : Optional.empty();
            SpecSource source = values.map(found -> new WeightStore(found, structure.keys()))
                    .map(structure::withWeights)
                    .orElse(structure);
            Optional<Diagnostic> refusal = choice.writer().refusals(source, choice.options()).stream()
                    .filter(Diagnostic::isError)
                    .findFirst();
            if (refusal.isEmpty()) {
                AtomicFile.write(
                        file,
                        out -> choice.writer()
                                .write(source, choice.options(), new StoppableStream(out, cancelled::get)));
            }
            return refusal.map(Diagnostic::toString);
        } catch (IOException | WeightFileException | IllegalArgumentException failed) {
            return Optional.of(String.valueOf(failed.getMessage()));
        }
    }
}
