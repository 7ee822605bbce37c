package org.mnv4designer.designer.part.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private static final double EXACT = 1e-9;

    @Test
    void zoomingKeepsTheWorldPointUnderThePointer() {
        Viewport before = new Viewport(120, -40, 0.8);
        Point2D pointer = new Point2D(333, 222);
        Viewport after = before.zoomedAbout(pointer, 1.7);

        assertEquals(0.8 * 1.7, after.zoom(), EXACT);
        assertEquals(before.toWorld(pointer).getX(), after.toWorld(pointer).getX(), EXACT);
        assertEquals(before.toWorld(pointer).getY(), after.toWorld(pointer).getY(), EXACT);
    }

    @Test
    void zoomingStopsAtTheLimitsWithoutMovingThePicture() {
        Viewport largest = new Viewport(10, 20, Viewport.MAX_ZOOM);
        assertEquals(largest, largest.zoomedAbout(new Point2D(400, 300), 2));

        Viewport smallest = new Viewport(10, 20, Viewport.MIN_ZOOM);
        assertEquals(smallest, smallest.zoomedAbout(new Point2D(0, 0), 0.5));
    }

    @Test
    void panningMovesThePictureByScreenPixels() {
        assertEquals(new Viewport(-50, -25, 2), new Viewport(0, 0, 2).pannedBy(100, 50));
    }

    @Test
    void fittingCentresTheBoxAndRespectsTheLimit() {
        Viewport wide = Viewport.fitting(new Rectangle2D(0, 0, 2000, 100), 1064, 600, 32, 1);
        assertEquals(0.5, wide.zoom(), EXACT);
        assertEquals(new Point2D(532, 300), wide.toScreen(new Point2D(1000, 50)));

        Viewport small = Viewport.fitting(new Rectangle2D(0, 0, 10, 10), 800, 600, 32, 1);
        assertEquals(1, small.zoom(), EXACT);
    }

    @Test
    void revealingMovesOnlyAsFarAsNeeded() {
        Viewport view = new Viewport(0, 0, 1);
        assertSame(view, view.revealing(new Rectangle2D(100, 100, 50, 50), 400, 300, 10));
        assertEquals(new Viewport(160, 0, 1), view.revealing(new Rectangle2D(500, 100, 50, 50), 400, 300, 10));
        assertEquals(new Viewport(0, -60, 1), view.revealing(new Rectangle2D(100, -50, 50, 50), 400, 300, 10));
    }

    @Test
    void screenAndWorldAreInverse() {
        Viewport view = new Viewport(-7, 13, 0.37);
        Point2D there = view.toScreen(view.toWorld(new Point2D(17, 29)));
        assertEquals(17, there.getX(), EXACT);
        assertEquals(29, there.getY(), EXACT);
    }

    @Test
    void aTallDiagramOpensReadableAtItsTop() {
        Viewport opened = Viewport.opening(new Rectangle2D(0, 0, 1612, 2200), 840, 350, 24);

        assertEquals((840 - 48) / 1612.0, opened.zoom(), 1e-9);
        assertEquals(-24 / opened.zoom(), opened.top(), 1e-9);
    }

    @Test
    void aSmallDiagramOpensWhole() {
        Rectangle2D box = new Rectangle2D(0, 0, 400, 200);

        assertEquals(Viewport.fitting(box, 840, 350, 24, 1), Viewport.opening(box, 840, 350, 24));
    }

    @Test
    void aDiagramTooWideToReadOpensWhole() {
        Rectangle2D box = new Rectangle2D(0, 0, 9000, 9000);

        assertEquals(Viewport.fitting(box, 840, 350, 24, 1), Viewport.opening(box, 840, 350, 24));
    }

    @Test
    void onTheWayToAnotherItZoomsAboutWhatStaysAndEndsThere() {
        Viewport from = new Viewport(0, 0, 1);
        Viewport to = from.zoomedAbout(new Point2D(100, 50), 4);
        Viewport between = from.towards(to, 0.5);
        assertEquals(2, between.zoom(), 1e-9);
        assertEquals(0, between.toScreen(new Point2D(100, 50)).distance(100, 50), 1e-6);
        assertEquals(to, from.towards(to, 1));
        assertEquals(new Viewport(5, 0, 1), from.towards(new Viewport(10, 0, 1), 0.5));
    }
}
