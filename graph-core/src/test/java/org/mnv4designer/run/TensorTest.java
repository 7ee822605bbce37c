package org.mnv4designer.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.mnv4designer.base.Shape;

class TensorTest {
    private final Tensor map = Tensor.of(Shape.of(1, 2, 1, 3), 1, 2, 3, 4, 5, -6);

    @Test
    void valuesLieRowMajorInLogicalOrder() {
        assertEquals(3, map.at(0, 0, 0, 2));
        assertEquals(4, map.at(0, 1, 0, 0));
    }

    @Test
    void laterChangesOfTheArrayDoNotReachTheTensor() {
        float[] values = {1, 2};
        Tensor tensor = Tensor.of(Shape.of(2), values);
        values[0] = 9;
        tensor.toArray()[1] = 9;
        assertArrayEquals(new float[] {1, 2}, tensor.toArray());
    }

    @Test
    void aWrongNumberOfValuesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Tensor.of(Shape.of(2, 2), 1, 2, 3));
    }

    @Test
    void differenceIsRelativeToTheLargestReferenceValue() {
        Tensor reference = Tensor.of(Shape.of(2), 0, -4);
        assertEquals(0.5, Tensor.of(Shape.of(2), 2, -4).relativeDifference(reference));
        assertEquals(0, reference.relativeDifference(reference));
    }

    @Test
    void somethingThatIsNoNumberIsInfinitelyFarAway() {
        Tensor broken = Tensor.of(Shape.of(1), Float.NaN);
        assertEquals(Double.POSITIVE_INFINITY, broken.relativeDifference(Tensor.of(Shape.of(1), 1)));
    }
}
