package org.mnv4designer.designer.part.canvas.diagram;

/** The worst problem of a node, shown as a badge at its upper right corner. */
public record Marker(Level level, String message) {
    private static final Marker NONE = new Marker(Level.NONE, "");

    /** How bad it is, in rising order. */
    public enum Level {
        /** Nothing to show. */
        NONE,
        /** Works, but deserves a look. */
        WARNING,
        /** Must be mended. */
        ERROR
    }

    /** No problem. */
    public static Marker none() {
        return NONE;
    }

    /** An error with its message. */
    public static Marker error(String message) {
        return new Marker(Level.ERROR, message);
    }

    /** A warning with its message. */
    public static Marker warning(String message) {
        return new Marker(Level.WARNING, message);
    }

    /** Whether there is anything to show. */
    public boolean isPresent() {
        return level != Level.NONE;
    }
}
