package org.mnv4designer.measure.latency;

import java.util.ArrayList;
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
 * @param facts what was published about the device besides; estimates do not use it
 * @param support operators of which it is known, or known not to be known, what becomes of them
 */
public record DeviceProfile(
        String id,
        String name,
        String processor,
        DataType precision,
        String runtime,
        int threads,
        List<String> notes,
        List<DeviceFact> facts,
        List<OperatorSupport> support,
        LatencyModel model,
        Band band,
        Provenance provenance) {
    private static final OperatorSupport UNKNOWN_OPERATOR = OperatorSupport.of(
            OperatorKind.OPAQUE,
            OperatorSupport.Verdict.REFUSE,
            "the network holds an operator that we do not know",
            "MNv4 Designer");

    public DeviceProfile {
        notes = List.copyOf(notes);
        facts = List.copyOf(facts);
        support = List.copyOf(support);
    }

    /** The entries of the support list that mean operators of a part of a network, those of no consequence left out. */
    public List<OperatorSupport> concerned(Workload part) {
        List<OperatorSupport> all = new ArrayList<>();
        for (OperatorSupport entry : support) {
            if (entry.matters() && entry.concerns(part)) {
                all.add(entry);
            }
        }
        if (UNKNOWN_OPERATOR.concerns(part)) {
            all.add(UNKNOWN_OPERATOR);
        }
        return all;
    }

    /** Whether a text can be the id of a device: small letters, digits, dots and hyphens. */
    public static boolean isId(String text) {
        return text.matches("[a-z0-9][a-z0-9.-]{0,63}");
    }

    /** This device under another name. */
    public DeviceProfile called(String otherId, String otherName) {
        return new DeviceProfile(
                otherId,
                otherName,
                processor,
                precision,
                runtime,
                threads,
                notes,
                facts,
                support,
                model,
                band,
                provenance);
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
                facts,
                support,
                otherModel,
                otherBand,
                otherProvenance);
    }
}
