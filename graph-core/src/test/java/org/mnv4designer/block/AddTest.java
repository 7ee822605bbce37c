package org.mnv4designer.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.Conventions;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.ShapeException;

class AddTest {
    private static final BlockContext CONTEXT = new BlockContext(Conventions.TIMM, 10);

    private static Fragment add(Shape... inputs) {
        return Fragment.of(new Add(), List.of(inputs), CONTEXT);
    }

    @Test
    void sumsAnyNumberOfEqualMaps() {
        Shape map = Shape.of(1, 8, 4, 4);
        Fragment sum = add(map, map, map);
        assertEquals(2, sum.nodes().size());
        assertEquals(map, sum.outputs().get(0).shape());
    }

    @Test
    void refusesOtherChannelsAndNamesBoth() {
        ShapeException refusal =
                assertThrows(ShapeException.class, () -> add(Shape.of(1, 96, 14, 14), Shape.of(1, 64, 14, 14)));
        assertEquals("needs equal shapes, got 14×14×96 and 14×14×64", refusal.getMessage());
        assertEquals("project one branch to 96 channels", refusal.fix());
    }

    @Test
    void refusesToStretchAPooledMap() {
        assertThrows(ShapeException.class, () -> add(Shape.of(1, 96, 14, 14), Shape.of(1, 96, 1, 1)));
    }
}
