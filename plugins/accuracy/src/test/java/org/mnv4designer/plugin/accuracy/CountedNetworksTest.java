package org.mnv4designer.plugin.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mnv4designer.design.Training.Recipe;
import org.mnv4designer.measure.Reporter;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.accuracy.AccuracyFeatures;
import org.mnv4designer.measure.accuracy.Feature;
import org.mnv4designer.measure.accuracy.TrainingPlan;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.measure.table.TableException;
import org.mnv4designer.measure.table.TidyTable;
import org.mnv4designer.zoo.Zoo;
import org.mnv4designer.zoo.ZooEntry;

/** Networks that the zoo has and the table too must have the same features, however they were counted. */
class CountedNetworksTest {
    /** timm pads before some layers, which then see a larger map. */
    private static final double TOLERANCE = 0.01;

    private static final Reporter REPORTER =
            new Reporter(new Devices(List.of(), List.of()), Accuracies.installed(), d -> Optional.empty());

    @Test
    void theZooIsCountedAsTheTableIs() throws TableException {
        Set<String> zoo = Zoo.list().stream().map(ZooEntry::name).collect(Collectors.toSet());
        List<String> compared = new ArrayList<>();
        for (TidyTable.Row row : PublishedResults.table("tables/networks.csv")) {
            if (zoo.contains(row.text("model"))) {
                compare(row);
                compared.add(row.text("model"));
            }
        }
        assertTrue(compared.size() > 30, compared::toString);
    }

    private static void compare(TidyTable.Row row) throws TableException {
        String name = row.text("model") + ",input=" + row.text("pixels") + "x" + row.text("pixels");
        AccuracyFeatures zoo = REPORTER.report(Zoo.design(name), Recipe.IN1K_LONG)
                .accuracy()
                .features()
                .orElseThrow();
        AccuracyFeatures table = PublishedResults.counted(row, TrainingPlan.of(Recipe.IN1K_LONG, row.number("pixels")));
        for (Feature feature : Feature.values()) {
            if (feature != Feature.ENLARGEMENT && feature != Feature.EPOCHS) {
                assertEquals(table.get(feature), zoo.get(feature), TOLERANCE, name + " " + feature.words());
            }
        }
    }
}
