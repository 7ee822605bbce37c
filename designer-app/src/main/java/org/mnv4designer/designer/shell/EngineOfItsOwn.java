package org.mnv4designer.designer.shell;

import java.util.Optional;
import java.util.function.Supplier;
import org.mnv4designer.run.Engines;
import org.mnv4designer.run.InferenceEngine;
import org.mnv4designer.run.remote.RemoteEngine;

/** The first engine that is installed, in a process of its own; looked up at first use. Serves one thread at a time. */
final class EngineOfItsOwn implements Supplier<Optional<InferenceEngine>> {
    private Optional<InferenceEngine> engine = Optional.empty();

    @Override
    public Optional<InferenceEngine> get() {
        if (engine.isEmpty()) {
            engine = Engines.installed().all().stream().findFirst().map(RemoteEngine::ifPossible);
        }
        return engine;
    }
}
