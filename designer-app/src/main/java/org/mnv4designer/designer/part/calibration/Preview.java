package org.mnv4designer.designer.part.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.measure.latency.measured.Choice;
import org.mnv4designer.measure.latency.measured.MeasuredRows;
import org.mnv4designer.measure.latency.measured.Measurement;
import org.mnv4designer.measure.latency.measured.MeasurementFile;
import org.mnv4designer.measure.latency.measured.MeasurementFile.Form;
import org.mnv4designer.measure.latency.measured.MeasurementFile.Taken;
import org.mnv4designer.measure.latency.measured.MeasurementProblem;
import org.mnv4designer.measure.latency.measured.MeasurementSource;
import org.mnv4designer.measure.latency.measured.Networks;
import org.mnv4designer.measure.latency.measured.Place;
import org.mnv4designer.measure.latency.measured.Setting.Aspect;

/**
 * What chosen files hold, and what is wrong with it.
 *
 * @param mixed aspects of which the files hold several, with their values
 */
record Preview(
        List<Path> sources, List<MeasurementFile> files, Map<Aspect, List<String>> mixed, MeasuredRows measured) {
    private static final int MOST_SHOWN = 500;

    /** A line of the table: a measurement, or a problem. */
    record Line(String place, String network, double milliseconds, Optional<MeasurementProblem> problem) {}

    static Preview read(List<Path> sources, Choice choice, Networks networks) {
        return of(sources, MeasurementSource.read(sources), choice, networks);
    }

    /** The same files with another choice. */
    Preview with(Choice choice, Networks networks) {
        return of(sources, files, choice, networks);
    }

    private static Preview of(List<Path> sources, List<MeasurementFile> files, Choice choice, Networks networks) {
        List<Measurement> all =
                files.stream().flatMap(file -> file.rows().stream()).toList();
        Map<Aspect, List<String>> mixed = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            List<String> values = all.stream()
                    .map(row -> row.setting().get(aspect))
                    .distinct()
                    .sorted()
                    .toList();
            if (values.size() > 1) {
                mixed.put(
                        aspect,
                        values.stream().filter(value -> !value.isEmpty()).toList());
            }
        }
        return new Preview(sources, files, mixed, MeasuredRows.of(files, choice, networks));
    }

    boolean isSound() {
        return measured.problems().isEmpty() && !measured.found().isEmpty();
    }

    /** What the files are, if they are one thing. */
    Optional<Form> form() {
        List<Optional<Form>> forms =
                files.stream().map(MeasurementFile::form).distinct().toList();
        return forms.size() == 1 ? forms.get(0) : Optional.empty();
    }

    List<Taken> columns() {
        return files.size() == 1 ? files.get(0).columns() : List.of();
    }

    /** Problems first, then what is sound. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        measured.problems().stream()
                .map(problem -> new Line(place(problem.place()), "", Double.NaN, Optional.of(problem)))
                .limit(MOST_SHOWN)
                .forEach(lines::add);
        measured.found().stream()
                .map(one -> new Line(
                        place(one.measurement().place()), one.network().name(), one.milliseconds(), Optional.empty()))
                .limit(MOST_SHOWN)
                .forEach(lines::add);
        return lines;
    }

    private String place(Place place) {
        boolean plain = files.size() == 1 && !place.within().isEmpty();
        return plain ? place.within() : place.fileName() + (place.within().isEmpty() ? "" : ", " + place.within());
    }
}
