package org.mnv4designer.design;

/** A limit that the user sets; a check fails where an estimate lies above it. */
public sealed interface Target {
    <R> R match(Cases<R> cases);

    /** One method for each kind of target. */
    interface Cases<R> {
        R latency(Latency target);

        R macs(Macs target);

        R parameters(Parameters target);

        R peakBytes(PeakBytes target);
    }

    /** At most this many milliseconds on a device. */
    record Latency(String device, double milliseconds) implements Target {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.latency(this);
        }
    }

    /** At most this many multiply-accumulates. */
    record Macs(long count) implements Target {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.macs(this);
        }
    }

    /** At most this many trainable parameters. */
    record Parameters(long count) implements Target {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.parameters(this);
        }
    }

    /** At most this many bytes of activations at the peak, in int8. */
    record PeakBytes(long count) implements Target {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.peakBytes(this);
        }
    }
}
