package org.mnv4designer.designer.part.history;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Report;

/**
 * What is kept of the analysis of a step.
 *
 * @param millis estimates by device id, of those that run the design
 * @param top1 in percent; empty where it cannot be estimated
 */
record StepFigures(long macs, Map<String, Double> millis, OptionalDouble top1) {
    static StepFigures of(Report report) {
        Map<String, Double> millis = report.devices().stream()
                .filter(device -> device.estimate().time().asKnown().isPresent())
                .collect(Collectors.toUnmodifiableMap(DeviceReport::id, StepFigures::millis));
        OptionalDouble top1 = report.accuracy().top1().asKnown().stream()
                .mapToDouble(known -> known.value().value())
                .findFirst();
        return new StepFigures(report.total().counts().macs(), millis, top1);
    }

    private static double millis(DeviceReport device) {
        return device.estimate().time().asKnown().orElseThrow().value().count();
    }

    /** How this step differs from the one before. */
    Change since(StepFigures before, String device) {
        double difference = millis.getOrDefault(device, Double.NaN) - before.millis.getOrDefault(device, Double.NaN);
        return new Change(
                macs - before.macs,
                Double.isNaN(difference) ? OptionalDouble.empty() : OptionalDouble.of(difference),
                top1.isPresent() && before.top1.isPresent()
                        ? OptionalDouble.of(top1.getAsDouble() - before.top1.getAsDouble())
                        : OptionalDouble.empty());
    }

    /**
     * Differences of figures.
     *
     * @param millis on the chosen device; empty if it does not run both designs
     * @param points of top-1; empty if one of both cannot be estimated
     */
    record Change(long macs, OptionalDouble millis, OptionalDouble points) {}
}
