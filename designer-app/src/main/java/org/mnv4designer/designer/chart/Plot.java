package org.mnv4designer.designer.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One state of a chart as a value: what it shows and how that is drawn, by whatever {@link Ink}. Axes, grid, zoom, marks and
 * files are made for all plots alike by {@link Picture}.
 */
public interface Plot {
    /** How near the pointer must come to a spot, in pixels. */
    double REACH = 12;

    /** What it is, in a few words: read aloud, and the name of files. */
    String title();

    Axis across();

    Axis up();

    default Margins margins() {
        return Margins.USUAL;
    }

    /** Draws what lies between the axes; it is clipped there. */
    void paint(Frame frame, Ink ink);

    /** Draws what may reach beyond the axes, such as names at the ends of lines. */
    default void annotate(Frame frame, Ink ink) {}

    /** Draws more of a spot that is pointed at or selected, such as its band. */
    default void detail(Frame frame, Ink ink, Spot spot) {}

    /** In the order in which arrow keys walk them. */
    List<Spot> spots();

    /** All that it shows as figures. */
    DataTable data();

    /** The spot under a place of the picture. */
    default Optional<Spot> spotAt(Frame frame, double x, double y) {
        return spots().stream()
                .filter(frame::shows)
                .filter(spot -> distance(frame, spot, x, y) < Math.max(REACH, spot.radius()))
                .min(Comparator.comparingDouble(spot -> distance(frame, spot, x, y)));
    }

    private static double distance(Frame frame, Spot spot, double x, double y) {
        return Math.hypot(frame.across(spot.x()) - x, frame.up(spot.y()) - y);
    }
}
