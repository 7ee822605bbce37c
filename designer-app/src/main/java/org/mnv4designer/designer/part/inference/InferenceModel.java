package org.mnv4designer.designer.part.inference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Preprocessing;
import org.mnv4designer.design.Settings;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.run.InferenceEngine;
import org.mnv4designer.run.RunMonitor;

/** Runs the design in front on an image, off the JavaFX thread; of several runs asked for, only the newest answers. */
public final class InferenceModel {

    /** Asks the user for files. */
    public interface Choices {
        Optional<Path> image();

        Optional<Path> folder();

        Optional<Path> weights();
    }

    private final Workbench workbench;
    private final Supplier<Optional<InferenceEngine>> engine;
    private final Executor worker;
    private final Executor publisher;
    private final Choices choices;
    private final Text text;
    private final ObjectProperty<Optional<Path>> image = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper activity = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<InferenceOutcome>> outcome =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicLong newest = new AtomicLong();

    /**
     * @param engine the engine to use, made on first use off the JavaFX thread; empty if none is installed
     * @param worker runs inference
     */
    public InferenceModel(
            Workbench workbench,
            Supplier<Optional<InferenceEngine>> engine,
            Executor worker,
            Executor publisher,
            Choices choices,
            Text text) {
        this.workbench = workbench;
        this.engine = engine;
        this.worker = worker;
        this.publisher = publisher;
        this.choices = choices;
        this.text = text;
        workbench.activeSession().subscribe(any -> outcome.set(Optional.empty()));
    }

    /** The image to run on. */
    public ObjectProperty<Optional<Path>> image() {
        return image;
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** What the engine is doing now; empty while it is idle. */
    public ReadOnlyStringProperty activity() {
        return activity.getReadOnlyProperty();
    }

    /** Why the last run gave nothing; empty if it gave something. */
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<InferenceOutcome>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Name of the weight file of the design in front; empty means random weights. */
    public ObservableValue<Optional<String>> weights() {
        return workbench.ofActive(InferenceModel::weightName, Optional.<String>empty());
    }

    private static ObservableValue<Optional<String>> weightName(Session session) {
        return Bindings.createObjectBinding(
                () -> session.weights().name(), session.design(), session.file(), session.chosenWeights());
    }

    /** How the image is prepared, in words. */
    public ObservableValue<String> preprocessing() {
        return workbench.ofActive(session -> session.design().map(this::describe), "");
    }

    private String describe(Design design) {
        Preprocessing how = design.preprocessing();
        String mean = how.mean().stream().map(Object::toString).collect(Collectors.joining(", "));
        String std = how.std().stream().map(Object::toString).collect(Collectors.joining(", "));
        return text.inferenceHow(
                design.input().height() + "×" + design.input().width(),
                how.resize().id(),
                how.interpolation().id(),
                Figures.percent(how.cropPercent()),
                mean,
                std);
    }

    public void chooseImage() {
        choices.image().ifPresent(this::runOn);
    }

    /** Takes an image and runs on it. */
    public void runOn(Path file) {
        image.set(Optional.of(file));
        run();
    }

    /** Takes the image or image file on the clipboard, if there is one, and runs on it. */
    void paste(Clipboard clipboard) {
        try {
            PastedImage.in(clipboard).ifPresent(this::runOn);
        } catch (IOException unwritable) {
            failure.set(String.valueOf(unwritable.getMessage()));
        }
    }

    /** Asks for a folder of images. */
    Optional<Path> chooseFolder() {
        return choices.folder();
    }

    public void chooseWeights() {
        choices.weights().ifPresent(this::useWeights);
    }

    /** Takes a file for weights; the design names it from then on if it lies beside and fits. */
    public void useWeights(Path file) {
        workbench.activeSession().get().ifPresent(session -> {
            session.chosenWeights().set(Optional.of(file));
            run();
        });
    }

    /** Takes the weights away, from the design too: runs are then made with seeded random ones. */
    public void useRandomWeights() {
        workbench.activeSession().get().ifPresent(session -> {
            session.chosenWeights().set(Optional.empty());
            session.apply(new Settings.SetWeights(Optional.empty()));
            run();
        });
    }

    /** Runs the design in front on the image, if there are both. */
    public void run() {
        workbench
                .activeSession()
                .get()
                .ifPresent(session -> session.analysis()
                        .get()
                        .ifPresent(analysis -> image.get().ifPresent(file -> start(session, analysis, file))));
    }

    /** Gives up the run that is under way. */
    public void cancel() {
        newest.incrementAndGet();
        running.set(false);
        activity.set("");
    }

    private void start(Session session, Analysis analysis, Path file) {
        if (analysis.report().hasErrors()) {
            failure.set(text.inferenceErrors());
            return;
        }
        long number = newest.incrementAndGet();
        running.set(true);
        failure.set("");
        activity.set(text.inferencePrepare());
        Network network = new Network(analysis.graph(), session.weights());
        worker.execute(() -> engine.get()
                .ifPresentOrElse(
                        found -> carryOut(number, session, new InferenceTask(network, file, found)),
                        () -> publish(number, () -> failure.set(text.inferenceNoEngine()))));
    }

    private void carryOut(long number, Session session, InferenceTask task) {
        try {
            InferenceOutcome result = task.run(new Watching(number));
            publish(number, () -> show(session, result));
        } catch (InferenceTask.Failure failed) {
            publish(number, () -> failure.set(failed.getMessage()));
        } catch (RuntimeException | LinkageError | OutOfMemoryError fault) {
            publish(number, () -> failure.set(text.errorFault() + ": " + fault));
        }
    }

    private void show(Session session, InferenceOutcome result) {
        outcome.set(Optional.of(result));
        result.naming().ifPresent(file -> session.apply(new Settings.SetWeights(Optional.of(file))));
    }

    private void publish(long number, Runnable change) {
        publisher.execute(() -> {
            if (number == newest.get()) {
                running.set(false);
                activity.set("");
                change.run();
            }
        });
    }

    /** Shows what the engine does, and stops a run that a newer one overtook. */
    private final class Watching implements RunMonitor {
        private final long number;

        Watching(long number) {
            this.number = number;
        }

        @Override
        public void progress(String doing, double share) {
            publisher.execute(() -> {
                if (number == newest.get() && running.get()) {
                    activity.set(doing);
                }
            });
        }

        @Override
        public boolean isCancelled() {
            return number != newest.get();
        }
    }
}
