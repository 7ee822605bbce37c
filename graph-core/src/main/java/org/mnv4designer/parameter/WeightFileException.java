package org.mnv4designer.parameter;

import java.nio.file.Path;

/**
 * A weight file cannot be used. The message names the file, the place in it, what is wrong and a remedy; nothing was
 * loaded.
 */
public final class WeightFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String place;

    /**
     * @param place where in the file, such as {@code header} or {@code tensor "bn1.weight"}
     * @param problem what is wrong, with the actual and the expected values
     * @param fix what would make it right, as an imperative without a full stop
     */
    public WeightFileException(Path file, String place, String problem, String fix) {
        super("cannot read weights from " + file + " (" + place + "): " + problem + ". Fix: " + fix);
        this.place = place;
    }

    /** Where in the file it is wrong. */
    public String place() {
        return place;
    }
}
