package org.mnv4designer.measure.latency.fit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mnv4designer.measure.latency.DeviceProfile;

/**
 * The measurements of one device.
 *
 * @param profile what is known of the device; its numbers are made anew
 * @param siblings ids of devices whose rates are expected to be alike; they are fitted first
 * @param fitted measurements that shape the model, of at least three families
 * @param heldOut measurements that judge it, by a fit without them; the profile itself is then fitted to them too
 * @param excluded networks that took no part at all, with the reason
 */
public record DeviceRows(
        DeviceProfile profile,
        List<String> siblings,
        List<FitRow> fitted,
        List<FitRow> heldOut,
        Map<String, String> excluded) {
    public DeviceRows {
        siblings = List.copyOf(siblings);
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

    /** Whether parts of networks were timed too. */
    boolean hasParts() {
        return !fitted.stream().allMatch(FitRow::whole);
    }

    /** How many families the fitted networks are of whose measurements are as sure as others, or of the rest. */
    int families(boolean sure) {
        return families(fitted.stream()
                .filter(row -> row.whole() && row.noise() <= 1 == sure)
                .toList());
    }
}
