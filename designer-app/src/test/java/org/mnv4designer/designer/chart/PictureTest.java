package org.mnv4designer.designer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PictureTest {
    private final Picture whole = new Picture(SamplePlot.THREE, Zoom.FULL, 268, 160);

    private static Optional<String> at(Picture picture, double x, double y) {
        return picture.spotAt(x, y).map(Spot::id);
    }

    @Test
    void thePointerFindsTheNearestSpotWithinReach() {
        assertEquals(Optional.of("b"), at(whole, 152 + 8, 72));
        assertEquals(Optional.empty(), at(whole, 152 + 30, 72));
    }

    @Test
    void whatIsZoomedOutOfSightIsNotFound() {
        Picture lowerLeft = new Picture(SamplePlot.THREE, Zoom.FULL.between(0, 0, 0.4, 0.4), 268, 160);

        assertEquals(
                List.of(true, false, false),
                SamplePlot.THREE.spots().stream().map(lowerLeft::shows).toList());
        assertEquals(Optional.empty(), at(lowerLeft, 252, 22));
    }

    @Test
    void sharesRunFromTheLowerLeftOfTheAxes() {
        assertEquals(new Picture.Place(0, 0), whole.share(52, 122));
        assertEquals(new Picture.Place(0.5, 0.5), whole.share(152, 72));
        assertEquals(new Picture.Place(0, 1), whole.shareWithin(0, 0));
    }

    @Test
    void aPictureSmallerThanItsMarginsIsStillDrawn() {
        Frame frame = new Picture(SamplePlot.THREE, Zoom.FULL, 10, 10).frame();

        assertTrue(frame.right() > frame.left());
        assertTrue(frame.bottom() > frame.top());
    }
}
