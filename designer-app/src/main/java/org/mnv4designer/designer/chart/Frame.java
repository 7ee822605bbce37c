package org.mnv4designer.designer.chart;

/** Where values of a plot lie on the picture; values that are out of sight lie outside of the scales. */
public record Frame(Scale x, Scale y) {
    public double across(double value) {
        return x.beyond(value);
    }

    public double up(double value) {
        return y.beyond(value);
    }

    public double left() {
        return x.from();
    }

    public double right() {
        return x.to();
    }

    public double top() {
        return y.to();
    }

    public double bottom() {
        return y.from();
    }

    public boolean holds(double placeX, double placeY) {
        return placeX >= left() - 0.5 && placeX <= right() + 0.5 && placeY >= top() - 0.5 && placeY <= bottom() + 0.5;
    }

    boolean shows(Spot spot) {
        return holds(across(spot.x()), up(spot.y()));
    }
}
