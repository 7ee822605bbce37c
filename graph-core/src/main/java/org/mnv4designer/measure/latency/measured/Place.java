package org.mnv4designer.measure.latency.measured;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where something stands.
 *
 * @param within {@code line 7}, or a JSON pointer; empty for the file as a whole
 */
public record Place(Path file, String within) {

    static Place of(Path file) {
        return new Place(file, "");
    }

    static Place line(Path file, int number) {
        return new Place(file, "line " + number);
    }

    /** The line's number; 0 where there are no lines. */
    int line() {
        return within.matches("line \\d{1,9}") ? Integer.parseInt(within.substring("line ".length())) : 0;
    }

    MeasurementProblem wrong(String message, String fix) {
        return new MeasurementProblem(this, message, fix);
    }

    /** The name of the file without its folder. */
    public String fileName() {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }

    /** The place as seen from another: without the file where that is the same. */
    String seenFrom(Place other) {
        return file.equals(other.file) && !within.isEmpty()
                ? within
                : fileName() + (within.isEmpty() ? "" : ", " + within);
    }

    @Override
    public String toString() {
        return within.isEmpty() ? file.toString() : file + ", " + within;
    }
}
