package org.mnv4designer.designer.part.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import org.mnv4designer.design.Design;
import org.mnv4designer.designer.part.wizard.Wish.Answer;
import org.mnv4designer.designer.part.wizard.Wish.Lack;
import org.mnv4designer.designer.session.NetworkFigures;
import org.mnv4designer.designer.session.Recompute;
import org.mnv4designer.zoo.Zoo;
import org.mnv4designer.zoo.ZooEntry;
import org.mnv4designer.zoo.ZooException;

/** What the wizard asks, and the design with its figures that would come of the answers so far. */
public final class NewDesignModel {
    private final ObjectProperty<Start> start = new SimpleObjectProperty<>(Start.NETWORK);
    private final StringProperty query = new SimpleStringProperty("");
    private final FilteredList<ZooEntry> networks = new FilteredList<>(FXCollections.observableArrayList(Zoo.list()));
    private final ObjectProperty<Optional<ZooEntry>> network = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty width = new SimpleStringProperty("1");
    private final StringProperty depth = new SimpleStringProperty("1");
    private final StringProperty resolution = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Lack>> lack = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Recompute<Wish, Answer> recompute;
    private final Function<Design, NetworkFigures> figures;
    private final String blankName;

    /**
     * @param blankName of a blank design that the user gives none
     * @param figures of a design, asked for on the worker
     * @param publisher runs answers on the thread of the user interface
     */
    public NewDesignModel(
            String blankName, Function<Design, NetworkFigures> figures, Executor worker, Executor publisher) {
        this.blankName = blankName;
        this.figures = figures;
        this.recompute = new Recompute<>(this::answer, worker, publisher);
        network.subscribe(this::takeSettings);
        Stream.of(start, network, name, width, depth, resolution)
                .forEach((ObservableValue<?> asked) -> asked.subscribe(any -> ask()));
        query.subscribe(words -> networks.setPredicate(entry -> matches(entry, words)));
    }

    public ObjectProperty<Start> start() {
        return start;
    }

    public StringProperty query() {
        return query;
    }

    /** The networks that the query finds. */
    public FilteredList<ZooEntry> networks() {
        return networks;
    }

    public ObjectProperty<Optional<ZooEntry>> network() {
        return network;
    }

    /** Empty for one made of what is chosen. */
    public StringProperty name() {
        return name;
    }

    public StringProperty width() {
        return width;
    }

    public StringProperty depth() {
        return depth;
    }

    public StringProperty resolution() {
        return resolution;
    }

    ReadOnlyObjectProperty<Optional<Lack>> lack() {
        return lack.getReadOnlyProperty();
    }

    /** What comes of the present wish; empty while something is lacking or being computed. */
    ReadOnlyObjectProperty<Optional<Answer>> answer() {
        return answer.getReadOnlyProperty();
    }

    /** The design to open; empty while the answers are not whole. */
    public ObservableValue<Optional<Design>> design() {
        return answer.map(known -> known.flatMap(Answer::design));
    }

    private void takeSettings(Optional<ZooEntry> chosen) {
        chosen.ifPresent(entry -> {
            width.set(plain(entry.width()));
            int high = entry.input().height();
            int across = entry.input().width();
            resolution.set(high == across ? "" + high : high + "x" + across);
        });
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
    }

    private void ask() {
        Wish wish = new Wish(
                start.get(), network.get().map(ZooEntry::name), name.get(), width.get(), depth.get(), resolution.get());
        answer.set(Optional.empty());
        lack.set(wish.lack());
        recompute.request(wish, found -> answer.set(wish.lack().isPresent() ? Optional.empty() : Optional.of(found)));
    }

    private Answer answer(Wish wish) {
        if (wish.lack().isPresent()) {
            return Answer.refused(wish, "");
        }
        try {
            Design design = wish.design(blankName);
            return Wish.fault(design)
                    .map(reason -> Answer.refused(wish, reason))
                    .orElseGet(() -> Answer.of(wish, design, figures.apply(design)));
        } catch (ZooException refused) {
            return Answer.refused(wish, String.valueOf(refused.getMessage()));
        }
    }

    private static boolean matches(ZooEntry entry, String query) {
        String line = (entry.name() + " " + entry.title()).toLowerCase(Locale.ROOT);
        return List.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(line::contains);
    }
}
