package org.mnv4designer.measure.latency.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mnv4designer.measure.latency.WorkClass;
import org.mnv4designer.measure.latency.WorkloadBuilder;

class FoldsTest {
    private static FitRow row(int i) {
        return new FitRow(
                "n" + i,
                "f" + i % 5,
                new WorkloadBuilder()
                        .add(WorkClass.POINTWISE, (i + 1) * 1e8, 0, 0, 0, 1)
                        .build(),
                2 + 3 * (i + 1));
    }

    private static final List<FitRow> ROWS =
            IntStream.range(0, 12).mapToObj(FoldsTest::row).toList();

    @Test
    void noNetworkIsPredictedByAFitThatSawItsFamily() {
        List<Folds.Residual> residuals = new Folds(3).leaveOut(ROWS, others -> row -> {
            assertTrue(others.stream().noneMatch(other -> other.family().equals(row.family())), row.network());
            return 1;
        });

        assertEquals(12, residuals.size());
    }

    @Test
    void partsShapeFitsButAreNotPredicted() {
        FitRow part = FitRow.part("n0", "f0", ROWS.get(0).work(), 1, 2);
        List<FitRow> rows = IntStream.range(0, 13)
                .mapToObj(i -> i == 12 ? part : ROWS.get(i))
                .toList();

        assertEquals(12, new Folds(5).leaveOut(rows, others -> row -> 1).size());
    }

    @Test
    void macsAloneFindAFixedPartAndARate() {
        Folds.Predictor law = Baseline.MACS_ALONE.fit(ROWS);

        assertEquals(2 + 3 * 20, law.predict(row(19)), 1e-6);
    }

    @Test
    void theRooflineFindsItsRidgeAndItsPeak() {
        List<FitRow> rows = IntStream.range(1, 9)
                .mapToObj(i -> {
                    Roofs roofs = Roofs.of(1e6 * i, 1e5, 1).plus(Roofs.of(1e5, 1e5 * i, 2));
                    return row(i).with(roofs);
                })
                .map(row -> new FitRow(
                                row.network(),
                                row.family(),
                                row.work(),
                                7e-6 * row.roofs().sums().get(4))
                        .with(row.roofs()))
                .toList();

        Folds.Predictor law = Baseline.ROOFLINE.fit(rows);

        rows.forEach(row -> assertEquals(row.milliseconds(), law.predict(row), 1e-9));
    }

    @Test
    void errorsAreCountedAndTheWorstKeepsItsSign() {
        Errors errors = new Errors(List.of(
                new Folds.Residual(row(0), 5),
                new Folds.Residual(row(1), 8 * 0.7),
                new Folds.Residual(row(2), 11 * 1.15)));

        assertEquals(15, errors.mapePercent(), 1e-9);
        assertEquals(1, errors.within(0.1));
        assertEquals(2, errors.within(0.2));
        assertEquals(-30, errors.worstPercent(), 1e-9);
        assertEquals(-Math.log(0.7), errors.quantile(0.8), 1e-9);
    }
}
