package org.mnv4designer.designer.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mnv4designer.measure.latency.Device;
import org.mnv4designer.measure.latency.DeviceProfiles;
import org.mnv4designer.measure.latency.ProfileException;
import org.mnv4designer.measure.latency.ProfiledDevice;

/**
 * The device profiles of a user: the {@code .json} files of folder {@code devices}, by name. One of a bundled device's id
 * replaces that device.
 *
 * @param problems what keeps a file from being a profile, one sentence each
 */
public record UserDevices(List<Device> devices, List<String> problems) {
    private static final String FOLDER = "devices";

    public UserDevices {
        devices = List.copyOf(devices);
        problems = List.copyOf(problems);
    }

    public static UserDevices in(UserFolders folders) {
        List<Device> devices = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files(folders.data().resolve(FOLDER), problems)) {
            try {
                devices.add(new ProfiledDevice(DeviceProfiles.read(file)));
            } catch (ProfileException broken) {
                problems.add(String.valueOf(broken.getMessage()));
            }
        }
        return new UserDevices(devices, problems);
    }

    private static List<Path> files(Path folder, List<String> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            problems.add(folder + " cannot be read. Fix: check its permissions");
            return List.of();
        }
    }
}
