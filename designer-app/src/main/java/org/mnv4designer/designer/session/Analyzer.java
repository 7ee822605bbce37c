package org.mnv4designer.designer.session;

import java.util.Optional;
import org.mnv4designer.design.Design;
import org.mnv4designer.measure.Reporter;
import org.mnv4designer.measure.latency.Devices;

/**
 * Makes analyses of the designs of one session, remembering what their blocks cost until other devices are at hand.
 * Serves one thread at a time.
 */
public final class Analyzer {
    private record Ready(Devices devices, Reporter reporter) {}

    private final Estimators estimators;
    private Optional<Ready> ready = Optional.empty();

    public Analyzer(Estimators estimators) {
        this.estimators = estimators;
    }

    public Analysis analyse(Design design) {
        Devices devices = estimators.devices();
        Ready now = ready.filter(made -> made.devices() == devices)
                .orElseGet(() -> new Ready(devices, estimators.reporter()));
        ready = Optional.of(now);
        return new Analysis(now.reporter().report(design));
    }
}
