package org.mnv4designer.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Parameter;

class WeightCheckTest {
    private static final ExpectedWeights EXPECTED = ExpectedWeights.of(
            List.of(
                    parameter("stem", "conv.weight", Shape.of(8, 3, 3, 3)),
                    parameter("stem", "bn1.weight", Shape.of(8)),
                    parameter("classifier", "weight", Shape.of(10, 8))),
            new WeightKeys(Map.of("stem", "stem", "classifier", "classifier")));

    @Test
    void weightsThatSuitGiveNoDiagnostics() {
        WeightCheck check = check(Map.of(
                "conv_stem.weight", zeros(8, 3, 3, 3),
                "bn1.weight", zeros(8),
                "classifier.weight", zeros(10, 8)));
        assertTrue(check.isUsable());
        assertEquals(List.of(), check.diagnostics());
    }

    @Test
    void countersOfBatchNormsAreIgnoredInBothForms() {
        WeightCheck check = check(Map.of(
                "conv_stem.weight", zeros(8, 3, 3, 3),
                "bn1.weight", zeros(8),
                "bn1.num_batches_tracked", zeros(),
                "bn2.num_batches_tracked", zeros(1),
                "classifier.weight", zeros(10, 8)));
        assertEquals(List.of(), check.surplus());
    }

    @Test
    void missingSurplusAndMisshapenKeysAreListedByBlock() {
        WeightCheck check = check(Map.of("classifier.weight", zeros(1000, 8), "classifier.extra", zeros(2)));
        assertFalse(check.isUsable());
        assertEquals(
                List.of(
                        "error WEIGHT-001 block \"stem\": the weights lack \"conv_stem.weight\" [8, 3, 3, 3], \"bn1.weight\" [8]."
                                + " Fix: load weights made for this network, or use random ones",
                        "error WEIGHT-002 block \"classifier\": shapes differ: \"classifier.weight\" [1000, 8] instead of [10, 8]."
                                + " Fix: give the block the sizes that the weights have, or load other weights",
                        "warning WEIGHT-003 block \"classifier\": the weights also hold \"classifier.extra\" [2]."
                                + " Fix: check that they were made for this network"),
                check.diagnostics().stream().map(Diagnostic::toString).toList());
    }

    @Test
    void surplusAloneDoesNoHarm() {
        WeightCheck check = check(Map.of(
                "conv_stem.weight", zeros(8, 3, 3, 3),
                "bn1.weight", zeros(8),
                "other.weight", zeros(1),
                "classifier.weight", zeros(10, 8)));
        assertTrue(check.isUsable());
        assertEquals(List.of(new WeightCheck.Surplus("", "other.weight", Shape.of(1))), check.surplus());
    }

    private static WeightCheck check(Map<String, StoredTensor> tensors) {
        return WeightCheck.of(EXPECTED, WeightStoreTest.source(tensors));
    }

    private static StoredTensor zeros(int... dims) {
        Shape shape = Shape.of(dims);
        return StoredTensor.of(shape, new float[(int) shape.elements()]);
    }

    private static Parameter parameter(String block, String role, Shape shape) {
        return new Parameter(new ParameterRef.Stored(block, role), shape, Parameter.Kind.WEIGHT);
    }
}
