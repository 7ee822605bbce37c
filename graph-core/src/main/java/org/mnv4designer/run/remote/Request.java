package org.mnv4designer.run.remote;

import java.util.Map;
import java.util.Optional;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.run.Capture;
import org.mnv4designer.run.EngineOptions;
import org.mnv4designer.run.Tensor;

/** What the designer asks of the engine's process. */
sealed interface Request {
    <R> R match(Cases<R> cases);

    /** One method for each request. */
    interface Cases<R> {
        R weight(Weight weight);

        R prepare(Prepare prepare);

        R run(Run run);

        R close(Close close);

        R cancel(Cancel cancel);
    }

    /** A tensor for the next {@link Prepare}; not answered. */
    record Weight(String key, Tensor values) implements Request {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.weight(this);
        }
    }

    /**
     * Make a network ready.
     *
     * @param prefixes weight prefix by block
     * @param weights the file of the weights; empty if they were sent before
     */
    record Prepare(
            int model,
            OperatorGraph plan,
            Map<String, String> prefixes,
            Optional<String> weights,
            EngineOptions options)
            implements Request {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.prepare(this);
        }
    }

    /** Run a network once. */
    record Run(int model, Map<String, Tensor> feeds, Capture capture) implements Request {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.run(this);
        }
    }

    /** Free a network; not answered. */
    record Close(int model) implements Request {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.close(this);
        }
    }

    /** Stop what is being done; that answers. */
    record Cancel() implements Request {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cancel(this);
        }
    }
}
