package org.mnv4designer.run.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Severity;
import org.mnv4designer.parameter.Safetensors;
import org.mnv4designer.parameter.StoredTensor;
import org.mnv4designer.parameter.WeightFileException;
import org.mnv4designer.parameter.WeightKeys;
import org.mnv4designer.parameter.WeightSource;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.InferenceEngine;
import org.mnv4designer.run.PreparedModel;
import org.mnv4designer.run.RunMonitor;

/** Carries out requests with an engine, one after another; only {@link #hear} is called from another thread. */
final class EngineService implements Request.Cases<EngineService.Work> {

    /** What is done for a request. */
    interface Work {
        void run() throws IOException;
    }

    /** Where answers go. */
    interface Answers {
        void send(Reply reply) throws IOException;
    }

    /** What gives an answer. */
    private interface Answered {
        Reply run() throws EngineException, WeightFileException;
    }

    private final InferenceEngine engine;
    private final Answers answers;
    private final Map<Integer, PreparedModel> models = new HashMap<>();
    private Map<String, StoredTensor> sent = new LinkedHashMap<>();
    private volatile boolean cancelled;

    EngineService(InferenceEngine engine, Answers answers) {
        this.engine = engine;
        this.answers = answers;
    }

    /** True if no network is ready. */
    boolean isIdle() {
        return models.isEmpty();
    }

    /** Hears a request as it comes in, perhaps while another is carried out. */
    void hear(Request request) {
        cancelled |= request.equals(new Request.Cancel());
    }

    @Override
    public Work weight(Request.Weight weight) {
        return () -> sent.put(
                weight.key(),
                StoredTensor.of(weight.values().shape(), weight.values().toArray()));
    }

    @Override
    public Work prepare(Request.Prepare request) {
        return () -> answer(() -> {
            WeightSource source = source(request.weights());
            WeightStore store = new WeightStore(source, new WeightKeys(request.prefixes()));
            PreparedModel model = engine.prepare(request.plan(), store, request.options(), new Watching());
            models.put(request.model(), model);
            return new Reply.Prepared(model.inputs(), model.outputs(), model.memory());
        });
    }

    private WeightSource source(Optional<String> file) throws WeightFileException {
        Map<String, StoredTensor> tensors = sent;
        sent = new LinkedHashMap<>();
        return file.isPresent() ? Safetensors.read(Path.of(file.get())) : new Sent(tensors);
    }

    /** Weights that came over the wire. */
    private record Sent(Map<String, StoredTensor> tensors) implements WeightSource {
        @Override
        public Optional<StoredTensor> find(String key) {
            return Optional.ofNullable(tensors.get(key));
        }

        @Override
        public Set<String> keys() {
            return tensors.keySet();
        }
    }

    @Override
    public Work run(Request.Run request) {
        return () -> answer(() -> {
            PreparedModel model = Optional.ofNullable(models.get(request.model()))
                    .orElseThrow(() -> new IllegalStateException("there is no network " + request.model()));
            return new Reply.Ran(model.run(request.feeds(), request.capture(), new Watching()));
        });
    }

    @Override
    public Work close(Request.Close request) {
        return () -> Optional.ofNullable(models.remove(request.model())).ifPresent(PreparedModel::close);
    }

    /** It was heard when it came. */
    @Override
    public Work cancel(Request.Cancel request) {
        return () -> cancelled = false;
    }

    private void answer(Answered work) throws IOException {
        answers.send(answered(work));
    }

    private static Reply answered(Answered work) {
        try {
            return work.run();
        } catch (EngineException refused) {
            return new Reply.Failed(refused.diagnostics());
        } catch (WeightFileException | RuntimeException | LinkageError fault) {
            return new Reply.Failed(
                    List.of(new Diagnostic(Severity.ERROR, RemoteEngine.CODE, "", "the engine failed: " + fault, "")));
        }
    }

    /** Passes on what the engine does, and that the designer wants it no more. */
    private final class Watching implements RunMonitor {
        @Override
        public void progress(String activity, double share) {
            try {
                answers.send(new Reply.Progress(activity, share));
            } catch (IOException nobodyListens) {
                cancelled = true;
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
