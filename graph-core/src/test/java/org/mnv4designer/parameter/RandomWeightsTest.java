package org.mnv4designer.parameter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Parameter;

class RandomWeightsTest {
    private static final Parameter FIRST = weight("a");
    private static final Parameter SECOND = weight("c");

    @Test
    void insertingABlockShiftsNobodysNumbers() {
        float[] before = values(7, FIRST, SECOND).apply(SECOND);
        float[] after = values(7, FIRST, weight("b"), SECOND).apply(SECOND);
        assertArrayEquals(before, after);
    }

    @Test
    void seedsAndKeysGiveNumbersOfTheirOwn() {
        assertFalse(
                Arrays.equals(values(7, FIRST).apply(FIRST), values(8, FIRST).apply(FIRST)));
        assertFalse(
                Arrays.equals(values(7, FIRST).apply(FIRST), values(7, SECOND).apply(SECOND)));
    }

    @Test
    void theNumbersAreTheSameOnEveryJava() {
        float[] values = values(42, FIRST).apply(FIRST);
        assertArrayEquals(GOLDEN, Arrays.copyOf(values, GOLDEN.length));
    }

    @Test
    void weightsHaveVarianceOneOverFanIn() {
        float[] values = values(1, FIRST).apply(FIRST);
        double mean = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .average()
                .orElseThrow();
        double square = IntStream.range(0, values.length)
                .mapToDouble(i -> (double) values[i] * values[i])
                .average()
                .orElseThrow();
        assertEquals(0, mean, 0.01);
        assertEquals(1 / 36.0, square, 0.001);
    }

    @ParameterizedTest
    @CsvSource({"BIAS, 0", "SCALE, 1", "SHIFT, 0", "MEAN, 0", "VARIANCE, 1", "LAYER_SCALE, 1e-5"})
    void everythingElseStartsAsTrainingWouldStartIt(Parameter.Kind kind, float value) {
        Parameter vector = new Parameter(new ParameterRef.Stored("a", "x"), Shape.of(2), kind);
        assertArrayEquals(new float[] {value, value}, values(1, vector).apply(vector));
    }

    @Test
    void foldedParametersAreNotExpected() {
        ParameterRef folded = new ParameterRef.Times(FIRST.ref(), 2);
        Parameter parameter = new Parameter(folded, FIRST.shape(), FIRST.kind());
        List<Parameter> all = List.of(parameter);
        WeightKeys keys = new WeightKeys(Map.of());
        assertThrows(IllegalArgumentException.class, () -> ExpectedWeights.of(all, keys));
    }

    private static final float[] GOLDEN = {0.07132163643f, -0.1689903885f, 0.2364346236f, -0.07431139052f};

    private interface Values {
        float[] apply(Parameter parameter);
    }

    private static Values values(long seed, Parameter... parameters) {
        ExpectedWeights expected = ExpectedWeights.of(List.of(parameters), new WeightKeys(Map.of()));
        WeightStore store = WeightStore.random(seed, expected);
        return parameter -> store.evaluate(parameter.ref()).toFloats();
    }

    private static Parameter weight(String block) {
        return new Parameter(
                new ParameterRef.Stored(block, "conv.weight"), Shape.of(300, 4, 3, 3), Parameter.Kind.WEIGHT);
    }
}
