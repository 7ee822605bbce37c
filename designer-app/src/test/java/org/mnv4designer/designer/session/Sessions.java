package org.mnv4designer.designer.session;

/** Workbenches for tests, that compute at once on the calling thread. */
public final class Sessions {
    private Sessions() {}

    public static Workbench workbench() {
        Estimators estimators = new Estimators();
        return new Workbench(() -> new Recompute<>(new Analyzer(estimators)::analyse, Runnable::run, Runnable::run));
    }
}
