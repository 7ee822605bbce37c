package org.mnv4designer.measure.latency.measured;

/**
 * Why measurements cannot be used as they are.
 *
 * @param place file and line, or JSON pointer
 * @param fix what would make it right, as an imperative without a full stop
 */
public record MeasurementProblem(Place place, String message, String fix) {

    @Override
    public String toString() {
        return place + ": " + message + ". Fix: " + fix;
    }
}
