package org.mnv4designer.designer.part.canvas.diagram;

/**
 * The worst problem of a node or a group, shown as a badge at its upper right corner.
 *
 * @param message what the tool tip says
 */
public record Marker(Level level, Origin origin, String message) {
    private static final Marker NONE = new Marker(Level.NONE, Origin.OWN, "");

    /** Whose problem it is. */
    public enum Origin {
        /** Of the node itself. */
        OWN,
        /** Of something inside it; shown in grey. */
        INNER
    }

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
        return new Marker(Level.ERROR, Origin.OWN, message);
    }

    /** A warning with its message. */
    public static Marker warning(String message) {
        return new Marker(Level.WARNING, Origin.OWN, message);
    }

    /** As the problem of something inside. */
    public Marker inner() {
        return new Marker(level, Origin.INNER, message);
    }

    /** With another message. */
    public Marker withMessage(String text) {
        return new Marker(level, origin, text);
    }

    /** Whether there is anything to show. */
    public boolean isPresent() {
        return level != Level.NONE;
    }
}
