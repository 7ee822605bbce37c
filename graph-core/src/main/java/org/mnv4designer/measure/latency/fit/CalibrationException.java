package org.mnv4designer.measure.latency.fit;

/** Measurements that no honest profile can be made of; the message says why and what to do. */
public final class CalibrationException extends Exception {
    private static final long serialVersionUID = 1;

    public CalibrationException(String message) {
        super(message);
    }
}
