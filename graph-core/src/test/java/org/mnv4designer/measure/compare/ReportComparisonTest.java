package org.mnv4designer.measure.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.Reporter;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.zoo.KnownNetworks;
import org.mnv4designer.zoo.Zoo;

class ReportComparisonTest {
    private static Report report(String name) {
        return new Reporter(Devices.installed(), Accuracies.installed(), KnownNetworks::find).report(Zoo.design(name));
    }

    @Test
    void countsAreExact() {
        ReportComparison comparison = ReportComparison.of(
                report("mobilenetv4_conv_small"), report("mobilenetv4_conv_medium"), Accuracies.installed());

        FigureDifference parameters = comparison.figures().get(0);
        assertEquals(Figure.PARAMETERS, parameters.figure());
        assertEquals(Verdict.EXACT, parameters.verdict());
        assertTrue(parameters.difference().orElseThrow() > 5_000_000);
        assertTrue(parameters.share().orElseThrow() > 1);
    }

    @Test
    void theSameReportTwiceIsEqualInAllThatIsKnown() {
        Report report = report("mobilenetv4_conv_small");
        ReportComparison comparison = ReportComparison.of(report, report, Accuracies.installed());

        assertEquals(
                List.of(),
                comparison.figures().stream()
                        .filter(figure -> figure.verdict() != Verdict.EQUAL && figure.verdict() != Verdict.UNKNOWN)
                        .toList());
        assertTrue(comparison.structure().isEmpty());
    }

    @Test
    void bandsThatTouchLeaveItOpen() {
        Optional<Side> first = Optional.of(new Side(1.0, 0.8, 1.2));

        assertEquals(
                Verdict.WITHIN_BANDS,
                FigureDifference.estimated(Figure.LATENCY_MILLIS, "x", first, Optional.of(new Side(1.4, 1.2, 1.6)))
                        .verdict());
        assertEquals(
                Verdict.BEYOND_BANDS,
                FigureDifference.estimated(Figure.LATENCY_MILLIS, "x", first, Optional.of(new Side(1.5, 1.3, 1.7)))
                        .verdict());
        assertEquals(
                Verdict.UNKNOWN,
                FigureDifference.estimated(Figure.LATENCY_MILLIS, "x", first, Optional.empty())
                        .verdict());
    }
}
