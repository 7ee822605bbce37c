package org.mnv4designer.designer.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.design.Preprocessing;
import org.mnv4designer.run.ClassNames;
import org.mnv4designer.run.InferenceEngine;
import org.mnv4designer.run.Ranking;
import org.mnv4designer.run.Tensor;

/** What {@code infer} tells of a run: classes of the first image if the network gives any, else shapes of its maps. */
record InferResult(NetworkRun.Timed timed, int runs, InferenceEngine engine, ClassNames names, int top) {

    private Ranking ranking() {
        return timed.outputs().values().stream()
                .filter(output -> output.shape().rank() == 2)
                .findFirst()
                .map(logits -> Ranking.of(firstOf(logits), names, top))
                .orElseGet(() -> new Ranking(List.of()));
    }

    private static Tensor firstOf(Tensor batch) {
        int classes = batch.shape().dim(1);
        return Tensor.of(batch.shape().with(0, 1), Arrays.copyOf(batch.toArray(), classes));
    }

    String text() {
        String time = Figures.millis(timed.medianMillis()) + " ms on " + engine.title() + ", median of " + runs
                + (runs == 1 ? " run" : " runs");
        return TextLayout.of("", List.of(classes(), outputs())) + "\n" + time + "\n";
    }

    private Section classes() {
        List<List<String>> rows = ranking().entries().stream()
                .map(entry -> List.of(
                        entry.label(), Figures.percent(100 * entry.probability()), Integer.toString(entry.index())))
                .toList();
        return new Section("", List.of("class", "probability", "index"), 1, rows);
    }

    /** Of networks that give something else than classes. */
    private Section outputs() {
        List<List<String>> rows = timed.outputs().entrySet().stream()
                .filter(output -> output.getValue().shape().rank() != 2)
                .map(output ->
                        List.of(output.getKey(), output.getValue().shape().toString()))
                .toList();
        return new Section("", List.of("output", "shape"), 2, rows);
    }

    /** @param preprocessing how the picture was prepared; empty if there was none */
    Map<String, Object> json(Optional<Preprocessing> preprocessing) {
        return Json.object(
                "top",
                ranking().entries().stream()
                        .map(entry -> Json.object(
                                "index", entry.index(), "label", entry.label(), "probability", entry.probability()))
                        .toList(),
                "engine",
                engine.id(),
                "milliseconds",
                Json.object("median", timed.medianMillis(), "runs", runs),
                "preprocessing",
                Json.orNull(preprocessing.map(Json::preprocessing)));
    }
}
