package org.mnv4designer.designer.part.roofline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Background;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.measure.latency.DeviceProfile;

/** The roofline of the design in front on the chosen device; made only while it is seen, off the thread of the screen. */
public final class RooflineModel {
    private final Workbench workbench;
    private final Background<RooflinePicture.Question, RooflinePicture> background;
    private final ReadOnlyObjectWrapper<Optional<RooflinePicture>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<OptionalDouble> ridge = new SimpleObjectProperty<>(OptionalDouble.empty());
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ObservableValue<Set<String>> selected;
    private final ObjectProperty<Set<String>> others = new SimpleObjectProperty<>(Set.of());
    private Optional<Session> pictured = Optional.empty();

    /**
     * @param worker runs analyses, one after another
     * @param publisher runs answers on the thread of the user interface
     */
    public RooflineModel(Workbench workbench, Executor worker, Executor publisher) {
        this.workbench = workbench;
        this.background = new Background<>(new RooflineAnalysis(), worker, publisher);
        this.selected = workbench.ofActive(session -> session.selection().ids(), Set.<String>of());
        workbench.ofActive(Session::analysis, Optional.<Analysis>empty()).subscribe(any -> refresh());
        workbench.chosenDevice().subscribe(any -> backToTheDevices());
        ridge.subscribe(any -> refresh());
        shown.subscribe(any -> refresh());
        others.subscribe(any -> refresh());
    }

    /** Of the design in front; empty until it is analysed. */
    public ReadOnlyObjectProperty<Optional<RooflinePicture>> picture() {
        return picture.getReadOnlyProperty();
    }

    /** True while a newer picture is under way. */
    public ReadOnlyBooleanProperty busy() {
        return background.busy();
    }

    /** The user's ridge point in MACs for each byte, above 0; empty for the device's own. */
    public ObjectProperty<OptionalDouble> ridge() {
        return ridge;
    }

    /** Ids of devices whose roofs are shown beside the chosen one's. */
    public ObjectProperty<Set<String>> others() {
        return others;
    }

    void setOther(String device, boolean wanted) {
        Set<String> now = new LinkedHashSet<>(others.get());
        if (wanted ? now.add(device) : now.remove(device)) {
            others.set(now);
        }
    }

    /** Devices that there are, in their order. */
    List<DeviceProfile> devices() {
        return workbench
                .activeSession()
                .get()
                .flatMap(session -> session.analysis().get())
                .map(analysis -> analysis.report().devices().stream()
                        .map(device -> device.device().profile())
                        .toList())
                .orElse(List.of());
    }

    /** Whether anybody looks. */
    public BooleanProperty shown() {
        return shown;
    }

    /** Ids of the selected blocks. */
    public ObservableValue<Set<String>> selected() {
        return selected;
    }

    public void select(String block) {
        workbench.activeSession().get().ifPresent(session -> session.selection().only(block));
    }

    private void backToTheDevices() {
        ridge.set(OptionalDouble.empty());
        refresh();
    }

    private void forgetOtherSessions() {
        Optional<Session> now = workbench.activeSession().get();
        if (!now.equals(pictured)) {
            pictured = now;
            picture.set(Optional.empty());
        }
    }

    private void refresh() {
        forgetOtherSessions();
        Optional<Analysis> analysis =
                pictured.flatMap(session -> session.analysis().get());
        if (!shown.get() || analysis.isEmpty()) {
            background.cancel();
            picture.set(Optional.empty());
            return;
        }
        background.request(
                new RooflinePicture.Question(
                        analysis.get(), workbench.chosenDevice().get(), ridge.get(), others.get()),
                made -> picture.set(Optional.of(made)));
    }
}
