package org.mnv4designer.designer.cli;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.EngineOptions;
import org.mnv4designer.run.Engines;
import org.mnv4designer.run.InferenceEngine;
import org.mnv4designer.run.PreparedModel;
import picocli.CommandLine.Option;

/** The engine that runs a network. */
final class EngineArgument {
    @Option(
            names = "--engine",
            paramLabel = "ID",
            completionCandidates = Ids.class,
            description = "What runs the network: ${COMPLETION-CANDIDATES}. Default: the first of them.")
    private Optional<String> id;

    @Option(names = "--threads", paramLabel = "N", description = "Processor threads. Default: ${DEFAULT-VALUE}.")
    private int threads = 1;

    /** The engines that are installed, for help and completion. */
    static final class Ids implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Engines.installed().all().stream().map(InferenceEngine::id).iterator();
        }
    }

    InferenceEngine engine() {
        Engines engines = Engines.installed();
        String known = engines.all().stream().map(InferenceEngine::id).collect(Collectors.joining(", "));
        return id.map(engines::byId)
                .orElseGet(() -> engines.all().stream().findFirst())
                .orElseThrow(() ->
                        new InputException("there is no engine \"" + id.orElse("") + "\". Fix: choose from " + known));
    }

    /** @throws DesignException if the engine cannot run the network, block by block */
    PreparedModel prepare(OperatorGraph plan, WeightStore weights, EngineOptions options, PrintWriter err) {
        if (threads < 1) {
            throw new InputException("--threads must be at least 1, got " + threads + ". Fix: give a number above 0");
        }
        try {
            return engine().prepare(plan, weights, options.withThreads(threads), new ConsoleMonitor(err));
        } catch (EngineException e) {
            throw new DesignException(e.diagnostics());
        }
    }
}
