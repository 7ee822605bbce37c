package org.mnv4designer.designer.part.inference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Background;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.run.InferenceEngine;

/** The images of a folder: run all of them with the design in front, or step through them. */
public final class ImagesModel {
    private static final int MOST = 10_000;
    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif");

    private record Wanted(FolderTask task, List<Path> images) {}

    private final Workbench workbench;
    private final Supplier<Optional<InferenceEngine>> engine;
    private final Executor publisher;
    private final Text text;
    private final ObservableList<ImageAnswer> images = FXCollections.observableArrayList();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final Background<Wanted, String> runs;

    /**
     * @param engine made on first use, by the worker
     * @param worker runs all images, one after another
     */
    public ImagesModel(
            Workbench workbench,
            Supplier<Optional<InferenceEngine>> engine,
            Executor worker,
            Executor publisher,
            Text text) {
        this.workbench = workbench;
        this.engine = engine;
        this.publisher = publisher;
        this.text = text;
        this.runs = new Background<>(this::runAll, worker, publisher);
        workbench.activeSession().subscribe(any -> forgetAnswers());
    }

    /** With the best answer where there is one. */
    public ObservableList<ImageAnswer> images() {
        return images;
    }

    /** True while all images are run. */
    public ReadOnlyBooleanProperty busy() {
        return runs.busy();
    }

    /** Share of the images that are done, 0 to 1. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Why the images could not be listed or run; empty if they could. */
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /** Lists the images of a folder, by name. */
    public void open(Path folder) {
        cancel();
        failure.set("");
        try (Stream<Path> files = Files.list(folder)) {
            images.setAll(files.filter(ImagesModel::isImage)
                    .sorted()
                    .limit(MOST)
                    .map(ImageAnswer::open)
                    .toList());
        } catch (IOException unreadable) {
            images.clear();
            failure.set(String.valueOf(unreadable.getMessage()));
        }
    }

    private static boolean isImage(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
    }

    /** Runs the design in front on all images, from the first. */
    public void run() {
        Optional<Session> session = workbench.activeSession().get();
        Optional<Analysis> analysis =
                session.flatMap(active -> active.analysis().get());
        if (analysis.isEmpty() || images.isEmpty()) {
            return;
        }
        if (analysis.get().report().hasErrors()) {
            failure.set(text.inferenceErrors());
            return;
        }
        forgetAnswers();
        Network network = new Network(analysis.get().graph(), session.get().weights());
        runs.request(
                new Wanted(
                        new FolderTask(network),
                        images.stream().map(ImageAnswer::image).toList()),
                failure::set);
    }

    /** Gives up running; answers that are there stay. */
    public void cancel() {
        runs.cancel();
    }

    private void forgetAnswers() {
        runs.cancel();
        progress.set(0);
        failure.set("");
        images.replaceAll(known -> ImageAnswer.open(known.image()));
    }

    private Optional<String> runAll(Wanted wanted, java.util.function.BooleanSupplier overtaken) {
        Optional<InferenceEngine> found = engine.get();
        if (found.isEmpty()) {
            return Optional.of(text.inferenceNoEngine());
        }
        try {
            wanted.task()
                    .run(
                            found.get(),
                            wanted.images(),
                            overtaken,
                            (number, answer) -> publisher.execute(() -> {
                                if (!overtaken.getAsBoolean()) {
                                    images.set(number, answer);
                                    progress.set(
                                            (number + 1.0) / wanted.images().size());
                                }
                            }));
            return Optional.of("");
        } catch (InferenceTask.Failure failed) {
            return Optional.of(failed.getMessage());
        }
    }
}
