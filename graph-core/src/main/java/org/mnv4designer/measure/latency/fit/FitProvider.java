package org.mnv4designer.measure.latency.fit;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Brings the measurements that a plugin's profiles were fitted to, so that anybody can fit them anew and see how far off
 * they are. Found by {@link ServiceLoader}.
 */
public interface FitProvider {

    /** One entry for each profile. */
    List<DeviceRows> rows();

    /** What all installed plugins bring. */
    static List<DeviceRows> installed() {
        return ServiceLoader.load(FitProvider.class).stream()
                .flatMap(provider -> provider.get().rows().stream())
                .toList();
    }
}
