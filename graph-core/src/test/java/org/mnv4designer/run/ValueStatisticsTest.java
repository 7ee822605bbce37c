package org.mnv4designer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mnv4designer.base.Shape;
import org.mnv4designer.run.ValueStatistics.Health;

class ValueStatisticsTest {
    @Test
    void theRangeIsThatOfTheFiniteValues() {
        ValueStatistics found = of(1, 0, -3, Float.NaN, Float.POSITIVE_INFINITY, 4);
        assertEquals(new ValueStatistics(6, -3, 4, 0.5, 1, 1, 1), found);
        assertEquals(1 / 6d, found.zeroShare());
        assertEquals(Health.EXPLODING, found.health());
    }

    @Test
    void zerosAloneAreDead() {
        assertEquals(Health.DEAD, of(0, -0f, 0).health());
        assertEquals(Health.SOUND, of(0, 1e-30f).health());
    }

    @Test
    void largeValuesOfEitherSignExplode() {
        assertEquals(Health.SOUND, of(-1e4f, 1e4f).health());
        assertEquals(Health.EXPLODING, of(0, -10001).health());
        assertEquals(Health.EXPLODING, of(10001, 0).health());
    }

    @Test
    void withoutAFiniteValueThereIsNoRange() {
        ValueStatistics found = of(Float.NaN);
        assertEquals(Double.NaN, found.minimum());
        assertEquals(Double.NaN, found.mean());
        assertEquals(Health.EXPLODING, found.health());
    }

    private static ValueStatistics of(float... values) {
        return ValueStatistics.of(Tensor.of(Shape.of(values.length), values));
    }
}
