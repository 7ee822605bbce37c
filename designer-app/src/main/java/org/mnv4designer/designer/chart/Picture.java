package org.mnv4designer.designer.chart;

import java.util.Optional;
import java.util.Set;

/** A plot at a size, seen through a zoom: finds places and draws everything, the same on screens and in files. */
public final class Picture {
    private static final double RING = 3;

    private final Plot plot;
    private final Frame frame;

    /** The size is at least that of the margins and some pixels more. */
    public Picture(Plot plot, Zoom zoom, double width, double height) {
        this.plot = plot;
        Margins room = plot.margins();
        double right = Math.max(room.left() + 8, width - room.right());
        double bottom = Math.max(room.top() + 8, height - room.bottom());
        this.frame = new Frame(
                plot.across().part(zoom.left(), zoom.right(), room.left(), right),
                plot.up().part(zoom.bottom(), zoom.top(), bottom, room.top()));
    }

    public Plot plot() {
        return plot;
    }

    public Frame frame() {
        return frame;
    }

    /** The spot under a place; none outside of the axes. */
    public Optional<Spot> spotAt(double x, double y) {
        return frame.holds(x, y) ? plot.spotAt(frame, x, y) : Optional.empty();
    }

    public boolean shows(Spot spot) {
        return frame.shows(spot);
    }

    /** A place as shares of what is seen, from the left and from the bottom; outside of the axes below 0 or above 1. */
    public record Place(double x, double y) {}

    public Place share(double x, double y) {
        return new Place(
                (x - frame.left()) / (frame.right() - frame.left()),
                (frame.bottom() - y) / (frame.bottom() - frame.top()));
    }

    /** As {@link #share}, but never outside of the axes. */
    public Place shareWithin(double x, double y) {
        Place place = share(x, y);
        return new Place(Math.max(0, Math.min(1, place.x())), Math.max(0, Math.min(1, place.y())));
    }

    /** @param marked ids of spots that get a ring */
    public void draw(Ink ink, Set<String> marked) {
        grid(ink);
        ink.clip(frame.left(), frame.top(), frame.right() - frame.left(), frame.bottom() - frame.top());
        plot.paint(frame, ink);
        plot.spots().stream().filter(spot -> marked.contains(spot.id())).forEach(spot -> {
            plot.detail(frame, ink, spot);
            ink.ring(frame.across(spot.x()), frame.up(spot.y()), spot.radius() + RING);
        });
        ink.unclip();
        ink.line(frame.left(), frame.bottom(), frame.right(), frame.bottom(), Tone.LINE_STRONG);
        labels(ink);
        plot.annotate(frame, ink);
    }

    private void grid(Ink ink) {
        for (double tick : frame.x().ticks()) {
            ink.line(frame.across(tick), frame.top(), frame.across(tick), frame.bottom(), Tone.LINE);
        }
        for (double tick : frame.y().ticks()) {
            ink.line(frame.left(), frame.up(tick), frame.right(), frame.up(tick), Tone.LINE);
        }
    }

    private void labels(Ink ink) {
        double free = -1;
        for (double tick : frame.x().ticks()) {
            String label = plot.across().label().apply(tick);
            double half = Words.width(label) / 2;
            double place = frame.across(tick);
            if (place - half > free) {
                ink.words(place, frame.bottom() + 11, label, Ink.Anchor.MIDDLE, Tone.MUTED);
                free = place + half + 6;
            }
        }
        for (double tick : frame.y().ticks()) {
            ink.words(frame.left() - 6, frame.up(tick), plot.up().label().apply(tick), Ink.Anchor.END, Tone.MUTED);
        }
        ink.words(frame.right(), frame.bottom() + 27, plot.across().title(), Ink.Anchor.END, Tone.MUTED);
        ink.words(4, frame.top() - 13, plot.up().title(), Ink.Anchor.START, Tone.MUTED);
    }
}
