package org.mnv4designer.plugin.devices;

import java.util.ArrayList;
import java.util.List;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.fit.DeviceRows;
import org.mnv4designer.measure.latency.fit.FitProvider;
import org.mnv4designer.measure.latency.fit.ProfileFitter;

/** Makes the bundled profiles from the bundled tables. */
public final class BundledFit implements FitProvider {

    @Override
    public List<DeviceRows> rows() {
        return bundledRows();
    }

    /** Every bundled profile with its measurements. */
    static List<DeviceRows> bundledRows() {
        PublishedTables tables = PublishedTables.bundled();
        List<DeviceRows> all = new ArrayList<>();
        for (String id : BundledDevices.IDS) {
            all.add(new DeviceRows(
                    BundledDevices.profile(id),
                    tables.rows(id, "fit"),
                    tables.rows(id, "held-out"),
                    tables.excluded(id)));
        }
        return all;
    }

    /** Every bundled profile with its numbers fitted anew. */
    static List<DeviceProfile> profiles() {
        return ProfileFitter.refit(bundledRows());
    }
}
