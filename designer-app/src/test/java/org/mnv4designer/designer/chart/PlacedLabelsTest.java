package org.mnv4designer.designer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacedLabelsTest {
    private final Plot plot = new Plot() {
        private final Plot sample = SamplePlot.THREE;

        @Override
        public String title() {
            return sample.title();
        }

        @Override
        public Axis across() {
            return sample.across();
        }

        @Override
        public Axis up() {
            return sample.up();
        }

        @Override
        public void paint(Frame frame, Ink ink) {
            PlacedLabels labels = new PlacedLabels(frame);
            labels.keepFree(100, 60, 4);
            for (String name : new String[] {"first", "second", "third", "fourth", "fifth"}) {
                labels.write(ink, 100, 60, 4, name, Tone.TEXT);
            }
        }

        @Override
        public List<Spot> spots() {
            return List.of();
        }

        @Override
        public DataTable data() {
            return sample.data();
        }
    };

    @Test
    void eachNameTakesAFreeSideAndOneWithoutRoomIsLeftOut() {
        String svg = SvgInk.write(plot, Zoom.FULL, 240, 160, any -> "#000000");

        assertTrue(svg.contains("<text x=\"108\" y=\"60\""), svg);
        for (String name : new String[] {"first", "second", "third", "fourth"}) {
            assertEquals(2, svg.split(">" + name + "<", -1).length, name);
        }
        assertFalse(svg.contains("fifth"));
    }
}
