package org.mnv4designer.plugin.devices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.fit.DeviceRows;
import org.mnv4designer.measure.latency.fit.FitProvider;
import org.mnv4designer.measure.latency.fit.ProfileFitter;

/** Makes the bundled profiles from the bundled cards and tables. */
public final class BundledFit implements FitProvider {

    private static final String METHOD =
            "additive model of MACs, bytes and operators without negative rates: mean of 45 ridge fits weighted by their "
                    + "error on families left out; MobileNetV4 networks took no part";

    @Override
    public List<DeviceRows> rows() {
        return bundledRows();
    }

    /** Every bundled profile with its measurements. */
    static List<DeviceRows> bundledRows() {
        PublishedTables tables = PublishedTables.bundled();
        List<DeviceRows> all = new ArrayList<>();
        Map<String, DeviceCard> cards = DeviceCards.bundled();
        for (String id : BundledDevices.IDS) {
            all.add(new DeviceRows(
                    card(cards, id).template(METHOD),
                    tables.rows(id, "fit"),
                    tables.rows(id, "held-out"),
                    tables.excluded(id)));
        }
        return all;
    }

    private static DeviceCard card(Map<String, DeviceCard> cards, String id) {
        DeviceCard found = cards.get(id);
        if (found == null) {
            throw new IllegalStateException("cards/devices.csv lacks " + id);
        }
        return found;
    }

    /** Every bundled profile with its numbers fitted anew. */
    static List<DeviceProfile> profiles() {
        return ProfileFitter.refit(bundledRows());
    }
}
