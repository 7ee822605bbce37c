package org.mnv4designer.measure.latency;

import java.util.List;
import org.mnv4designer.base.DataType;

/**
 * All that is known of a device, as its profile file says it.
 *
 * @param id the name on the command line, such as {@code pixel-6-cpu}
 * @param name what people read
 * @param processor {@code cpu}, {@code gpu}, {@code dsp} or {@code npu}
 * @param runtime what executes networks there
 * @param threads how many, or 0 where the runtime decides
 * @param notes remarks that go with every estimate
 */
public record DeviceProfile(
        String id,
        String name,
        String processor,
        DataType precision,
        String runtime,
        int threads,
        List<String> notes,
        List<OperatorSupport> support,
        LatencyModel model,
        Band band,
        Provenance provenance) {
    public DeviceProfile {
        notes = List.copyOf(notes);
        support = List.copyOf(support);
    }

    /** This device with newly fitted numbers. */
    public DeviceProfile with(LatencyModel otherModel, Band otherBand, Provenance otherProvenance) {
        return new DeviceProfile(
                id,
                name,
                processor,
                precision,
                runtime,
                threads,
                notes,
                support,
                otherModel,
                otherBand,
                otherProvenance);
    }
}
