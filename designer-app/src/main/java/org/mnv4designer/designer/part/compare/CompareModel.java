package org.mnv4designer.designer.part.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.compare.MatchedBlock;
import org.mnv4designer.designer.session.Background;
import org.mnv4designer.designer.session.Compared;
import org.mnv4designer.designer.session.Moment;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.measure.compare.ReportComparison;
import org.mnv4designer.zoo.Zoo;

/** Two designs and what follows from them; compared only while it is seen, off the screen's thread. */
public final class CompareModel {
    private record Two(Design first, Design second) {}

    private final Workbench workbench;
    private final Compared compared;
    private final Background<Two, ReportComparison> background;
    private final ReadOnlyObjectWrapper<Optional<ReportComparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<MatchedBlock>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ObservableValue<Optional<Design>> first;
    private final ObservableValue<Optional<Design>> second;
    private Subscription following = Subscription.EMPTY;

    /**
     * @param compare analyses and compares two designs, on the worker
     * @param worker compares, one pair after another
     * @param publisher runs answers on the thread of the user interface
     */
    public CompareModel(
            Workbench workbench,
            Compared compared,
            BiFunction<Design, Design, ReportComparison> compare,
            Executor worker,
            Executor publisher) {
        this.workbench = workbench;
        this.compared = compared;
        this.background = new Background<>(
                (two, overtaken) -> Optional.of(compare.apply(two.first(), two.second())), worker, publisher);
        this.first = designOf(compared.first());
        this.second = designOf(compared.second());
        shown.subscribe(this::follow);
    }

    private static ObservableValue<Optional<Design>> designOf(ObjectProperty<Optional<Moment>> moment) {
        return moment.flatMap(chosen -> chosen.<ObservableValue<Optional<Design>>>map(
                        known -> known.design().map(Optional::of))
                .orElseGet(() -> new SimpleObjectProperty<>(Optional.empty())));
    }

    /** The two designs that were chosen. */
    public Compared compared() {
        return compared;
    }

    /** What the two do not share; empty until two are chosen and analysed. */
    public ReadOnlyObjectProperty<Optional<ReportComparison>> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /** The row that is looked at; both pictures show its blocks. */
    public ObjectProperty<Optional<MatchedBlock>> selected() {
        return selected;
    }

    public ReadOnlyBooleanProperty busy() {
        return background.busy();
    }

    /** Whether anybody looks. */
    public BooleanProperty shown() {
        return shown;
    }

    /** What can be chosen: open designs, what is chosen already, and the published networks. */
    List<Choice> choices() {
        Set<Choice> all = new LinkedHashSet<>();
        workbench.sessions().forEach(session -> all.add(Choice.of(Moment.presentOf(session))));
        compared.first().get().map(Choice::of).ifPresent(all::add);
        compared.second().get().map(Choice::of).ifPresent(all::add);
        Zoo.list().forEach(network -> all.add(Choice.network(network.name())));
        return List.copyOf(all);
    }

    private void follow(boolean seen) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (seen) {
            chooseUnlessChosen();
            following = Subscription.combine(first.subscribe(any -> refresh()), second.subscribe(any -> refresh()));
        } else {
            background.cancel();
        }
    }

    /** At first the design in front against what it was when it was saved, or against another open one. */
    private void chooseUnlessChosen() {
        Optional<Session> front = workbench.activeSession().get();
        if (front.isEmpty()
                || compared.first().get().isPresent()
                || compared.second().get().isPresent()) {
            return;
        }
        Moment before = workbench.sessions().stream()
                .filter(other -> other != front.get())
                .findFirst()
                .map(Moment::presentOf)
                .orElseGet(() -> Moment.of(
                        front.get().title().get() + " *", front.get().saved().get()));
        compared.set(before, Moment.presentOf(front.get()));
    }

    private void refresh() {
        if (first.getValue().isEmpty() || second.getValue().isEmpty()) {
            background.cancel();
            comparison.set(Optional.empty());
            return;
        }
        Two two = new Two(first.getValue().get(), second.getValue().get());
        background.request(two, made -> {
            selected.set(Optional.empty());
            comparison.set(Optional.of(made));
        });
    }
}
