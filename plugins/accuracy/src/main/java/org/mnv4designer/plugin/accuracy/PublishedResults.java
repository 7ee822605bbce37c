package org.mnv4designer.plugin.accuracy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mnv4designer.design.Training.Recipe;
import org.mnv4designer.measure.accuracy.AccuracyFeatures;
import org.mnv4designer.measure.accuracy.Structure;
import org.mnv4designer.measure.accuracy.TrainingPlan;
import org.mnv4designer.measure.accuracy.Trait;
import org.mnv4designer.measure.accuracy.fit.AccuracyFitter.Results;
import org.mnv4designer.measure.accuracy.fit.AccuracyRow;
import org.mnv4designer.measure.accuracy.fit.DistillationRow;
import org.mnv4designer.measure.table.TableException;
import org.mnv4designer.measure.table.TidyTable;

/**
 * The published results behind the bundled model, and what the networks are made of: {@code tables/imagenet.csv},
 * {@code networks.csv} and {@code distillation.csv}.
 */
final class PublishedResults {
    private static final String FAMILY = "mobilenetv4";

    private final Map<String, TidyTable.Row> networks = new HashMap<>();

    private PublishedResults() throws TableException {
        for (TidyTable.Row row : table("tables/networks.csv")) {
            networks.put(row.text("model") + " " + row.text("pixels"), row);
        }
    }

    /** All of them; MobileNetV4 is held out. */
    static Results read() throws TableException {
        PublishedResults published = new PublishedResults();
        return new Results(
                published.rows("fit"),
                Stream.concat(published.rows("held-out").stream(), published.distilledPreviously().stream())
                        .toList(),
                distilledByThePaper(),
                "timm's ImageNet results (aa4b5850) and the MobileNetV4 paper");
    }

    /** Rows with the given use: {@code fit} or {@code held-out}. */
    private List<AccuracyRow> rows(String use) throws TableException {
        List<AccuracyRow> all = new ArrayList<>();
        for (TidyTable.Row row : table("tables/imagenet.csv")) {
            if (row.text("use").equals(use)) {
                all.add(new AccuracyRow(
                        row.text("model"),
                        row.text("tag"),
                        row.text("family"),
                        (int) row.number("pixels"),
                        features(row, plan(row)),
                        row.number("top1")));
            }
        }
        return all;
    }

    private static TrainingPlan plan(TidyTable.Row row) throws TableException {
        Optional<Integer> epochs =
                row.text("epochs").isEmpty() ? Optional.empty() : Optional.of((int) row.number("epochs"));
        return new TrainingPlan(recipe(row), epochs, row.number("train_pixels"), row.number("pixels"));
    }

    private AccuracyFeatures features(TidyTable.Row row, TrainingPlan plan) throws TableException {
        String key = row.text("model") + " " + row.text("pixels");
        TidyTable.Row network = networks.get(key);
        if (network == null) {
            throw row.wrong("has no counts in networks.csv: " + key + " pixels");
        }
        return counted(network, plan);
    }

    /** What a line of {@code networks.csv} says. */
    static AccuracyFeatures counted(TidyTable.Row network, TrainingPlan plan) throws TableException {
        return AccuracyFeatures.of(
                network.number("all_macs"),
                network.number("all_activations"),
                network.number("parameters"),
                structure(network),
                plan);
    }

    private static Structure structure(TidyTable.Row network) throws TableException {
        Map<Trait, Double> sums = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            sums.put(trait, network.number(trait.column()));
        }
        return Structure.of(sums);
    }

    /** MobileNetV4 with the teacher of others, as the paper's Table 9 has it. */
    private List<AccuracyRow> distilledPreviously() throws TableException {
        List<AccuracyRow> all = new ArrayList<>();
        for (TidyTable.Row row : table("tables/distillation.csv")) {
            if (recipe(row) == Recipe.DISTILLED_PREVIOUS) {
                TrainingPlan plan = TrainingPlan.of(Recipe.DISTILLED_PREVIOUS, row.number("pixels"));
                all.add(new AccuracyRow(
                        row.text("model"),
                        "paper",
                        FAMILY,
                        (int) row.number("pixels"),
                        features(row, plan),
                        row.number("top1")));
            }
        }
        return all;
    }

    private static List<DistillationRow> distilledByThePaper() throws TableException {
        List<DistillationRow> all = new ArrayList<>();
        for (TidyTable.Row row : table("tables/distillation.csv")) {
            if (recipe(row) == Recipe.DISTILLED_PAPER) {
                all.add(new DistillationRow(
                        row.text("network"), 1e9 * row.number("gmacs"), row.number("base_top1"), row.number("top1")));
            }
        }
        return all;
    }

    static Recipe recipe(TidyTable.Row row) throws TableException {
        return Recipe.of(row.text("recipe")).orElseThrow(() -> row.wrong("names no recipe that is known"));
    }

    static List<TidyTable.Row> table(String name) throws TableException {
        return TidyTable.of(name, Resources.text(name)).rows();
    }
}
