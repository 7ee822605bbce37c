package org.mnv4designer.parameter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.Shape;
import org.mnv4designer.parameter.ExpectedWeights.Expected;

/** Words for what a {@link WeightCheck} found, gathered by block. */
final class WeightDiagnostics {
    private static final int MOST_KEYS_NAMED = 8;

    private final List<Diagnostic> all = new ArrayList<>();

    List<Diagnostic> of(WeightCheck check) {
        byBlock(check.missing(), Expected::block, one -> described(one.key(), one.shape()))
                .forEach((block, keys) -> add(block, missing(keys)));
        byBlock(check.misshapen(), one -> one.expected().block(), WeightDiagnostics::described)
                .forEach((block, keys) -> add(block, misshapen(keys)));
        byBlock(check.surplus(), WeightCheck.Surplus::block, one -> described(one.key(), one.shape()))
                .forEach((block, keys) -> add(block, surplus(keys)));
        return List.copyOf(all);
    }

    private void add(String block, Finding finding) {
        all.add(finding.at(block));
    }

    private static Finding missing(String keys) {
        return Finding.error(
                "WEIGHT-001", "the weights lack " + keys, "load weights made for this network, or use random ones");
    }

    private static Finding misshapen(String keys) {
        return Finding.error(
                "WEIGHT-002",
                "shapes differ: " + keys,
                "give the block the sizes that the weights have, or load other weights");
    }

    private static Finding surplus(String keys) {
        return Finding.warning(
                "WEIGHT-003", "the weights also hold " + keys, "check that they were made for this network");
    }

    private static String described(WeightCheck.Misshapen one) {
        Expected expected = one.expected();
        return described(expected.key(), one.actual()) + " instead of "
                + expected.shape().dims();
    }

    private static String described(String key, Shape shape) {
        return Quote.of(key) + " " + shape.dims();
    }

    private static <T> Map<String, String> byBlock(List<T> found, Function<T, String> block, Function<T, String> text) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        found.forEach(one ->
                texts.computeIfAbsent(block.apply(one), id -> new ArrayList<>()).add(text.apply(one)));
        Map<String, String> joined = new LinkedHashMap<>();
        texts.forEach((id, list) -> joined.put(id, joined(list)));
        return joined;
    }

    private static String joined(List<String> texts) {
        int shown = Math.min(MOST_KEYS_NAMED, texts.size());
        String start = String.join(", ", texts.subList(0, shown));
        return shown == texts.size() ? start : start + " and " + (texts.size() - shown) + " more";
    }
}
