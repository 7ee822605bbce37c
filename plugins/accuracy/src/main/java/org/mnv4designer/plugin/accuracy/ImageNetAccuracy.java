package org.mnv4designer.plugin.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.mnv4designer.measure.accuracy.AccuracyEstimator;
import org.mnv4designer.measure.accuracy.AccuracyMeasurement;
import org.mnv4designer.measure.accuracy.AccuracyProvider;
import org.mnv4designer.measure.accuracy.Percent;
import org.mnv4designer.measure.accuracy.fit.AccuracyFitProvider;
import org.mnv4designer.measure.accuracy.fit.AccuracyFitter;
import org.mnv4designer.measure.table.TableException;
import org.mnv4designer.measure.table.TidyTable;

/** ImageNet top-1 as timm's results and the MobileNetV4 paper tell it; the model is read from {@code model.csv}. */
public final class ImageNetAccuracy implements AccuracyProvider, AccuracyFitProvider {

    @Override
    public AccuracyEstimator estimator() {
        try {
            return ModelFile.read(Resources.text(ModelFile.NAME));
        } catch (TableException broken) {
            throw new IllegalStateException("the bundled accuracy model is broken", broken);
        }
    }

    @Override
    public List<AccuracyMeasurement> measurements() {
        try {
            return readMeasurements();
        } catch (TableException broken) {
            throw new IllegalStateException("a bundled table is broken", broken);
        }
    }

    @Override
    public AccuracyFitter.Results results() {
        try {
            return PublishedResults.read();
        } catch (TableException broken) {
            throw new IllegalStateException("a bundled table is broken", broken);
        }
    }

    private static List<AccuracyMeasurement> readMeasurements() throws TableException {
        List<AccuracyMeasurement> all = new ArrayList<>();
        String file = "tables/measured.csv";
        for (TidyTable.Row row : TidyTable.of(file, Resources.text(file)).rows()) {
            all.add(new AccuracyMeasurement(
                    row.text("zoo"),
                    (int) row.number("pixels"),
                    PublishedResults.recipe(row),
                    new Percent(row.number("top1")),
                    row.text("checkpoint"),
                    row.text("source")));
        }
        return all;
    }
}
