package org.mnv4designer.designer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ZoomTest {
    @Test
    void zoomingKeepsThePlaceUnderThePointer() {
        Zoom zoom = Zoom.FULL.about(0.25, 0.75, 0.5);

        assertEquals(new Zoom(0.125, 0.625, 0.375, 0.875), zoom);
        assertEquals(0.25, zoom.left() + 0.25 * (zoom.right() - zoom.left()), 1e-12);
    }

    @Test
    void zoomingOutEndsAtTheWholePlot() {
        assertTrue(Zoom.FULL.about(0.3, 0.3, 0.5).about(0.9, 0.9, 4).isFull());
    }

    @Test
    void panningStopsAtTheEnds() {
        Zoom half = Zoom.FULL.about(0.5, 0.5, 0.5);

        assertEquals(new Zoom(0.5, 1, 0, 0.5), half.panned(3, -3));
        assertEquals(new Zoom(0.3, 0.8, 0.25, 0.75), half.panned(0.1, 0));
    }

    @Test
    void aBoxIsShownWhicheverCornerCameFirst() {
        Zoom box = new Zoom(0.25, 0.5, 0.5, 0.75);

        assertEquals(box, Zoom.FULL.between(0.25, 0.5, 0.5, 0.75));
        assertEquals(box, Zoom.FULL.between(0.5, 0.75, 0.25, 0.5));
    }

    @Test
    void nothingIsZoomedSoFarThatItVanishes() {
        Zoom zoom = Zoom.FULL.between(0.5, 0.5, 0.5, 0.5);

        assertEquals(1e-4, zoom.right() - zoom.left(), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> new Zoom(0.5, 0.5, 0, 1));
    }
}
