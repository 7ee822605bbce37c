package org.mnv4designer.measure.latency.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Leaving out whole families, so that no network is predicted by a fit that has seen its relatives. */
record Folds(int most) {

    /** Something that predicts milliseconds of a whole network. */
    @FunctionalInterface
    interface Predictor {
        double predict(FitRow row);
    }

    /** Every family by itself, or in as many groups as allowed; only whole networks are predicted. */
    List<Residual> leaveOut(List<FitRow> rows, Function<List<FitRow>, Predictor> fit) {
        List<Residual> all = new ArrayList<>();
        for (Set<String> out : groups(rows)) {
            List<FitRow> others =
                    rows.stream().filter(row -> !out.contains(row.family())).toList();
            Predictor predictor = fit.apply(others);
            rows.stream()
                    .filter(row -> row.whole() && out.contains(row.family()))
                    .forEach(row -> all.add(new Residual(row, predictor.predict(row))));
        }
        return all;
    }

    private List<Set<String>> groups(List<FitRow> rows) {
        List<String> families = rows.stream().map(FitRow::family).distinct().toList();
        List<Set<String>> groups = new ArrayList<>();
        for (int i = 0; i < Math.min(most, families.size()); i++) {
            Set<String> group = new TreeSet<>();
            for (int j = i; j < families.size(); j += most) {
                group.add(families.get(j));
            }
            groups.add(group);
        }
        return groups;
    }

    /** What was predicted of a network by a fit without its family. */
    record Residual(FitRow row, double predicted) {
        double relativeError() {
            return predicted / row.milliseconds() - 1;
        }
    }
}
