package org.mnv4designer.plugin.devices;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mnv4designer.base.DataType;
import org.mnv4designer.measure.latency.Band;
import org.mnv4designer.measure.latency.DeviceFact;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.LatencyModel;
import org.mnv4designer.measure.latency.OperatorKind;
import org.mnv4designer.measure.latency.Provenance;
import org.mnv4designer.measure.latency.SupportTable;
import org.mnv4designer.measure.latency.WorkClass;

/**
 * What is known of a bundled device before anything is fitted; card and measurements make its profile.
 *
 * @param support what its runtime does with operators
 * @param priors ids of devices of the same kind, from whose rates a fit starts; none where measurements are many
 * @param measured kinds of operators that its measured networks contain, the MobileNetV4 ones left out
 * @param notes remarks that go with every estimate
 * @param source where its measurements come from
 * @param date when they were read
 */
record DeviceCard(
        String id,
        String name,
        String processor,
        DataType precision,
        String runtime,
        int threads,
        SupportTable support,
        List<String> priors,
        Set<OperatorKind> measured,
        List<String> notes,
        List<DeviceFact> facts,
        String source,
        String licence,
        String date) {

    DeviceCard {
        priors = List.copyOf(priors);
        measured = Set.copyOf(measured);
        notes = List.copyOf(notes);
        facts = List.copyOf(facts);
    }

    /**
     * A profile that describes the device and has no numbers yet.
     *
     * @param method how they will be made, in a sentence
     */
    DeviceProfile template(String method) {
        return new DeviceProfile(
                id,
                name,
                processor,
                precision,
                runtime,
                threads,
                notes,
                facts,
                support.entries(measured),
                new LatencyModel(0, new EnumMap<>(WorkClass.class), precision),
                new Band(0.8, 0, Set.of(), 0, 0),
                new Provenance(source, licence, date, method, List.of(), Map.of(), 0, 0, List.of()));
    }
}
