package org.mnv4designer.designer.shell;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.StringProperty;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.designer.session.FolderWatch;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.Text;

/** Takes up changes of the user's device profiles while the window is open: new times for every design, no restart. */
final class DeviceReload {
    /** Short enough to be there within a second. */
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final FolderWatch watch;
    private final Workbench workbench;
    private final Estimators estimators;
    private final StringProperty remark;
    private final Text text;
    private boolean started;

    /** @param remark is told what changed, or what is wrong with a profile */
    DeviceReload(Installation installation, Workbench workbench, Estimators estimators, StringProperty remark) {
        this.watch = new FolderWatch(installation.devices(), ".json");
        this.workbench = workbench;
        this.estimators = estimators;
        this.remark = remark;
        this.text = installation.text();
    }

    /** Looks from now on; the first look tells of profiles that are broken already. */
    FxThread.Repetition start() {
        return FxThread.repeating("devices", PAUSE, this::look);
    }

    private void look() {
        if (watch.hasChanged()) {
            boolean differs = estimators.readDevicesAgain();
            List<String> problems = estimators.problems();
            boolean news = started;
            FxThread.run(() -> tell(differs, news, problems));
        }
        started = true;
    }

    private void tell(boolean differs, boolean news, List<String> problems) {
        if (!problems.isEmpty()) {
            remark.set(text.devicesBroken(String.join("\n", problems)));
        } else if (news) {
            remark.set(text.devicesReloaded());
        }
        if (differs) {
            workbench.sessions().forEach(Session::analyseAgain);
        }
    }
}
