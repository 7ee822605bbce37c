package org.mnv4designer.designer.part.devices;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/** A thin bar for a value with its band, and marks for other values on the same scale. */
final class BandBar extends Region {
    private static final double HEIGHT = 6;
    private static final double MARK_WIDTH = 2;

    private record Mark(Region node, double share) {}

    private final Region value = part("value");
    private final Region band = part("band");
    private final List<Mark> marks = new ArrayList<>();
    private double valueShare;
    private double lowShare;
    private double highShare;

    BandBar() {
        getStyleClass().add("band-bar");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().addAll(value, band);
    }

    /** Shows a value and its band as shares of the bar's length, and forgets all marks. */
    void show(double newValue, double low, double high) {
        valueShare = newValue;
        lowShare = low;
        highShare = high;
        getChildren().setAll(value, band);
        marks.clear();
        requestLayout();
    }

    /** Marks another value; the style class says what it is. */
    void mark(double share, String styleClass) {
        Mark mark = new Mark(part(styleClass), share);
        marks.add(mark);
        getChildren().add(mark.node());
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        value.resizeRelocate(0, 1, valueShare * width, height - 2);
        band.resizeRelocate(lowShare * width, 1, Math.max(0, highShare - lowShare) * width, height - 2);
        for (Mark mark : marks) {
            mark.node().resizeRelocate(mark.share() * width - MARK_WIDTH / 2, 0, MARK_WIDTH, height);
        }
    }
}
