package org.mnv4designer.measure.latency;

/** A profile file that cannot be used: names the file, the place in it and the remedy. */
public final class ProfileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String place;
    private final String reason;

    /**
     * @param place JSON pointer, such as {@code /model/rates/pointwise}, or line and column where there is no JSON yet;
     *     empty for the whole file
     * @param fix what would make it right, as an imperative without a full stop
     */
    public ProfileException(String file, String place, String message, String fix) {
        this(file, place, message + ". Fix: " + fix);
    }

    public ProfileException(String file, String message, String fix, Throwable cause) {
        this(file, "", message + ". Fix: " + fix);
        initCause(cause);
    }

    private ProfileException(String file, String place, String reason) {
        super(file + (place.isEmpty() ? "" : ": " + place) + ": " + reason);
        this.file = file;
        this.place = place;
        this.reason = reason;
    }

    String place() {
        return place;
    }

    /** The same with the line behind the file's name. */
    ProfileException inLine(int line) {
        ProfileException same = new ProfileException(file + ", line " + line, place, reason);
        same.setStackTrace(getStackTrace());
        return same;
    }
}
