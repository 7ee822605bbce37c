package org.mnv4designer.plugin.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mnv4designer.design.Training.Recipe;
import org.mnv4designer.measure.accuracy.AccuracyModel;
import org.mnv4designer.measure.accuracy.AccuracyModel.Band;
import org.mnv4designer.measure.accuracy.AccuracyModel.Gain;
import org.mnv4designer.measure.accuracy.Feature;
import org.mnv4designer.measure.accuracy.Terms;
import org.mnv4designer.measure.table.TableException;
import org.mnv4designer.measure.table.TidyTable;

/** The accuracy model as a table of {@code part,key,value,source}. */
final class ModelFile {
    static final String NAME = "model.csv";

    private static final List<String> TERMS =
            Terms.all().stream().map(Terms.Term::name).toList();
    private static final List<String> FEATURES = Arrays.stream(Feature.values())
            .map(feature -> feature.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();

    /** The recipe in whose line the source of the whole model stands. */
    private static final Recipe SOURCE = Recipe.IN1K_BASIC;

    private ModelFile() {}

    static String text(AccuracyModel model) {
        StringBuilder out = new StringBuilder("part,key,value,source\n");
        for (Recipe recipe : Recipe.values()) {
            double width = model.band().halfWidths().getOrDefault(recipe, 0.0);
            line(out, "band", recipe.id(), width, recipe == SOURCE ? model.source() : "");
        }
        line(out, "band", "pair-floor", model.band().pairFloor(), "");
        line(out, "band", "pair-slope", model.band().pairSlope(), "");
        line(
                out,
                "distilled-paper",
                "constant",
                model.paperGain().constant(),
                model.paperGain().source());
        line(out, "distilled-paper", "slope", model.paperGain().slope(), "");
        line(out, "distilled-paper", "half-width", model.paperGain().halfWidth(), "");
        lines(out, "coefficient", TERMS, model.coefficients());
        lines(out, "lowest", FEATURES, model.lowest());
        lines(out, "highest", FEATURES, model.highest());
        return out.toString();
    }

    private static void lines(StringBuilder out, String part, List<String> keys, List<Double> values) {
        for (int i = 0; i < values.size(); i++) {
            line(out, part, keys.get(i), values.get(i), "");
        }
    }

    private static void line(StringBuilder out, String part, String key, double value, String source) {
        out.append(part).append(',').append(key).append(',').append(value);
        out.append(",\"").append(source).append("\"\n");
    }

    static AccuracyModel read(String text) throws TableException {
        Map<String, TidyTable.Row> rows = new HashMap<>();
        for (TidyTable.Row row : TidyTable.of(NAME, text).rows()) {
            rows.put(row.text("part") + " " + row.text("key"), row);
        }
        return new AccuracyModel(
                list(rows, "coefficient", TERMS),
                list(rows, "lowest", FEATURES),
                list(rows, "highest", FEATURES),
                new Band(widths(rows), value(rows, "band pair-floor"), value(rows, "band pair-slope")),
                new Gain(
                        value(rows, "distilled-paper constant"),
                        value(rows, "distilled-paper slope"),
                        value(rows, "distilled-paper half-width"),
                        row(rows, "distilled-paper constant").text("source")),
                row(rows, "band " + SOURCE.id()).text("source"));
    }

    private static Map<Recipe, Double> widths(Map<String, TidyTable.Row> rows) throws TableException {
        Map<Recipe, Double> widths = new EnumMap<>(Recipe.class);
        for (Recipe recipe : Recipe.values()) {
            widths.put(recipe, value(rows, "band " + recipe.id()));
        }
        return widths;
    }

    private static List<Double> list(Map<String, TidyTable.Row> rows, String part, List<String> keys)
            throws TableException {
        List<Double> values = new ArrayList<>();
        for (String key : keys) {
            values.add(value(rows, part + " " + key));
        }
        return values;
    }

    private static double value(Map<String, TidyTable.Row> rows, String key) throws TableException {
        TidyTable.Row row = row(rows, key);
        String text = row.text("value");
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notANumber) {
            throw row.wrong("is not a number: " + text);
        }
    }

    private static TidyTable.Row row(Map<String, TidyTable.Row> rows, String key) throws TableException {
        TidyTable.Row row = rows.get(key);
        if (row == null) {
            throw new TableException(NAME, 0, "lacks " + key);
        }
        return row;
    }
}
