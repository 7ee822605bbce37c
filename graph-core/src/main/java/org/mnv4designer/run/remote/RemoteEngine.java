package org.mnv4designer.run.remote;

import java.io.IOException;
import java.util.Optional;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Severity;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.EngineOptions;
import org.mnv4designer.run.InferenceEngine;
import org.mnv4designer.run.PreparedModel;
import org.mnv4designer.run.RunMonitor;

/**
 * An engine in a process of its own, started at first use and again after it ended. Native code that crashes, or memory
 * that runs out, ends that process alone: whoever asked gets an {@link EngineException} that says so, and the next run
 * works.
 */
public final class RemoteEngine implements InferenceEngine, AutoCloseable {
    static final String CODE = "ENGINE-PROCESS";

    private final InferenceEngine engine;
    private final ProcessOptions options;
    private final Codecs codecs = new Codecs();
    private Optional<EngineClient> client = Optional.empty();
    private int models;

    public RemoteEngine(InferenceEngine engine, ProcessOptions options) {
        this.engine = engine;
        this.options = options;
    }

    /** The engine in a process of its own where a second Java can be started, else itself. */
    public static InferenceEngine ifPossible(InferenceEngine engine) {
        return ChildJava.isPossible() ? new RemoteEngine(engine, ProcessOptions.DEFAULT) : engine;
    }

    static EngineException failure(String message) {
        return new EngineException(
                new Diagnostic(Severity.ERROR, CODE, "", message, "run again: the engine starts anew"));
    }

    @Override
    public String id() {
        return engine.id();
    }

    @Override
    public String title() {
        return engine.title();
    }

    @Override
    public PreparedModel prepare(OperatorGraph plan, WeightStore weights, EngineOptions bounds, RunMonitor monitor)
            throws EngineException {
        RemoteModel model = new RemoteModel(this, new Recipe(plan, weights, bounds));
        model.prepare(monitor);
        return model;
    }

    ProcessOptions options() {
        return options;
    }

    /** A number for a network that no other has. */
    synchronized int number() {
        models++;
        return models;
    }

    /** The process that runs, or a new one. */
    synchronized EngineClient client() throws EngineException {
        Optional<EngineClient> running = client.filter(EngineClient::isAlive);
        EngineClient found = running.isPresent() ? running.get() : started();
        client = Optional.of(found);
        return found;
    }

    private EngineClient started() throws EngineException {
        try {
            return new EngineClient(ChildJava.start(engine, options), codecs);
        } catch (IOException cannotStart) {
            throw failure("the engine's process cannot be started: " + cannotStart.getMessage());
        }
    }

    /** Ends the process; a later use starts another. */
    @Override
    public synchronized void close() {
        client.ifPresent(EngineClient::close);
        client = Optional.empty();
    }
}
