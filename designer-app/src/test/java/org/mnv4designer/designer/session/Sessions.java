package org.mnv4designer.designer.session;

import java.nio.file.Path;

/** Workbenches for tests, that compute at once on the calling thread. */
public final class Sessions {
    private Sessions() {}

    public static Workbench workbench() {
        Estimators estimators = new Estimators();
        return new Workbench(() -> new Recompute<>(new Analyzer(estimators)::analyse, Runnable::run, Runnable::run));
    }

    /** The standard devices show. */
    public static ShownDevices shownDevices() {
        return new ShownDevices(new Preferences(Settings.in(Path.of("target", "no-settings"))), new Estimators());
    }
}
