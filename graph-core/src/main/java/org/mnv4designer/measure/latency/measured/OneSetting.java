package org.mnv4designer.measure.latency.measured;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mnv4designer.measure.latency.measured.Setting.Aspect;

/**
 * A profile is of one device, one runtime, one precision and one number of threads.
 *
 * @param problems the first line of each aspect that differs from the lines before
 */
record OneSetting(Setting setting, List<MeasurementProblem> problems) {

    static OneSetting of(List<Measurement> measurements) {
        if (measurements.isEmpty()) {
            return new OneSetting(Setting.UNSAID, List.of());
        }
        Measurement first = measurements.get(0);
        List<MeasurementProblem> problems = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            measurements.stream()
                    .filter(other -> !value(other, aspect).equalsIgnoreCase(value(first, aspect)))
                    .findFirst()
                    .ifPresent(other -> problems.add(mixed(aspect, first, other)));
        }
        return new OneSetting(first.setting(), problems);
    }

    private static String value(Measurement one, Aspect aspect) {
        return one.setting().get(aspect);
    }

    private static MeasurementProblem mixed(Aspect aspect, Measurement first, Measurement other) {
        UnaryOperator<String> shown = value -> value.isEmpty() ? "not said" : "\"" + value + "\"";
        String one = value(first, aspect);
        String keep = one.isEmpty() ? value(other, aspect) : one;
        return other.place()
                .wrong(
                        aspect.id() + " is " + shown.apply(value(other, aspect)) + " here and " + shown.apply(one)
                                + " in " + first.place().seenFrom(other.place()),
                        "keep one of them, as with " + option(aspect) + " \"" + keep + "\"");
    }

    /** The option of the command line that chooses. */
    private static String option(Aspect aspect) {
        return "--" + aspect.id();
    }
}
