package org.mnv4designer.designer.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mnv4designer.measure.Reporter;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.latency.DeviceFolder;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.zoo.KnownNetworks;

/**
 * The devices and accuracy models at hand, loaded on first use by whichever thread needs them first. The user's devices
 * are read again when asked.
 */
public final class Estimators {
    private record Loaded(Devices installed, DeviceFolder own, Accuracies accuracies, KnownNetworks known) {
        Devices devices() {
            return installed.with(own.devices());
        }
    }

    private final Path folder;
    private Optional<Loaded> loaded = Optional.empty();
    private Optional<Devices> devices = Optional.empty();

    /** With the devices of whoever runs this program. */
    public Estimators() {
        this(UserFolders.ofThisUser().devices());
    }

    /** @param folder holds the user's device profiles */
    public Estimators(Path folder) {
        this.folder = folder;
    }

    /** A new reporter, which serves one thread at a time. */
    synchronized Reporter reporter() {
        Loaded all = loaded();
        return new Reporter(devices(), all.accuracies(), all.known()::nameOf);
    }

    /** The same object until the user's devices were read again and differ. */
    public synchronized Devices devices() {
        Devices all = devices.orElseGet(() -> loaded().devices());
        devices = Optional.of(all);
        return all;
    }

    public synchronized Accuracies accuracies() {
        return loaded().accuracies();
    }

    /** True for a device of the user's own folder. */
    public synchronized boolean isOwn(String device) {
        return loaded().own().devices().stream().anyMatch(own -> own.id().equals(device));
    }

    /** What is wrong with the user's device profiles: file, place and remedy each. */
    public synchronized List<String> problems() {
        return loaded().own().problems();
    }

    /** Reads the user's devices again; false if they and their problems are what they were. */
    public synchronized boolean readDevicesAgain() {
        Loaded before = loaded();
        DeviceFolder now = before.own().readAgain(folder);
        if (now.equals(before.own())) {
            return false;
        }
        loaded = Optional.of(new Loaded(before.installed(), now, before.accuracies(), before.known()));
        devices = Optional.empty();
        return true;
    }

    private Loaded loaded() {
        Loaded all = loaded.orElseGet(() -> new Loaded(
                Devices.installed(), DeviceFolder.read(folder), Accuracies.installed(), KnownNetworks.ofZoo()));
        loaded = Optional.of(all);
        return all;
    }
}
