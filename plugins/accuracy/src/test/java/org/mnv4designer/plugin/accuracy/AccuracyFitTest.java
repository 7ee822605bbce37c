package org.mnv4designer.plugin.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mnv4designer.measure.accuracy.fit.AccuracyFitter;
import org.mnv4designer.measure.table.TableException;

class AccuracyFitTest {

    /** After a change of tables or fitter, run with {@code -Dmnv4.writeModel=true} to write the model anew. */
    @Test
    void theBundledModelIsWhatTheFitterMakes() throws IOException, TableException {
        String text = ModelFile.text(PublishedResults.fit());
        if (Boolean.getBoolean("mnv4.writeModel")) {
            Files.writeString(Path.of("src/main/resources/org/mnv4designer/plugin/accuracy", ModelFile.NAME), text);
        } else {
            assertEquals(Resources.text(ModelFile.NAME), text);
        }
    }

    @Test
    void errorsOnMobileNetV4WhichTookNoPartAreSmall() throws TableException {
        List<AccuracyFitter.HeldOut> held =
                AccuracyFitter.predict(PublishedResults.rows("fit"), PublishedResults.rows("held-out"));
        assertEquals(37, held.size());
        double mae =
                held.stream().mapToDouble(h -> Math.abs(h.points())).average().orElseThrow();
        double bias = held.stream()
                .mapToDouble(AccuracyFitter.HeldOut::points)
                .average()
                .orElseThrow();
        assertTrue(mae < 0.9, "mean error " + mae);
        assertTrue(Math.abs(bias) < 0.4, "bias " + bias);
    }

    @Test
    void bandsHoldAboutFourFifthsOfFamiliesLeftOut() throws TableException {
        List<AccuracyFitter.HeldOut> held = AccuracyFitter.leaveFamiliesOut(PublishedResults.rows("fit"));
        double mae =
                held.stream().mapToDouble(h -> Math.abs(h.points())).average().orElseThrow();
        assertTrue(mae < 1.35, "mean error " + mae);
        double halfWidth = PublishedResults.fit().halfWidth();
        Map<String, Double> inside = held.stream()
                .collect(Collectors.groupingBy(
                        h -> h.row().family(), Collectors.averagingDouble(h -> h.logDistance() <= halfWidth ? 1 : 0)));
        double coverage = inside.values().stream().mapToDouble(d -> d).average().orElseThrow();
        assertEquals(0.8, coverage, 0.01);
    }
}
