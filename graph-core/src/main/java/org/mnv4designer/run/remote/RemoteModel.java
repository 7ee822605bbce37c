package org.mnv4designer.run.remote;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.base.Bytes;
import org.mnv4designer.base.Shape;
import org.mnv4designer.run.Capture;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.PreparedModel;
import org.mnv4designer.run.RunMonitor;
import org.mnv4designer.run.RunResult;
import org.mnv4designer.run.Tensor;

/** A network that is ready in the engine's process; made ready again if that process is another by now. */
final class RemoteModel implements PreparedModel {
    private final RemoteEngine engine;
    private final Recipe recipe;
    private final int number;
    private Optional<EngineClient> client = Optional.empty();
    private Reply.Prepared ready = new Reply.Prepared(Map.of(), Map.of(), new Bytes(0));

    RemoteModel(RemoteEngine engine, Recipe recipe) {
        this.engine = engine;
        this.recipe = recipe;
        this.number = engine.number();
    }

    /** Makes it ready where it is not. */
    synchronized EngineClient prepare(RunMonitor monitor) throws EngineException {
        EngineClient now = engine.client();
        if (client.filter(known -> known == now).isPresent()) {
            return now;
        }
        try {
            return preparedIn(now, monitor);
        } catch (EngineException ended) {
            if (!now.endedIdle()) {
                throw ended;
            }
            // It ended for want of work just when it was asked.
            return preparedIn(engine.client(), monitor);
        }
    }

    private EngineClient preparedIn(EngineClient process, RunMonitor monitor) throws EngineException {
        Duration longest = engine.options().longestPrepare();
        ready = prepared(process.ask(recipe.sendTo(process, number), monitor, longest));
        client = Optional.of(process);
        return process;
    }

    private static Reply.Prepared prepared(Reply reply) throws EngineException {
        return expected(reply, Reply.Prepared.class);
    }

    /** The answer that was asked for; a refusal becomes an exception. */
    private static <R extends Reply> R expected(Reply reply, Class<R> type) throws EngineException {
        if (reply instanceof Reply.Failed failed) {
            throw new EngineException(failed.diagnostics());
        }
        return type.cast(reply);
    }

    @Override
    public synchronized Map<String, Shape> inputs() {
        return ready.inputs();
    }

    @Override
    public synchronized Map<String, Shape> outputs() {
        return ready.outputs();
    }

    @Override
    public synchronized Bytes memory() {
        return ready.memory();
    }

    @Override
    public synchronized RunResult run(Map<String, Tensor> feeds, Capture capture, RunMonitor monitor)
            throws EngineException {
        EngineClient now = prepare(monitor);
        Duration longest = recipe.bounds().timeLimit().plus(engine.options().grace());
        return expected(now.ask(new Request.Run(number, feeds, capture), monitor, longest), Reply.Ran.class)
                .result();
    }

    @Override
    public synchronized void close() {
        client.filter(EngineClient::isAlive).ifPresent(this::free);
        client = Optional.empty();
    }

    private void free(EngineClient running) {
        try {
            running.send(new Request.Close(number));
        } catch (EngineException ended) {
            // With the process its memory went too.
            return;
        }
    }
}
