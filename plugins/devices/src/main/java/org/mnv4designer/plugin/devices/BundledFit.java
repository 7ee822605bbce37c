package org.mnv4designer.plugin.devices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.measure.latency.fit.DeviceRows;
import org.mnv4designer.measure.latency.fit.FitProvider;
import org.mnv4designer.measure.latency.fit.FitRow;
import org.mnv4designer.measure.latency.fit.ProfileFitter;
import org.mnv4designer.measure.latency.fit.Refit;

/** Makes the bundled profiles from the bundled cards and tables. */
public final class BundledFit implements FitProvider {

    private static final String METHOD =
            "sum of MACs, bytes, weights, operators and lengths of sums at positive rates; "
                    + "most probable rates under log-normal priors from sibling devices; mean of several priors weighted by their "
                    + "error on families left out; shipped numbers are fitted to all rows, held-out ones come from a fit without them";

    @Override
    public List<DeviceRows> rows() {
        return bundledRows();
    }

    /** Every bundled device with its measurements, in the order of the cards. */
    static List<DeviceRows> bundledRows() {
        List<PublishedTables> sources =
                PublishedTables.SOURCES.stream().map(PublishedTables::of).toList();
        return DeviceCards.bundled().values().stream()
                .map(card -> rows(card, sources))
                .toList();
    }

    private static DeviceRows rows(DeviceCard card, List<PublishedTables> sources) {
        List<FitRow> fitted = new ArrayList<>();
        List<FitRow> heldOut = new ArrayList<>();
        Map<String, String> excluded = new LinkedHashMap<>();
        for (PublishedTables source : sources) {
            fitted.addAll(source.fitted(card.id()));
            heldOut.addAll(source.heldOut(card.id()));
            excluded.putAll(source.excluded(card.id()));
        }
        return new DeviceRows(card.template(METHOD), card.priors(), fitted, heldOut, excluded);
    }

    /** Every bundled profile with its numbers fitted anew. */
    static List<Refit> refits() {
        return ProfileFitter.refit(bundledRows());
    }
}
