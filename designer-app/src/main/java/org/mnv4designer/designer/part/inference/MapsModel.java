package org.mnv4designer.designer.part.inference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.mnv4designer.designer.session.Background;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.run.Tensor;

/** The feature maps of the selected block, page by page, drawn off the JavaFX thread. */
public final class MapsModel {
    /** So many maps are drawn at once. */
    static final int PAGE = 48;

    /**
     * A page of maps.
     *
     * @param block whose maps they are
     * @param from number of the first one
     * @param count of all maps of the block
     */
    public record Page(String block, int from, int count, List<FeatureMap> maps) {
        public Page {
            maps = List.copyOf(maps);
        }

        boolean isFirst() {
            return from == 0;
        }

        boolean isLast() {
            return from + maps.size() >= count;
        }
    }

    private record Wanted(String block, Tensor output, int page) {}

    private final ObservableValue<Set<String>> selected;
    private final ObservableValue<Optional<InferenceOutcome>> outcome;
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Optional<Page>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Background<Wanted, Page> drawing;
    private String block = "";

    public MapsModel(
            Workbench workbench,
            ObservableValue<Optional<InferenceOutcome>> outcome,
            Executor worker,
            Executor publisher) {
        this.outcome = outcome;
        this.selected = workbench.ofActive(session -> session.selection().ids(), Set.<String>of());
        this.drawing = new Background<>((wanted, overtaken) -> Optional.of(draw(wanted)), worker, publisher);
        selected.subscribe(any -> refresh());
        outcome.subscribe(any -> refresh());
        page.subscribe(any -> refresh());
    }

    /** What to show; empty before a run, and for a block that the run did not reach. */
    public ReadOnlyObjectProperty<Optional<Page>> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return drawing.busy();
    }

    public void nextPage() {
        if (shown.get().filter(now -> !now.isLast()).isPresent()) {
            page.set(page.get() + 1);
        }
    }

    public void previousPage() {
        page.set(Math.max(0, page.get() - 1));
    }

    private void refresh() {
        String now = wantedBlock();
        if (!now.equals(block)) {
            block = now;
            page.set(0);
        }
        Optional<Tensor> output =
                outcome.getValue().flatMap(found -> found.blocks().of(now));
        if (output.isPresent()) {
            drawing.request(new Wanted(now, output.get(), page.get()), drawn -> shown.set(Optional.of(drawn)));
        } else {
            drawing.cancel();
            shown.set(Optional.empty());
        }
    }

    /** The block selected last; before any is selected the first one that was computed. */
    private String wantedBlock() {
        return selected.getValue().stream()
                .reduce((first, last) -> last)
                .or(() -> outcome.getValue()
                        .flatMap(found ->
                                found.blocks().tensors().keySet().stream().findFirst()))
                .orElse("");
    }

    private static Page draw(Wanted wanted) {
        FeatureMaps maps = new FeatureMaps(wanted.output());
        int from = wanted.page() * PAGE;
        return new Page(wanted.block(), from, maps.count(), maps.range(from, PAGE));
    }
}
