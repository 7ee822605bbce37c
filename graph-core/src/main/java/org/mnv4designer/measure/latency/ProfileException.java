package org.mnv4designer.measure.latency;

/** A profile file that cannot be used: names the file, the place in it and the remedy. */
public final class ProfileException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param place path of keys from the top, such as {@code model.rates.pointwise}; empty for the whole file
     * @param fix what would make it right, as an imperative without a full stop
     */
    public ProfileException(String file, String place, String message, String fix) {
        super(file + (place.isEmpty() ? "" : ": " + place) + ": " + message + ". Fix: " + fix);
    }

    public ProfileException(String file, String message, String fix, Throwable cause) {
        super(file + ": " + message + ". Fix: " + fix, cause);
    }
}
