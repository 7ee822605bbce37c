package org.mnv4designer.designer.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mnv4designer.base.DataType;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.base.Millis;
import org.mnv4designer.design.Training.Recipe;
import org.mnv4designer.measure.AccuracyReport;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.accuracy.Percent;

/**
 * The figures of a whole network that charts of many networks need; far smaller than its report.
 *
 * @param peakBytes of activations in int8
 * @param latency milliseconds by id of the device
 * @param topOne ImageNet top-1 in percent
 * @param recipe that accuracy is for
 */
public record NetworkFigures(
        Reading macs,
        Reading parameters,
        Reading peakBytes,
        Map<String, Reading> latency,
        Reading topOne,
        Recipe recipe) {

    /**
     * One figure.
     *
     * @param value not a number if it is not known
     * @param low end of its band; the value itself where there is none
     * @param high end of its band; the value itself where there is none
     * @param ground where it comes from, or why it is not known
     */
    public record Reading(double value, double low, double high, Kind kind, String ground) {
        static Reading unknown(String reason) {
            return new Reading(Double.NaN, Double.NaN, Double.NaN, Kind.UNKNOWN, reason);
        }

        static Reading exact(Kind kind, double value, String ground) {
            return new Reading(value, value, value, kind, ground);
        }

        public boolean isKnown() {
            return kind != Kind.UNKNOWN;
        }
    }

    /** How a figure came about. */
    public enum Kind {
        /** Published by somebody who measured. */
        MEASURED,
        ESTIMATED,
        /** Follows from the design. */
        COUNTED,
        UNKNOWN
    }

    public NetworkFigures {
        latency = Map.copyOf(latency);
    }

    static NetworkFigures of(Report report) {
        Map<String, Reading> latency = new LinkedHashMap<>();
        report.devices().forEach(device -> latency.put(device.id(), latency(device)));
        return new NetworkFigures(
                counted(report, report.total().counts().macs()),
                counted(report, report.total().parameters()),
                counted(report, report.peakActivationBytes(DataType.INT8)),
                latency,
                topOne(report.accuracy()),
                report.accuracy().recipe());
    }

    private static Reading counted(Report report, long value) {
        return report.complete() && !report.blocks().isEmpty()
                ? Reading.exact(Kind.COUNTED, value, "")
                : Reading.unknown("the design is incomplete or holds an operator that is not understood");
    }

    private static Reading latency(DeviceReport device) {
        return device.measured()
                .map(m -> Reading.exact(Kind.MEASURED, m.time().count(), m.source()))
                .orElseGet(() -> estimated(device.estimate().time()));
    }

    private static Reading estimated(Estimate<Millis> time) {
        return time.asKnown()
                .map(known -> new Reading(
                        known.value().count(),
                        known.low().count(),
                        known.high().count(),
                        Kind.ESTIMATED,
                        known.source()))
                .orElseGet(() -> Reading.unknown(time.reason()));
    }

    private static Reading topOne(AccuracyReport accuracy) {
        return accuracy.measured()
                .map(m -> Reading.exact(Kind.MEASURED, m.top1().value(), m.source()))
                .orElseGet(() -> accuracy(accuracy.top1()));
    }

    private static Reading accuracy(Estimate<Percent> top1) {
        return top1.asKnown()
                .map(known -> new Reading(
                        known.value().value(),
                        known.low().value(),
                        known.high().value(),
                        Kind.ESTIMATED,
                        known.source()))
                .orElseGet(() -> Reading.unknown(top1.reason()));
    }
}
