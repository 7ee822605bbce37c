package org.mnv4designer.plugin.accuracy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.design.Training.Recipe;
import org.mnv4designer.measure.accuracy.AccuracyModel;
import org.mnv4designer.measure.accuracy.AccuracyModel.Offset;
import org.mnv4designer.measure.table.TableException;
import org.mnv4designer.measure.table.TidyTable;

/** The accuracy model as a table of {@code part,key,value,source}. */
final class ModelFile {
    static final String NAME = "model.csv";

    private ModelFile() {}

    static String text(AccuracyModel model) {
        StringBuilder out = new StringBuilder("part,key,value,source\n");
        line(out, "band", "half-width", model.halfWidth(), model.source());
        lines(out, "coefficient", model.coefficients());
        lines(out, "lowest", model.lowest());
        lines(out, "highest", model.highest());
        for (Recipe recipe : Recipe.values()) {
            Offset offset = model.offsets().getOrDefault(recipe, new Offset(0, 0, 0, ""));
            line(out, "offset", recipe.id(), offset.constant(), offset.source());
            line(out, "slope", recipe.id(), offset.slope(), offset.source());
            line(out, "spread", recipe.id(), offset.halfWidth(), offset.source());
        }
        return out.toString();
    }

    private static void lines(StringBuilder out, String part, List<Double> values) {
        for (int i = 0; i < values.size(); i++) {
            line(out, part, Integer.toString(i), values.get(i), "");
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
                list(rows, "coefficient"),
                offsets(rows),
                value(rows, "band half-width"),
                list(rows, "lowest"),
                list(rows, "highest"),
                row(rows, "band half-width").text("source"));
    }

    private static Map<Recipe, Offset> offsets(Map<String, TidyTable.Row> rows) throws TableException {
        Map<Recipe, Offset> offsets = new EnumMap<>(Recipe.class);
        for (Recipe recipe : Recipe.values()) {
            offsets.put(
                    recipe,
                    new Offset(
                            value(rows, "offset " + recipe.id()),
                            value(rows, "slope " + recipe.id()),
                            value(rows, "spread " + recipe.id()),
                            row(rows, "offset " + recipe.id()).text("source")));
        }
        return offsets;
    }

    private static List<Double> list(Map<String, TidyTable.Row> rows, String part) throws TableException {
        List<Double> values = new ArrayList<>();
        while (rows.containsKey(part + " " + values.size())) {
            values.add(value(rows, part + " " + values.size()));
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
