package org.mnv4designer.measure.latency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Profiles that a user put into a folder.
 *
 * @param devices of the files that could be read, by file name
 * @param problems of the others: file, place and remedy
 */
public record DeviceFolder(List<Device> devices, List<String> problems) {
    public DeviceFolder {
        devices = List.copyOf(devices);
        problems = List.copyOf(problems);
    }

    /** Reads every {@code *.json} in a folder; a folder that does not exist holds nothing. */
    public static DeviceFolder read(Path folder) {
        List<Device> devices = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files(folder, problems)) {
            try {
                devices.add(new ProfiledDevice(DeviceProfiles.read(file)));
            } catch (ProfileException problem) {
                problems.add(String.valueOf(problem.getMessage()));
            }
        }
        return new DeviceFolder(devices, problems);
    }

    private static List<Path> files(Path folder, List<String> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            problems.add(folder + ": cannot be listed. Fix: check its permissions");
            return List.of();
        }
    }
}
