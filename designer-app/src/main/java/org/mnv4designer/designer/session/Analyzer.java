package org.mnv4designer.designer.session;

import java.util.Optional;
import org.mnv4designer.design.Design;
import org.mnv4designer.measure.Reporter;

/** Makes analyses of the designs of one session, remembering what their blocks cost. Serves one thread at a time. */
public final class Analyzer {
    private final Estimators estimators;
    private Optional<Reporter> reporter = Optional.empty();

    public Analyzer(Estimators estimators) {
        this.estimators = estimators;
    }

    public Analysis analyse(Design design) {
        Reporter ready = reporter.orElseGet(estimators::reporter);
        reporter = Optional.of(ready);
        return new Analysis(ready.report(design));
    }
}
