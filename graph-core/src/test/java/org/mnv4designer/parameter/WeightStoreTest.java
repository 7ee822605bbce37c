package org.mnv4designer.parameter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;

class WeightStoreTest {
    private static final ParameterRef.Norm NORM = new ParameterRef.Norm(
            ref("bn.weight"), ref("bn.bias"), ref("bn.running_mean"), ref("bn.running_var"), 0.25);

    private static final Map<String, StoredTensor> TENSORS = Map.of(
            "b.conv.weight", StoredTensor.of(Shape.of(2, 1, 1, 2), 1, 2, 3, 4),
            "b.bn.weight", StoredTensor.of(Shape.of(2), 2, 3),
            "b.bn.bias", StoredTensor.of(Shape.of(2), 10, 20),
            "b.bn.running_mean", StoredTensor.of(Shape.of(2), 1, -1),
            "b.bn.running_var", StoredTensor.of(Shape.of(2), 0.75f, 3.75f));

    private final WeightStore store = new WeightStore(source(TENSORS), new WeightKeys(Map.of("block", "b")));

    @Test
    void aStoredReferenceGivesTheTensorItself() {
        assertSame(TENSORS.get("b.conv.weight"), store.evaluate(ref("conv.weight")));
    }

    @Test
    void aNormBecomesFactorsAndOffsets() {
        assertArrayEquals(new float[] {2, 1.5f}, values(new ParameterRef.NormScale(NORM)));
        assertArrayEquals(new float[] {8, 21.5f}, values(new ParameterRef.NormShift(NORM)));
    }

    @Test
    void foldingScalesEveryOutputChannel() {
        ParameterRef folded = new ParameterRef.RowScaled(ref("conv.weight"), new ParameterRef.NormScale(NORM));
        assertArrayEquals(new float[] {2, 4, 4.5f, 6}, values(folded));
        assertEquals(Shape.of(2, 1, 1, 2), store.evaluate(folded).shape());
    }

    @Test
    void sumsAndMultiplesAreElementwise() {
        assertArrayEquals(new float[] {12, 23}, values(new ParameterRef.Sum(ref("bn.weight"), ref("bn.bias"))));
        assertArrayEquals(new float[] {-1, -1.5f}, values(new ParameterRef.Times(ref("bn.weight"), -0.5)));
    }

    @Test
    void formulasRoundOnlyOnce() {
        float tiny = 1e-4f;
        WeightSource one = source(Map.of(
                "b.bn.weight", StoredTensor.of(Shape.of(1), 1 / 3f),
                "b.bn.bias", StoredTensor.of(Shape.of(1), 0.1f),
                "b.bn.running_mean", StoredTensor.of(Shape.of(1), 0.3f),
                "b.bn.running_var", StoredTensor.of(Shape.of(1), tiny)));
        WeightStore precise = new WeightStore(one, new WeightKeys(Map.of("block", "b")));
        double scale = (double) (1 / 3f) / Math.sqrt((double) tiny + 0.25);
        float expected = (float) ((double) 0.1f - (double) 0.3f * scale);
        assertEquals(
                expected, precise.evaluate(new ParameterRef.NormShift(NORM)).toFloats()[0]);
    }

    @Test
    void aMissingTensorIsNamedWithItsBlock() {
        MissingWeightException e = assertThrows(MissingWeightException.class, () -> store.evaluate(ref("bn2.weight")));
        assertEquals("b.bn2.weight", e.key());
        assertEquals("block", e.block());
    }

    @Test
    void shapesThatDoNotCombineAreRefused() {
        ParameterRef wrong = new ParameterRef.Sum(ref("conv.weight"), ref("bn.bias"));
        assertThrows(IllegalStateException.class, () -> store.evaluate(wrong));
    }

    @Test
    void aSourceOverAnotherTakesWhatItHasAndBorrowsTheRest() {
        WeightSource both = source(Map.of("a", StoredTensor.of(Shape.of(1), 1)))
                .over(source(Map.of(
                        "a", StoredTensor.of(Shape.of(1), 2),
                        "b", StoredTensor.of(Shape.of(1), 3))));
        assertArrayEquals(new float[] {1}, both.find("a").orElseThrow().toFloats());
        assertArrayEquals(new float[] {3}, both.find("b").orElseThrow().toFloats());
        assertEquals(Set.of("a", "b"), both.keys());
    }

    private float[] values(ParameterRef ref) {
        return store.evaluate(ref).toFloats();
    }

    private static ParameterRef ref(String role) {
        return new ParameterRef.Stored("block", role);
    }

    static WeightSource source(Map<String, StoredTensor> tensors) {
        return new WeightSource() {
            @Override
            public Optional<StoredTensor> find(String key) {
                return Optional.ofNullable(tensors.get(key));
            }

            @Override
            public Set<String> keys() {
                return tensors.keySet();
            }
        };
    }
}
