package org.mnv4designer.measure.latency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mnv4designer.measure.latency.OperatorSupport.Verdict;

/** Reads and writes support lists, of profiles and of tables for a whole runtime. */
final class SupportJson {
    private static final Set<String> KEYS = new TreeSet<>(Set.of(
            "operator", "condition", "verdict", "consequence", "slower", "measured", "reason", "source", "date"));
    private static final Set<String> TABLE_KEYS =
            new TreeSet<>(Set.of("format", "version", "id", "runtime", "unsupported", "source", "date", "entries"));

    private SupportJson() {}

    /** A table, whose entries may leave out source and date to take those of the table. */
    static SupportTable table(JsonPlace top) throws ProfileException {
        if (!top.node().isObject() || !top.has("format") || !top.text("format").equals(SupportTable.FORMAT)) {
            throw top.wrong("is not a support table", "choose a file with \"format\": \"" + SupportTable.FORMAT + "\"");
        }
        top.only(TABLE_KEYS);
        if (top.count("version") != DeviceProfiles.VERSION) {
            throw top.child("version")
                    .wrong("must be " + DeviceProfiles.VERSION, "use a newer version of the designer");
        }
        return new SupportTable(
                top.text("id"),
                top.text("runtime"),
                top.text("unsupported"),
                entries(top.list("entries"), top.text("source"), top.text("date")));
    }

    static List<OperatorSupport> entries(JsonPlace profile) throws ProfileException {
        return entries(profile.list("support"), "", "");
    }

    private static List<OperatorSupport> entries(List<JsonPlace> places, String source, String date)
            throws ProfileException {
        List<OperatorSupport> all = new ArrayList<>();
        for (JsonPlace place : places) {
            all.add(entry(place.only(KEYS), source, date));
        }
        return all;
    }

    private static OperatorSupport entry(JsonPlace place, String source, String date) throws ProfileException {
        Verdict verdict = place.word("verdict", Verdict::of, words(Verdict.values(), Verdict::id));
        try {
            return new OperatorSupport(
                    place.word("operator", OperatorKind::of, words(OperatorKind.values(), OperatorKind::id)),
                    place.has("condition")
                            ? place.word(
                                    "condition", OperatorTrait::of, words(OperatorTrait.values(), OperatorTrait::id))
                            : OperatorTrait.ANY,
                    verdict,
                    place.has("consequence")
                            ? place.word("consequence", Consequence::of, words(Consequence.values(), Consequence::id))
                            : verdict.usual(),
                    place.has("slower") ? place.rate("slower") : 1,
                    place.has("measured") && place.truth("measured"),
                    place.has("reason") ? place.text("reason") : "",
                    place.has("source") || source.isEmpty() ? place.text("source") : source,
                    place.has("date") ? place.text("date") : date);
        } catch (IllegalArgumentException problem) {
            throw place.wrong(String.valueOf(problem.getMessage()), "correct the entry");
        }
    }

    private static <T> String words(T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(id).collect(Collectors.joining(", "));
    }

    /** The form of an entry in a profile; what follows from the verdict is left out. */
    static Map<String, Object> tree(OperatorSupport support) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("operator", support.operator().id());
        if (support.condition() != OperatorTrait.ANY) {
            one.put("condition", support.condition().id());
        }
        one.put("verdict", support.verdict().id());
        if (support.consequence() != support.verdict().usual()) {
            one.put("consequence", support.consequence().id());
        }
        if (support.slower() > 1) {
            one.put("slower", support.slower());
        }
        if (support.measured()) {
            one.put("measured", true);
        }
        putText(one, "reason", support.reason());
        one.put("source", support.source());
        putText(one, "date", support.date());
        return one;
    }

    private static void putText(Map<String, Object> one, String key, String text) {
        if (!text.isEmpty()) {
            one.put(key, text);
        }
    }
}
