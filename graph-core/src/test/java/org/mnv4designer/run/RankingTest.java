package org.mnv4designer.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.Shape;

class RankingTest {
    private static final ClassNames NAMES = new ClassNames(List.of("cat", "dog"));

    @Test
    void theMostProbableComeFirstWithTheirNames() {
        Ranking ranking = Ranking.of(logits(0, (float) Math.log(3), (float) Math.log(4)), NAMES, 2);
        assertEquals(
                List.of(2, 1),
                ranking.entries().stream().map(Ranking.Entry::index).toList());
        assertEquals(
                List.of("class 2", "dog"),
                ranking.entries().stream().map(Ranking.Entry::label).toList());
        assertEquals(0.5, ranking.entries().get(0).probability(), 1e-7);
        assertEquals(2, ranking.best());
        assertTrue(ranking.holds(1));
        assertFalse(ranking.holds(0));
    }

    @Test
    void equalClassesKeepTheirOrder() {
        Ranking ranking = Ranking.of(logits(1, 2, 2, 1), ClassNames.NONE, 4);
        assertEquals(
                List.of(1, 2, 0, 3),
                ranking.entries().stream().map(Ranking.Entry::index).toList());
    }

    @Test
    void hugeLogitsDoNotOverflow() {
        assertArrayEquals(new double[] {1, 0}, Ranking.softmax(new float[] {3e38f, -3e38f}));
    }

    @Test
    void askingForMoreThanThereAreGivesAll() {
        assertEquals(2, Ranking.of(logits(0, 1), NAMES, 5).entries().size());
        assertEquals(-1, Ranking.of(logits(0, 1), NAMES, 0).best());
    }

    private static Tensor logits(float... values) {
        return Tensor.of(Shape.of(1, values.length), values);
    }
}
