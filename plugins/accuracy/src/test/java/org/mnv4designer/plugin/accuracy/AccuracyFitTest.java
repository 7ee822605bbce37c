package org.mnv4designer.plugin.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mnv4designer.measure.accuracy.fit.AccuracyFitter;
import org.mnv4designer.measure.accuracy.fit.AccuracySummary;
import org.mnv4designer.measure.accuracy.fit.AccuracyTrial;
import org.mnv4designer.measure.accuracy.fit.HeldOut;
import org.mnv4designer.measure.accuracy.fit.Score;
import org.mnv4designer.measure.table.TableException;

/** The bundled model and docs/measures.md are made of the tables, and errors on what took no part are small. */
class AccuracyFitTest {
    private static final Path DOCUMENT = Path.of("../../docs/measures.md");

    private static List<AccuracyTrial> trials = List.of();

    @BeforeAll
    static void fitOnce() throws TableException {
        trials = List.of(AccuracyTrial.of(PublishedResults.read()));
    }

    private static AccuracyTrial trial() {
        return trials.get(0);
    }

    /** After a change of tables or fitter, run with {@code -Dmnv4.writeModel=true} to write the model anew. */
    @Test
    void theBundledModelIsWhatTheFitterMakes() throws IOException, TableException {
        String text = ModelFile.text(AccuracyFitter.fit(PublishedResults.read(), trial()));
        if (Boolean.getBoolean("mnv4.writeModel")) {
            Files.writeString(Path.of("src/main/resources/org/mnv4designer/plugin/accuracy", ModelFile.NAME), text);
        } else {
            assertEquals(Resources.text(ModelFile.NAME), text);
        }
    }

    @Test
    void errorsOnMobileNetV4WhichTookNoPartAreSmall() {
        assertEquals(37, trial().heldOut().size());
        double error = Score.meanError(trial().heldOut());
        assertTrue(error < 0.8, "mean error " + error);
        double bias = Score.bias(trial().heldOut());
        assertTrue(Math.abs(bias) < 0.5, "bias " + bias);
    }

    @Test
    void errorsOnFamiliesWhichTookNoPartAreSmall() {
        double error = Score.meanError(trial().families());
        assertTrue(error < 1.2, "mean error " + error);
        assertTrue(trial().ranks().estimates() > trial().ranks().macsAlone(), trial().ranks()::toString);
    }

    @Test
    void bandsHoldAboutFourFifthsOfFamiliesLeftOut() {
        List<HeldOut> families = trial().families();
        assertEquals(1291, families.size());
        double coverage = Score.coverage(families);
        assertTrue(coverage > 0.75 && coverage < 0.9, "coverage " + coverage);
        assertEquals(0.8, trial().pairCoverage(), 0.05);
        AccuracySummary.of(trial()).lines().stream()
                .filter(line -> line.n() >= 50)
                .forEach(line -> assertTrue(line.inBand() > 0.74, line::toString));
    }

    @Test
    void theBuildOfANetworkEntersBecauseItLowersTheErrorAndEpochsDoNot() {
        List<Double> errors =
                trial().steps().stream().map(AccuracyTrial.Step::meanError).toList();
        assertTrue(errors.get(2) < 0.95 * errors.get(1), errors::toString);
        assertTrue(errors.get(3) > 0.98 * errors.get(2), errors::toString);
        assertTrue(trial().form().startsWith("macs + costs + training + structure,"), trial()::form);
    }

    @Test
    void theDocumentHoldsTheTablesThatTheFitGives() throws IOException {
        String document = Files.readString(DOCUMENT).replace("\r\n", "\n");
        AccuracySummary summary = AccuracySummary.of(trial());
        for (String part : List.of(summary.table(), summary.architectureTable(), steps(), ranks(), trial().form())) {
            assertTrue(document.contains(part), () -> "docs/measures.md lacks\n" + part);
        }
    }

    private static String steps() {
        StringBuilder out = new StringBuilder("| terms | mean error |\n|---|---|\n");
        trial().steps()
                .forEach(step ->
                        out.append(String.format(Locale.ROOT, "| %s | %.3f |\n", step.form(), step.meanError())));
        return out.toString();
    }

    private static String ranks() {
        AccuracyTrial.Ranks ranks = trial().ranks();
        return String.format(
                Locale.ROOT, "%.3f, MACs alone %.3f (%d groups)", ranks.estimates(), ranks.macsAlone(), ranks.groups());
    }
}
