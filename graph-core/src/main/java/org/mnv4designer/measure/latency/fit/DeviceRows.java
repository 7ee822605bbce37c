package org.mnv4designer.measure.latency.fit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mnv4designer.measure.latency.DeviceProfile;

/**
 * The measurements of one device.
 *
 * @param profile what is known of the device; its numbers, if it has any, are made anew
 * @param fitted measurements that shape the model, of at least three families
 * @param heldOut measurements that only judge it
 * @param excluded networks that took no part at all, with the reason
 */
public record DeviceRows(
        DeviceProfile profile, List<FitRow> fitted, List<FitRow> heldOut, Map<String, String> excluded) {
    public DeviceRows {
        fitted = List.copyOf(fitted);
        heldOut = List.copyOf(heldOut);
        if (families(fitted) < 3) {
            throw new IllegalArgumentException(profile.id()
                    + ": a fit needs measurements of at least three families of networks, got " + families(fitted));
        }
    }

    private static int families(List<FitRow> rows) {
        Set<String> families = new HashSet<>();
        rows.forEach(row -> families.add(row.family()));
        return families.size();
    }

    /** How many families the fitted networks are of. */
    int families() {
        return families(fitted);
    }
}
