package org.mnv4designer.measure.latency.measured;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What one file holds.
 *
 * @param form what it was recognised as; empty if as nothing
 * @param columns what its columns are taken for, in their order
 * @param rows the lines that could be read
 * @param problems what is wrong with the others
 */
public record MeasurementFile(
        Path file,
        Optional<Form> form,
        List<Taken> columns,
        List<Measurement> rows,
        List<MeasurementProblem> problems) {
    public MeasurementFile {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** What a file can be. */
    public enum Form {
        /** One line for each measurement, with a header. */
        TABLE,
        /** What {@code benchmark_model} prints. */
        TFLITE_LOG,
        /** The CSV form of {@code benchmark_model}'s profile of operators. */
        TFLITE_PROFILE,
        /** JSON of AI Hub: results of jobs, or lists of them. */
        AI_HUB
    }

    /**
     * A column and what it is taken for.
     *
     * @param column empty if it is not used
     */
    public record Taken(String header, Optional<Column> column) {}

    /** With another name for the network of all rows. */
    public MeasurementFile withNetwork(String design, Optional<String> input) {
        return new MeasurementFile(
                file,
                form,
                columns,
                rows.stream().map(row -> row.with(design, input)).toList(),
                problems);
    }

    static MeasurementFile unreadable(MeasurementProblem problem) {
        return new MeasurementFile(problem.place().file(), Optional.empty(), List.of(), List.of(), List.of(problem));
    }
}
