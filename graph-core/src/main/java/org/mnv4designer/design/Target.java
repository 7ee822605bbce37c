package org.mnv4designer.design;

/** A limit that the user sets; a check fails where an estimate lies above it. */
public sealed interface Target {
    <R> R match(Cases<R> cases);

    /** Keys of the file that this version does not know. */
    Extras extras();

    /** One method for each kind of target. */
    interface Cases<R> {
        R latency(Latency target);

        R macs(Macs target);

        R parameters(Parameters target);

        R peakBytes(PeakBytes target);
    }

    /** At most this many milliseconds on a device. */
    record Latency(String device, double milliseconds, Extras extras) implements Target {
        public Latency(String device, double milliseconds) {
            this(device, milliseconds, Extras.NONE);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.latency(this);
        }
    }

    /** At most this many multiply-accumulates. */
    record Macs(long count, Extras extras) implements Target {
        public Macs(long count) {
            this(count, Extras.NONE);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.macs(this);
        }
    }

    /** At most this many trainable parameters. */
    record Parameters(long count, Extras extras) implements Target {
        public Parameters(long count) {
            this(count, Extras.NONE);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.parameters(this);
        }
    }

    /** At most this many bytes of activations at the peak, in int8. */
    record PeakBytes(long count, Extras extras) implements Target {
        public PeakBytes(long count) {
            this(count, Extras.NONE);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.peakBytes(this);
        }
    }
}
