package org.mnv4designer.designer.part.canvas.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

final class BoxGridTest {
    private static final Rectangle2D EVERYTHING = new Rectangle2D(-1e6, -1e6, 2e6, 2e6);

    @Test
    void findsWhatAskingEveryBoxFindsInTheSameOrder() {
        List<Rectangle2D> boxes = boxes();
        BoxGrid<Rectangle2D> grid = new BoxGrid<>(boxes, box -> box);
        for (Rectangle2D asked : boxes) {
            List<Rectangle2D> met = boxes.stream().filter(asked::intersects).toList();
            assertEquals(met, grid.in(asked));
            assertEquals(!met.isEmpty(), grid.meets(asked, any -> true));
        }
    }

    @Test
    void aBoxAroundEverythingFindsAll() {
        List<Rectangle2D> boxes = boxes();
        assertEquals(boxes, new BoxGrid<>(boxes, box -> box).in(EVERYTHING));
    }

    @Test
    void aLongWireIsFoundInItsMiddle() {
        Rectangle2D wire = new Rectangle2D(0, 0, 100_000, 100_000);
        BoxGrid<Rectangle2D> grid = new BoxGrid<>(List.of(wire), box -> box);
        Rectangle2D middle = new Rectangle2D(50_000, 50_000, 1, 1);
        assertEquals(List.of(wire), grid.in(middle));
        assertTrue(grid.meets(middle, any -> true));
        assertFalse(grid.meets(middle, any -> false));
    }

    @Test
    void nothingIsFoundWhereNothingIs() {
        assertEquals(List.of(), new BoxGrid<Rectangle2D>(List.of(), box -> box).in(EVERYTHING));
    }

    private static List<Rectangle2D> boxes() {
        Random random = new Random(7);
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            boxes.add(new Rectangle2D(
                    random.nextDouble(-3000, 3000),
                    random.nextDouble(-3000, 3000),
                    random.nextDouble(0, i % 50 == 0 ? 5000 : 400),
                    random.nextDouble(0, 300)));
        }
        return boxes;
    }
}
