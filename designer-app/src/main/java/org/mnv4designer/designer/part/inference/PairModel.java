package org.mnv4designer.designer.part.inference;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Background;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.run.InferenceEngine;
import org.mnv4designer.run.Ranking;
import org.mnv4designer.run.RunMonitor;

/** A second open design on the image on which the design in front was run last. */
public final class PairModel {

    /**
     * Both runs.
     *
     * @param problem why there is nothing to show; empty if there is
     */
    public record Pair(Ranking first, Ranking second, List<BlockDifference> differences, String problem) {
        static final Pair NONE = failed("");

        public Pair {
            differences = List.copyOf(differences);
        }

        static Pair failed(String problem) {
            return new Pair(new Ranking(List.of()), new Ranking(List.of()), List.of(), problem);
        }

        static Pair of(InferenceOutcome first, InferenceOutcome second) {
            return new Pair(
                    first.ranking(), second.ranking(), BlockDifference.between(first.blocks(), second.blocks()), "");
        }
    }

    private record Wanted(InferenceOutcome first, Network other, Path image) {}

    private final Workbench workbench;
    private final ObservableValue<Optional<Path>> image;
    private final ObservableValue<Optional<InferenceOutcome>> outcome;
    private final Supplier<Optional<InferenceEngine>> engine;
    private final Text text;
    private final ObjectProperty<Optional<Session>> other = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Pair> pair = new ReadOnlyObjectWrapper<>(Pair.NONE);
    private final Background<Wanted, Pair> runs;

    /**
     * @param front the run of the design in front, and its image
     * @param engine made on first use, by the worker
     */
    public PairModel(
            Workbench workbench,
            InferenceModel front,
            Supplier<Optional<InferenceEngine>> engine,
            Executor worker,
            Executor publisher,
            Text text) {
        this.workbench = workbench;
        this.image = front.image();
        this.outcome = front.outcome();
        this.engine = engine;
        this.text = text;
        this.runs = new Background<>((wanted, overtaken) -> Optional.of(both(wanted)), worker, publisher);
        outcome.subscribe(any -> run());
        other.subscribe(any -> run());
        workbench.sessions().subscribe(() -> other.set(other.get().filter(workbench.sessions()::contains)));
    }

    /** All open designs; comparing one with itself shows no difference. */
    public ObservableList<Session> choices() {
        return workbench.sessions();
    }

    /** The second design. */
    public ObjectProperty<Optional<Session>> other() {
        return other;
    }

    /** Both runs; {@link Pair#NONE} until the design in front was run and a second one is chosen. */
    public ReadOnlyObjectProperty<Pair> pair() {
        return pair.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return runs.busy();
    }

    public void select(BlockDifference row) {
        workbench.activeSession().get().ifPresent(session -> session.selection().only(row.output()));
    }

    private void run() {
        runs.cancel();
        pair.set(Pair.NONE);
        other.get()
                .ifPresent(second -> outcome.getValue()
                        .ifPresent(first -> image.getValue().ifPresent(file -> run(first, second, file))));
    }

    private void run(InferenceOutcome first, Session second, Path file) {
        Optional<Analysis> known = second.analysis().get();
        if (known.isEmpty() || known.get().report().hasErrors()) {
            pair.set(Pair.failed(text.inferenceErrors()));
            return;
        }
        Network network = new Network(known.get().graph(), second.weights());
        runs.request(new Wanted(first, network, file), pair::set);
    }

    private Pair both(Wanted wanted) {
        Optional<InferenceEngine> found = engine.get();
        if (found.isEmpty()) {
            return Pair.failed(text.inferenceNoEngine());
        }
        try {
            InferenceTask task = new InferenceTask(wanted.other(), wanted.image(), found.get());
            return Pair.of(wanted.first(), task.run(RunMonitor.NONE));
        } catch (InferenceTask.Failure failed) {
            return Pair.failed(failed.getMessage());
        }
    }
}
