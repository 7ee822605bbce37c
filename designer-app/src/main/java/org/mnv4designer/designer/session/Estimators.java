package org.mnv4designer.designer.session;

import java.util.Optional;
import org.mnv4designer.measure.Reporter;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.latency.DeviceFolder;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.zoo.KnownNetworks;

/** The devices and accuracy models at hand, loaded on first use by whichever thread needs them first. */
public final class Estimators {
    private record Loaded(Devices devices, Accuracies accuracies, KnownNetworks known) {}

    private Optional<Loaded> loaded = Optional.empty();

    /** A new reporter, which serves one thread at a time. */
    Reporter reporter() {
        Loaded all = loaded();
        return new Reporter(all.devices(), all.accuracies(), all.known()::nameOf);
    }

    public Devices devices() {
        return loaded().devices();
    }

    public Accuracies accuracies() {
        return loaded().accuracies();
    }

    private synchronized Loaded loaded() {
        Loaded all = loaded.orElseGet(() -> new Loaded(allDevices(), Accuracies.installed(), KnownNetworks.ofZoo()));
        loaded = Optional.of(all);
        return all;
    }

    private static Devices allDevices() {
        DeviceFolder own = DeviceFolder.read(UserFolders.ofThisUser().devices());
        return Devices.installed().with(own.devices());
    }
}
