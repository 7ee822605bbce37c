package org.mnv4designer.designer.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class CividisTest {
    @Test
    void theScaleEndsWhereThePublishedOneEnds() {
        assertEquals(Color.web("#00224e"), Cividis.at(0));
        assertEquals(Color.web("#7d7c78"), Cividis.at(0.5));
        assertEquals(Color.web("#fee838"), Cividis.at(1));
    }

    @Test
    void levelsBeyondTheScaleTakeItsEnds() {
        assertEquals(Cividis.at(0), Cividis.at(-3));
        assertEquals(Cividis.at(1), Cividis.at(7));
    }

    @Test
    void lightnessRisesAndTextStaysReadableAtEveryLevel() {
        double before = -1;
        for (double level = 0; level <= 1; level += 0.01) {
            double ground = Cividis.luminance(Cividis.at(level));
            double ink = Cividis.luminance(Cividis.inkOn(Cividis.at(level)));
            double contrast = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
            assertTrue(contrast >= 4.5, "contrast " + contrast + " at " + level);
            assertTrue(ground > before, "lightness at " + level);
            before = ground;
        }
    }
}
