package org.mnv4designer.designer.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.designer.chart.Axis;
import org.mnv4designer.designer.chart.DataTable;
import org.mnv4designer.designer.chart.Frame;
import org.mnv4designer.designer.chart.Ink;
import org.mnv4designer.designer.chart.Picture;
import org.mnv4designer.designer.chart.Plot;
import org.mnv4designer.designer.chart.Spot;
import org.mnv4designer.designer.chart.Tone;
import org.mnv4designer.designer.chart.Zoom;

class ChartModelTest {
    private final ChartModel model = new ChartModel();

    private record Points(List<Spot> spots) implements Plot {
        @Override
        public String title() {
            return "points";
        }

        @Override
        public Axis across() {
            return Axis.upTo("x", 10);
        }

        @Override
        public Axis up() {
            return Axis.upTo("y", 10);
        }

        @Override
        public void paint(Frame frame, Ink ink) {
            ink.line(0, 0, 1, 1, Tone.LINE);
        }

        @Override
        public DataTable data() {
            return new DataTable(List.of(), List.of());
        }
    }

    private static Spot spot(String id, double place) {
        return new Spot(id, place, place, 3, id + " at " + place);
    }

    private Optional<String> pointed() {
        return model.pointed().get().map(Spot::id);
    }

    private void show(Spot... spots) {
        model.plot().set(Optional.of(new Points(List.of(spots))));
    }

    @Test
    void arrowKeysWalkRoundAllSpots() {
        show(spot("a", 1), spot("b", 5), spot("c", 9));

        model.walk(-1);
        assertEquals(Optional.of("c"), pointed());
        model.walk(1);
        assertEquals(Optional.of("a"), pointed());
        model.walk(1);
        assertEquals(Optional.of("b"), pointed());
        model.walkToLast();
        assertEquals(Optional.of("c"), pointed());
        assertEquals(Set.of("c"), model.marked());
    }

    @Test
    void walkingOutOfSightMovesWhatIsSeen() {
        show(spot("a", 1), spot("c", 9));
        model.zoomTo(new Picture.Place(0, 0), new Picture.Place(0.3, 0.3));

        model.walkToLast();

        assertTrue(model.zoom().get().right() > 0.9);
        assertEquals(0.3, model.zoom().get().right() - model.zoom().get().left(), 1e-9);
    }

    @Test
    void aSpotStaysPointedAtWhileThePlotGoesOn() {
        show(spot("a", 1));
        model.walkToFirst();

        show(spot("a", 3), spot("b", 4));
        assertEquals("a at 3.0", model.pointed().get().orElseThrow().words());

        show(spot("b", 4));
        assertEquals(Optional.empty(), pointed());
    }

    @Test
    void zeroShowsAllAgain() {
        show(spot("a", 1));
        model.zoomIn(0.2, 0.2);
        model.panSteps(1, 1);
        assertFalse(model.zoom().get().isFull());

        model.showAll();

        assertEquals(Zoom.FULL, model.zoom().get());
    }

    @Test
    void anEmptyChartHasNowhereToGo() {
        model.walk(1);
        model.walkToFirst();

        assertEquals(Optional.empty(), pointed());
    }
}
