package org.mnv4designer.designer.part.memory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mnv4designer.base.DataType;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Background;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.measure.Explanation;
import org.mnv4designer.measure.memory.LiveTensor;

/** The memory of the design in front, and the step that is looked at; made only while it is seen, off the screen's thread. */
public final class MemoryModel {
    private static final int NOWHERE = -1;

    private final Workbench workbench;
    private final Background<Analysis, MemoryPicture> background;
    private final ReadOnlyObjectWrapper<Optional<MemoryPicture>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper(NOWHERE);
    private final ObservableList<LiveTensor> live = FXCollections.observableArrayList();
    private final ObjectProperty<DataType> precision = new SimpleObjectProperty<>(DataType.INT8);
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ObservableValue<Set<String>> selected;
    private Optional<Session> pictured = Optional.empty();

    /**
     * @param worker runs analyses, one after another
     * @param publisher runs answers on the thread of the user interface
     */
    public MemoryModel(Workbench workbench, Executor worker, Executor publisher) {
        this.workbench = workbench;
        this.background = new Background<>(MemoryModel::derive, worker, publisher);
        this.selected = workbench.ofActive(session -> session.selection().ids(), Set.<String>of());
        workbench.ofActive(Session::analysis, Optional.<Analysis>empty()).subscribe(any -> refresh());
        shown.subscribe(any -> refresh());
    }

    private static Optional<MemoryPicture> derive(Analysis analysis, BooleanSupplier overtaken) {
        Explanation explanation = Explanation.of(analysis.report());
        return overtaken.getAsBoolean()
                ? Optional.empty()
                : Optional.of(new MemoryPicture(
                        explanation.timeline(), byType(explanation::arena), byType(explanation::fileSize)));
    }

    private static <T> Map<DataType, T> byType(Function<DataType, T> value) {
        Map<DataType, T> values = new EnumMap<>(DataType.class);
        for (DataType type : DataType.values()) {
            values.put(type, value.apply(type));
        }
        return values;
    }

    /** Of the design in front; empty until it is analysed. */
    public ReadOnlyObjectProperty<Optional<MemoryPicture>> picture() {
        return picture.getReadOnlyProperty();
    }

    /** True while a newer picture is under way. */
    public ReadOnlyBooleanProperty busy() {
        return background.busy();
    }

    /** The place of the step that is looked at, at first that of the peak; -1 for none. */
    public ReadOnlyIntegerProperty place() {
        return place.getReadOnlyProperty();
    }

    /** Tensors that are live at that place, the largest first. */
    public ObservableList<LiveTensor> live() {
        return live;
    }

    /** The number format in which bytes are shown. */
    public ObjectProperty<DataType> precision() {
        return precision;
    }

    /** Whether anybody looks. */
    public BooleanProperty shown() {
        return shown;
    }

    /** Ids of the selected blocks. */
    public ObservableValue<Set<String>> selected() {
        return selected;
    }

    /** Looks at a step and selects its block. */
    public void choose(int step) {
        picture.get()
                .filter(now -> step >= 0 && step < now.timeline().steps().size())
                .ifPresent(now -> {
                    look(now, step);
                    select(now.timeline().steps().get(step).block());
                });
    }

    /** Selects a block on the canvas; the image is none. */
    public void select(String block) {
        if (!block.isEmpty()) {
            workbench
                    .activeSession()
                    .get()
                    .ifPresent(session -> session.selection().only(block));
        }
    }

    private void forgetOtherSessions() {
        Optional<Session> now = workbench.activeSession().get();
        if (!now.equals(pictured)) {
            pictured = now;
            show(Optional.empty());
        }
    }

    private void refresh() {
        forgetOtherSessions();
        Optional<Analysis> analysis =
                pictured.flatMap(session -> session.analysis().get());
        if (!shown.get() || analysis.isEmpty()) {
            background.cancel();
            show(Optional.empty());
            return;
        }
        background.request(analysis.get(), made -> show(Optional.of(made)));
    }

    private void show(Optional<MemoryPicture> now) {
        picture.set(now);
        now.ifPresentOrElse(made -> look(made, made.timeline().peakPlace()), () -> {
            place.set(NOWHERE);
            live.setAll(List.of());
        });
    }

    private void look(MemoryPicture now, int step) {
        place.set(step);
        live.setAll(now.live(step));
    }
}
