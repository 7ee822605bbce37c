package org.mnv4designer.designer.part.calibration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.mnv4designer.base.SaveException;
import org.mnv4designer.designer.session.OwnProfiles;
import org.mnv4designer.designer.session.OwnProfiles.Existing;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.fit.Calibrated;
import org.mnv4designer.measure.latency.fit.CalibrationException;
import org.mnv4designer.measure.latency.measured.Choice;
import org.mnv4designer.measure.latency.measured.MeasuredRows;
import org.mnv4designer.measure.latency.measured.MeasurementProblem;
import org.mnv4designer.measure.latency.measured.Networks;
import org.mnv4designer.measure.latency.measured.OwnDevice;
import org.mnv4designer.measure.latency.measured.Setting;
import org.mnv4designer.measure.latency.measured.Setting.Aspect;

/** Makes a device profile of measurements in four steps; what takes long happens on a worker, and the newest wins. */
public final class CalibrationModel {

    /** A profile that is fitted, or why there is none. */
    record Fit(Optional<Calibrated> calibrated, String failure) {
        static final Fit NONE = new Fit(Optional.empty(), "");
    }

    private final List<DeviceProfile> devices;
    private final OwnProfiles profiles;
    private final Networks networks;
    private final Executor worker;
    private final Executor publisher;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.MEASUREMENTS);
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>(Choice.ALL);
    private final ObjectProperty<Optional<DeviceProfile>> sibling = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Fit> fit = new ReadOnlyObjectWrapper<>(Fit.NONE);
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty id = new SimpleStringProperty("");
    private final BooleanProperty replace = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper saveFailure = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Path>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<Boolean> canGoOn;
    private int newest;

    /**
     * @param devices that may be siblings
     * @param profiles where the profile is saved
     * @param worker for files and fits
     * @param publisher for results, on the thread of the user interface
     */
    public CalibrationModel(
            List<DeviceProfile> devices, OwnProfiles profiles, Networks networks, Executor worker, Executor publisher) {
        this.devices = List.copyOf(devices);
        this.profiles = profiles;
        this.networks = networks;
        this.worker = worker;
        this.publisher = publisher;
        this.canGoOn =
                Bindings.createBooleanBinding(this::canGoOnNow, step, preview, sibling, fit, name, id, replace, busy);
        name.subscribe(now -> id.set(now.isBlank() ? "" : OwnDevice.idOf(now)));
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Fit> fit() {
        return fit.getReadOnlyProperty();
    }

    ObjectProperty<Optional<DeviceProfile>> sibling() {
        return sibling;
    }

    StringProperty name() {
        return name;
    }

    StringProperty id() {
        return id;
    }

    /** Whether a profile or device of this id may be replaced. */
    BooleanProperty replace() {
        return replace;
    }

    /** True while files are read or a profile is fitted. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Why the profile could not be saved; empty if nothing is wrong. */
    ReadOnlyStringProperty saveFailure() {
        return saveFailure.getReadOnlyProperty();
    }

    /** The file of the finished profile. */
    public ReadOnlyObjectProperty<Optional<Path>> saved() {
        return saved.getReadOnlyProperty();
    }

    /** The id of the finished device. */
    public String deviceId() {
        return id.get();
    }

    public ObservableValue<Boolean> canGoOn() {
        return canGoOn;
    }

    /** Devices of the measured precision first. */
    List<DeviceProfile> siblings() {
        String precision = setting().precision();
        return devices.stream()
                .sorted((one, other) -> Boolean.compare(suits(other, precision), suits(one, precision)))
                .toList();
    }

    private static boolean suits(DeviceProfile device, String precision) {
        return device.precision().id().equals(precision)
                || (precision.equals("float") && device.precision().bytes() > 1);
    }

    Setting setting() {
        return preview.get().map(now -> now.measured().setting()).orElse(Setting.UNSAID);
    }

    /** Reads files or folders. */
    public void read(List<Path> sources) {
        choice.set(Choice.ALL);
        Choice all = Choice.ALL;
        inBackground(() -> Preview.read(sources, all, networks), this::show);
    }

    /** Of mixed files, takes one value of an aspect only. */
    void choose(Aspect aspect, String value) {
        choice.set(choice.get().with(aspect, value));
        Choice now = choice.get();
        preview.get().ifPresent(shown -> inBackground(() -> shown.with(now, networks), this::show));
    }

    Map<Aspect, String> chosen() {
        return choice.get().only();
    }

    private void show(Preview now) {
        preview.set(Optional.of(now));
        fit.set(Fit.NONE);
        String device = now.measured().setting().device();
        name.set(device.isEmpty() ? fileName(now.sources().get(0)) : device);
    }

    private static String fileName(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString().replaceAll("\\.[a-z]+$", "");
    }

    /** Goes a step on, if this one is done; from the last one saves. */
    public void goOn() {
        if (!canGoOnNow()) {
            return;
        }
        if (step.get().isLast()) {
            save();
            return;
        }
        step.set(step.get().next());
        if (step.get() == Step.FIT) {
            startFit();
        }
    }

    public void goBack() {
        cancel();
        step.set(step.get().previous());
    }

    /** Forgets what runs in the background. */
    public void cancel() {
        newest++;
        busy.set(false);
    }

    private boolean canGoOnNow() {
        if (busy.get()) {
            return false;
        }
        return switch (step.get()) {
            case MEASUREMENTS -> preview.get().filter(Preview::isSound).isPresent();
            case SIBLING -> sibling.get().isPresent();
            case FIT -> fit.get().calibrated().isPresent();
            case SAVE -> !name.get().isBlank() && isIdFine() && (replace.get() || !isIdTaken());
        };
    }

    boolean isIdFine() {
        return DeviceProfile.isId(id.get());
    }

    /** Whether a device or a file of this id is there already. */
    boolean isIdTaken() {
        return devices.stream().anyMatch(device -> device.id().equals(id.get()))
                || (isIdFine() && profiles.holds(id.get()));
    }

    private void startFit() {
        fit.set(Fit.NONE);
        MeasuredRows measured = preview.get().orElseThrow().measured();
        DeviceProfile like = sibling.get().orElseThrow();
        OwnDevice device = device(like);
        inBackground(() -> fitted(device, measured.against(like)), fit::set);
    }

    private OwnDevice device(DeviceProfile like) {
        Path first = preview.get().orElseThrow().sources().get(0);
        return new OwnDevice(
                id.get(),
                name.get(),
                like,
                "own measurements, " + Optional.ofNullable(first.getFileName()).orElse(first),
                LocalDate.now().toString());
    }

    private static Fit fitted(OwnDevice device, MeasuredRows measured) {
        if (!measured.problems().isEmpty()) {
            return new Fit(
                    Optional.empty(),
                    String.join(
                            "\n",
                            measured.problems().stream()
                                    .map(MeasurementProblem::toString)
                                    .toList()));
        }
        try {
            return new Fit(Optional.of(device.fit(measured)), "");
        } catch (CalibrationException problem) {
            return new Fit(Optional.empty(), String.valueOf(problem.getMessage()));
        }
    }

    private void save() {
        DeviceProfile named = fit.get()
                .calibrated()
                .orElseThrow()
                .profile()
                .called(id.get(), name.get().strip());
        Existing existing = replace.get() ? Existing.REPLACE : Existing.KEEP;
        try {
            Path file = profiles.save(named, existing);
            saveFailure.set("");
            saved.set(Optional.of(file));
        } catch (SaveException problem) {
            saveFailure.set(String.valueOf(problem.getMessage()));
        }
    }

    private <T> void inBackground(Supplier<T> work, Consumer<T> answer) {
        newest++;
        int number = newest;
        busy.set(true);
        worker.execute(() -> {
            try {
                T result = work.get();
                publisher.execute(() -> answerUnlessOvertaken(number, () -> answer.accept(result)));
            } catch (RuntimeException fault) {
                publisher.execute(() -> answerUnlessOvertaken(number, () -> {
                    throw fault;
                }));
            }
        });
    }

    private void answerUnlessOvertaken(int number, Runnable answer) {
        if (number == newest) {
            busy.set(false);
            answer.run();
        }
    }
}
