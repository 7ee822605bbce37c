package org.mnv4designer.measure.latency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** Writes a profile with a stable order of keys, two spaces a level and one trailing newline. */
final class ProfileWriter {
    private ProfileWriter() {}

    static String text(DeviceProfile profile, JsonMapper mapper) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indent)
                .withArrayIndenter(indent);
        return mapper.writer().with(printer).writeValueAsString(tree(profile)) + "\n";
    }

    private static Map<String, Object> tree(DeviceProfile profile) {
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("format", DeviceProfiles.FORMAT);
        top.put("version", DeviceProfiles.VERSION);
        top.put("id", profile.id());
        top.put("name", profile.name());
        top.put("processor", profile.processor());
        top.put("precision", profile.precision().id());
        top.put("runtime", profile.runtime());
        top.put("threads", profile.threads());
        top.put("notes", profile.notes());
        if (!profile.facts().isEmpty()) {
            top.put("facts", profile.facts().stream().map(ProfileWriter::tree).toList());
        }
        top.put("support", profile.support().stream().map(SupportJson::tree).toList());
        top.put("model", tree(profile.model()));
        top.put("band", tree(profile.band()));
        top.put("provenance", tree(profile.provenance()));
        return top;
    }

    private static Map<String, Object> tree(DeviceFact fact) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", fact.name());
        one.put("value", fact.value());
        one.put("source", fact.source());
        one.put("confidence", fact.confidence());
        return one;
    }

    private static Map<String, Object> tree(LatencyModel model) {
        Map<String, Object> rates = new LinkedHashMap<>();
        model.rates().forEach((kind, rate) -> rates.put(kind.id(), tree(rate)));
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("fixedMs", model.fixedMillis());
        one.put("rates", rates);
        return one;
    }

    private static Map<String, Object> tree(Rates rates) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("msPerGigaMac", rates.msPerGigaMac());
        one.put("msPerMegabyteRead", rates.msPerMegabyteRead());
        one.put("msPerMegabyteWritten", rates.msPerMegabyteWritten());
        one.put("msPerMegabyteOfWeights", rates.msPerMegabyteOfWeights());
        one.put("msPerOperator", rates.msPerOperator());
        one.put("msPerKiloReduction", rates.msPerKiloReduction());
        return one;
    }

    private static Map<String, Object> tree(Band band) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("level", band.level());
        one.put("halfWidth", band.halfWidth());
        one.put("priors", band.priors().stream().sorted().map(WorkClass::id).toList());
        one.put("priorHalfWidth", band.priorHalfWidth());
        one.put("unknownHalfWidth", band.unknownHalfWidth());
        return one;
    }

    private static Map<String, Object> tree(Provenance provenance) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("source", provenance.source());
        one.put("licence", provenance.licence());
        one.put("date", provenance.date());
        one.put("method", provenance.method());
        one.put("rows", provenance.rows());
        one.put("excluded", provenance.excluded());
        one.put("familyMape", provenance.familyMape());
        one.put("heldOutMape", provenance.heldOutMape());
        one.put("heldOut", heldOut(provenance.heldOut()));
        return one;
    }

    private static List<Map<String, Object>> heldOut(List<Provenance.HeldOut> all) {
        return all.stream().map(ProfileWriter::tree).toList();
    }

    private static Map<String, Object> tree(Provenance.HeldOut held) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("network", held.network());
        one.put("measuredMs", held.measuredMs());
        one.put("predictedMs", held.predictedMs());
        return one;
    }
}
