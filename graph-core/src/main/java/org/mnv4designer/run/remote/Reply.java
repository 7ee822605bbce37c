package org.mnv4designer.run.remote;

import java.util.List;
import java.util.Map;
import org.mnv4designer.base.Bytes;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Shape;
import org.mnv4designer.run.RunResult;

/** What the engine's process answers. */
sealed interface Reply {
    <R> R match(Cases<R> cases);

    /** One method for each reply. */
    interface Cases<R> {
        R progress(Progress progress);

        R prepared(Prepared prepared);

        R ran(Ran ran);

        R failed(Failed failed);

        R ended(Ended ended);
    }

    /** Work goes on. */
    record Progress(String activity, double share) implements Reply {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.progress(this);
        }
    }

    /** A network is ready. */
    record Prepared(Map<String, Shape> inputs, Map<String, Shape> outputs, Bytes memory) implements Reply {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.prepared(this);
        }
    }

    /** A run is over. */
    record Ran(RunResult result) implements Reply {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ran(this);
        }
    }

    /** The engine refuses, and says why. */
    record Failed(List<Diagnostic> diagnostics) implements Reply {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.failed(this);
        }
    }

    /** The process is gone; never sent, only noticed. */
    record Ended() implements Reply {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ended(this);
        }
    }
}
