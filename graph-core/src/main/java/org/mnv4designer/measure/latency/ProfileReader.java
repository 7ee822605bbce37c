package org.mnv4designer.measure.latency;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mnv4designer.base.DataType;

/** Makes a profile of its JSON form and refuses whatever does not fit. */
final class ProfileReader {
    private static final Set<String> KEYS = new TreeSet<>(Set.of(
            "format",
            "version",
            "id",
            "name",
            "processor",
            "precision",
            "runtime",
            "threads",
            "notes",
            "facts",
            "support",
            "model",
            "band",
            "provenance"));
    private static final Set<String> RATE_KEYS = new TreeSet<>(Set.of(
            "msPerGigaMac",
            "msPerMegabyteRead",
            "msPerMegabyteWritten",
            "msPerMegabyteOfWeights",
            "msPerOperator",
            "msPerKiloReduction"));

    private ProfileReader() {}

    static DeviceProfile profile(JsonPlace top) throws ProfileException {
        requireFormat(top);
        top.only(KEYS);
        DataType precision = top.word("precision", ProfileReader::dataType, "fp32, fp16, int8");
        return new DeviceProfile(
                id(top),
                top.text("name"),
                top.word("processor", ProfileReader::processor, "cpu, gpu, dsp, npu"),
                precision,
                top.text("runtime"),
                top.count("threads"),
                top.texts("notes"),
                top.has("facts") ? facts(top) : List.of(),
                SupportJson.entries(top),
                model(top.child("model"), precision),
                band(top.child("band")),
                provenance(top.child("provenance")));
    }

    private static void requireFormat(JsonPlace top) throws ProfileException {
        if (!top.node().isObject() || !top.has("format") || !top.text("format").equals(DeviceProfiles.FORMAT)) {
            throw top.wrong(
                    "is not a device profile", "choose a file with \"format\": \"" + DeviceProfiles.FORMAT + "\"");
        }
        if (top.count("version") != DeviceProfiles.VERSION) {
            throw top.child("version")
                    .wrong(
                            "must be " + DeviceProfiles.VERSION + ", got " + top.count("version"),
                            "use a newer version of the designer");
        }
    }

    private static String id(JsonPlace top) throws ProfileException {
        String id = top.text("id");
        if (!DeviceProfile.isId(id)) {
            throw top.child("id").wrong("is not an id: " + id, "use small letters, digits, dots and hyphens");
        }
        return id;
    }

    private static Optional<DataType> dataType(String id) {
        for (DataType type : DataType.values()) {
            if (type.id().equals(id)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> processor(String name) {
        return Optional.of(name).filter(Set.of("cpu", "gpu", "dsp", "npu")::contains);
    }

    private static List<DeviceFact> facts(JsonPlace top) throws ProfileException {
        List<DeviceFact> all = new ArrayList<>();
        for (JsonPlace place : top.list("facts")) {
            place.only(Set.of("name", "value", "source", "confidence"));
            all.add(new DeviceFact(
                    place.text("name"), place.text("value"), place.text("source"), place.text("confidence")));
        }
        return all;
    }

    private static LatencyModel model(JsonPlace place, DataType precision) throws ProfileException {
        place.only(Set.of("fixedMs", "rates"));
        Map<WorkClass, Rates> rates = new EnumMap<>(WorkClass.class);
        for (Map.Entry<String, JsonPlace> entry : place.entries("rates").entrySet()) {
            rates.put(workClass(entry.getKey(), entry.getValue()), rates(entry.getValue()));
        }
        for (WorkClass kind : WorkClass.values()) {
            place.child("rates").child(kind.id());
        }
        return new LatencyModel(place.rate("fixedMs"), rates, precision);
    }

    private static WorkClass workClass(String id, JsonPlace place) throws ProfileException {
        Optional<WorkClass> kind = WorkClass.of(id);
        if (kind.isEmpty()) {
            throw place.wrong("is not a kind of work", "use one of " + ids(WorkClass.values()));
        }
        return kind.get();
    }

    private static Rates rates(JsonPlace place) throws ProfileException {
        place.only(RATE_KEYS);
        return new Rates(
                place.rate("msPerGigaMac"),
                place.rate("msPerMegabyteRead"),
                place.rate("msPerMegabyteWritten"),
                place.rate("msPerMegabyteOfWeights"),
                place.rate("msPerOperator"),
                place.rate("msPerKiloReduction"));
    }

    private static Band band(JsonPlace place) throws ProfileException {
        place.only(Set.of("level", "halfWidth", "priors", "priorHalfWidth", "unknownHalfWidth"));
        Set<WorkClass> priors = EnumSet.noneOf(WorkClass.class);
        for (JsonPlace prior : place.list("priors")) {
            priors.add(workClass(prior.text(), prior));
        }
        try {
            return new Band(
                    place.rate("level"),
                    place.rate("halfWidth"),
                    priors,
                    place.rate("priorHalfWidth"),
                    place.rate("unknownHalfWidth"));
        } catch (IllegalArgumentException problem) {
            throw place.wrong(String.valueOf(problem.getMessage()), "correct the number");
        }
    }

    private static Provenance provenance(JsonPlace place) throws ProfileException {
        place.only(Set.of(
                "source", "licence", "date", "method", "rows", "excluded", "familyMape", "heldOutMape", "heldOut"));
        Map<String, String> excluded = new LinkedHashMap<>();
        for (Map.Entry<String, JsonPlace> entry : place.entries("excluded").entrySet()) {
            excluded.put(entry.getKey(), entry.getValue().text());
        }
        return new Provenance(
                place.text("source"),
                place.text("licence"),
                place.text("date"),
                place.text("method"),
                place.texts("rows"),
                excluded,
                place.rate("familyMape"),
                place.rate("heldOutMape"),
                heldOut(place));
    }

    private static List<Provenance.HeldOut> heldOut(JsonPlace provenance) throws ProfileException {
        List<Provenance.HeldOut> all = new ArrayList<>();
        for (JsonPlace place : provenance.list("heldOut")) {
            place.only(Set.of("network", "measuredMs", "predictedMs"));
            all.add(new Provenance.HeldOut(place.text("network"), place.rate("measuredMs"), place.rate("predictedMs")));
        }
        return all;
    }

    private static String ids(Enum<?>[] values) {
        List<String> all = new ArrayList<>();
        for (Enum<?> value : values) {
            all.add(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return String.join(", ", all);
    }
}
