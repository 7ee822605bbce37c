package org.mnv4designer.designer.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.stage.FileChooser.ExtensionFilter;
import org.mnv4designer.designer.kit.Dialogs;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.part.calibration.CalibrationModel;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.designer.session.NamedNetworks;
import org.mnv4designer.designer.session.OwnProfiles;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.measure.latency.Device;
import org.mnv4designer.measure.latency.DeviceProfile;

/** Opens the wizard that makes a device profile of measurements; the new device is then the chosen one. */
final class CalibrationCommand {
    private final Installation installation;
    private final Workbench workbench;
    private final Estimators estimators;
    private final Dialogs dialogs;
    private final StringProperty job;
    private final Executor worker = FxThread.worker("calibration");

    CalibrationCommand(
            Installation installation,
            Workbench workbench,
            Estimators estimators,
            Dialogs dialogs,
            StringProperty job) {
        this.installation = installation;
        this.workbench = workbench;
        this.estimators = estimators;
        this.dialogs = dialogs;
        this.job = job;
    }

    void open() {
        open(this::files);
    }

    /** @param chooser asks for files */
    void open(Supplier<List<Path>> chooser) {
        Text text = installation.text();
        dialogs.show(new CalibrationDialog(model(), chooser, text), text.calibrationHeadline())
                .ifPresent(id -> {
                    workbench.chosenDevice().set(id);
                    job.set(text.calibrationDone(id));
                });
    }

    private CalibrationModel model() {
        List<DeviceProfile> devices =
                estimators.devices().all().stream().map(Device::profile).toList();
        return new CalibrationModel(
                devices, new OwnProfiles(installation.devices()), new NamedNetworks(), worker, FxThread.executor());
    }

    private List<Path> files() {
        Text text = installation.text();
        return dialogs.chooseToOpen(
                text.calibrationChoose(),
                new ExtensionFilter(text.calibrationFiles(), "*.csv", "*.tsv", "*.txt", "*.log", "*.json"));
    }
}
