package org.mnv4designer.measure.latency.measured;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mnv4designer.measure.table.TableException;
import org.mnv4designer.measure.table.TidyTable;

/**
 * Gathers the files of a source: a file, or all that a folder holds. Where tools do not name the network, a table
 * {@code networks.csv} with the columns {@code file,design} and perhaps {@code input} beside the files does.
 */
public final class MeasurementSource {
    /** The table that names networks. */
    public static final String SIDECAR = "networks.csv";

    private static final List<String> SUFFIXES = List.of(".csv", ".tsv", ".txt", ".log", ".json");
    private static final int MOST_FILES = 1000;

    /** What the sidecar says of a file. */
    private record Named(String design, Optional<String> input) {}

    private MeasurementSource() {}

    /** Reads files and folders. */
    public static List<MeasurementFile> read(List<Path> sources) {
        List<MeasurementFile> all = new ArrayList<>();
        for (Path source : sources) {
            if (Files.isDirectory(source)) {
                all.addAll(folder(source));
            } else {
                all.add(named(MeasurementReader.read(source)));
            }
        }
        return all;
    }

    private static List<MeasurementFile> folder(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<MeasurementFile> files = entries.filter(MeasurementSource::isMeant)
                    .limit(MOST_FILES)
                    .sorted()
                    .map(file -> named(MeasurementReader.read(file)))
                    .toList();
            return files.isEmpty()
                    ? List.of(MeasurementFile.unreadable(Place.of(folder)
                            .wrong("holds no measurements", "put files named " + SUFFIXES + " into it")))
                    : files;
        } catch (IOException | UncheckedIOException problem) {
            return List.of(
                    MeasurementFile.unreadable(Place.of(folder).wrong("cannot be listed", "check its permissions")));
        }
    }

    private static boolean isMeant(Path file) {
        String name = file.getFileName().toString();
        return SUFFIXES.stream().anyMatch(name::endsWith) && !name.equals(SIDECAR);
    }

    private static MeasurementFile named(MeasurementFile file) {
        boolean namesItself =
                file.form().filter(MeasurementFile.Form.TABLE::equals).isPresent();
        Path sidecar = file.file().resolveSibling(SIDECAR);
        if (namesItself || file.rows().size() != 1 || !Files.isRegularFile(sidecar)) {
            return file;
        }
        try {
            Optional<Named> name = Optional.ofNullable(
                    names(sidecar).get(file.rows().get(0).place().fileName()));
            return name.map(known -> file.withNetwork(known.design(), known.input()))
                    .orElse(file);
        } catch (IOException | TableException problem) {
            return MeasurementFile.unreadable(
                    Place.of(sidecar).wrong(String.valueOf(problem.getMessage()), "correct it or remove it"));
        }
    }

    private static Map<String, Named> names(Path sidecar) throws IOException, TableException {
        Map<String, Named> all = new HashMap<>();
        for (TidyTable.Row row :
                TidyTable.of(SIDECAR, Files.readString(sidecar)).rows()) {
            Optional<String> input = row.find("input").filter(size -> !size.isBlank());
            all.put(row.text("file").strip(), new Named(row.text("design").strip(), input));
        }
        return all;
    }
}
