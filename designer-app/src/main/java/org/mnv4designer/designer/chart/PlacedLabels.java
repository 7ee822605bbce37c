package org.mnv4designer.designer.chart;

import java.util.ArrayList;
import java.util.List;

/** Names beside points that touch neither each other nor a point: those that find no room are left out. */
public final class PlacedLabels {
    private static final double HEIGHT = 13;
    private static final double GAP = 4;

    private record Box(double left, double top, double right, double bottom) {
        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final Frame frame;
    private final List<Box> taken = new ArrayList<>();

    /** Labels stay inside of the frame. */
    public PlacedLabels(Frame frame) {
        this.frame = frame;
    }

    /** Keeps a point free of names. */
    public void keepFree(double x, double y, double radius) {
        taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
    }

    /** Writes a name to the right, the left, above or below of a point; those that come first have the choice. */
    public void write(Ink ink, double x, double y, double radius, String words, Tone tone) {
        double width = Words.width(words);
        double off = radius + GAP;
        double[][] starts = {
            {x + off, y},
            {x - off - width, y},
            {x - width / 2, y - off - HEIGHT / 2},
            {x - width / 2, y + off + HEIGHT / 2}
        };
        for (double[] start : starts) {
            Box box = new Box(start[0] - 1, start[1] - HEIGHT / 2, start[0] + width + 1, start[1] + HEIGHT / 2);
            if (isFree(box)) {
                taken.add(box);
                ink.words(start[0], start[1], words, Ink.Anchor.START, tone);
                return;
            }
        }
    }

    private boolean isFree(Box box) {
        return box.left() >= frame.left()
                && box.right() <= frame.right()
                && box.top() >= frame.top()
                && box.bottom() <= frame.bottom()
                && taken.stream().noneMatch(box::touches);
    }
}
