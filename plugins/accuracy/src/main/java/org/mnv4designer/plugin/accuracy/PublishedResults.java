package org.mnv4designer.plugin.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.mnv4designer.design.Training.Recipe;
import org.mnv4designer.measure.accuracy.AccuracyFeatures;
import org.mnv4designer.measure.accuracy.AccuracyModel;
import org.mnv4designer.measure.accuracy.fit.AccuracyFitter;
import org.mnv4designer.measure.accuracy.fit.AccuracyRow;
import org.mnv4designer.measure.accuracy.fit.DistillationRow;
import org.mnv4designer.measure.table.TableException;
import org.mnv4designer.measure.table.TidyTable;

/** The published results behind the bundled model: {@code tables/imagenet.csv} and {@code distillation.csv}. */
final class PublishedResults {
    private PublishedResults() {}

    /** Rows with the given use: {@code fit} or {@code held-out}. */
    static List<AccuracyRow> rows(String use) throws TableException {
        List<AccuracyRow> all = new ArrayList<>();
        for (TidyTable.Row row : table("tables/imagenet.csv")) {
            if (row.text("use").equals(use)) {
                all.add(result(row));
            }
        }
        return all;
    }

    private static AccuracyRow result(TidyTable.Row row) throws TableException {
        AccuracyFeatures costs = new AccuracyFeatures(
                1e9 * row.number("gmacs"),
                1e6 * row.number("macts_m"),
                1e6 * row.number("params_m"),
                row.number("pixels"));
        return new AccuracyRow(
                row.text("model") + "." + row.text("tag"), row.text("family"), recipe(row), costs, row.number("top1"));
    }

    static List<DistillationRow> distillation() throws TableException {
        List<DistillationRow> all = new ArrayList<>();
        for (TidyTable.Row row : table("tables/distillation.csv")) {
            all.add(new DistillationRow(
                    row.text("network"),
                    1e9 * row.number("gmacs"),
                    recipe(row),
                    row.number("base_top1"),
                    row.number("top1")));
        }
        return all;
    }

    static Recipe recipe(TidyTable.Row row) throws TableException {
        return Recipe.of(row.text("recipe")).orElseThrow(() -> row.wrong("names no recipe that is known"));
    }

    private static List<TidyTable.Row> table(String name) throws TableException {
        return TidyTable.of(name, Resources.text(name)).rows();
    }

    /** The bundled model, made anew. */
    static AccuracyModel fit() throws TableException {
        List<AccuracyRow> rows = rows("fit");
        return AccuracyFitter.fit(
                rows, distillation(), "timm's ImageNet results (aa4b5850), n = " + rows.size() + ", no MobileNetV4");
    }
}
