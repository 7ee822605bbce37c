package org.mnv4designer.measure.latency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Profiles that a user put into a folder.
 *
 * @param byFile the devices of the files that could be read, in the order of the files' names
 * @param problems of the others: file, place and remedy
 */
public record DeviceFolder(Map<Path, Device> byFile, List<String> problems) {
    /** No folder, or an empty one. */
    public static final DeviceFolder EMPTY = new DeviceFolder(Map.of(), List.of());

    private static final String SUFFIX = ".json";
    private static final int MOST_FILES = 1000;

    public DeviceFolder {
        byFile = Collections.unmodifiableMap(new LinkedHashMap<>(byFile));
        problems = List.copyOf(problems);
    }

    public List<Device> devices() {
        return List.copyOf(byFile.values());
    }

    /** Reads every {@code *.json} in a folder; a folder that does not exist holds nothing. */
    public static DeviceFolder read(Path folder) {
        return EMPTY.readAgain(folder);
    }

    /** Reads a folder anew. A file that was good when this was read and is broken now keeps its earlier profile. */
    public DeviceFolder readAgain(Path folder) {
        Map<Path, Device> found = new LinkedHashMap<>();
        List<String> complaints = new ArrayList<>();
        for (Path file : files(folder, complaints)) {
            profileOf(file, complaints)
                    .filter(device -> isFree(device, file, found, complaints))
                    .ifPresent(device -> found.put(file, device));
        }
        return new DeviceFolder(found, complaints);
    }

    private Optional<Device> profileOf(Path file, List<String> complaints) {
        try {
            return Optional.of(new ProfiledDevice(DeviceProfiles.read(file)));
        } catch (ProfileException problem) {
            Optional<Device> earlier = Optional.ofNullable(byFile.get(file));
            complaints.add(problem.getMessage()
                    + (earlier.isPresent() ? ". Until then the profile stays as it was before the change" : ""));
            return earlier;
        }
    }

    private static boolean isFree(Device device, Path file, Map<Path, Device> taken, List<String> complaints) {
        Optional<Path> owner = taken.entrySet().stream()
                .filter(other -> other.getValue().id().equals(device.id()))
                .map(Map.Entry::getKey)
                .findFirst();
        owner.ifPresent(other -> complaints.add(new ProfileException(
                        file.toString(),
                        "/id",
                        "\"" + device.id() + "\" is the id of " + other.getFileName() + " too",
                        "give one of the two another id")
                .getMessage()));
        return owner.isEmpty();
    }

    private static List<Path> files(Path folder, List<String> complaints) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(file -> file.toString().endsWith(SUFFIX))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
            if (files.size() > MOST_FILES) {
                complaints.add(folder + ": holds more than " + MOST_FILES
                        + " profiles; the others are not read. Fix: move those that you do not use elsewhere");
            }
            return files.subList(0, Math.min(files.size(), MOST_FILES));
        } catch (IOException | UncheckedIOException problem) {
            complaints.add(folder + ": cannot be listed. Fix: check that it is a folder, and its permissions");
            return List.of();
        }
    }
}
