package org.mnv4designer.design.file;

/** A design file that cannot be read, with the place in it and what would make it right. */
public final class DesignFileException extends Exception {
    private static final long serialVersionUID = 1;

    private final String place;
    private final String problem;
    private final String fix;

    /**
     * @param file the file's name, or what stands for it
     * @param place a JSON pointer such as {@code /blocks/3/parameters/kernel}, or line and column; empty for the whole
     * @param problem what is wrong, with the actual value
     * @param fix an imperative without a full stop
     */
    public DesignFileException(String file, String place, String problem, String fix) {
        super(file + (place.isEmpty() ? "" : " at " + place) + ": " + problem + ". Fix: " + fix);
        this.place = place;
        this.problem = problem;
        this.fix = fix;
    }

    /** A JSON pointer, or line and column; empty for the whole. */
    public String place() {
        return place;
    }

    /** What is wrong, with the actual value. */
    public String problem() {
        return problem;
    }

    /** An imperative without a full stop. */
    public String fix() {
        return fix;
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }
}
