package org.mnv4designer.designer.part.devices;

import javafx.scene.layout.Region;
import org.mnv4designer.measure.latency.TimeSplit;

/** A bar whose parts are the shares of compute, memory, launches and the fixed cost in a time. */
final class SplitBar extends Region {
    private static final double HEIGHT = 10;

    private final Region[] parts = {part("compute"), part("memory"), part("launch"), part("fixed")};
    private final double[] shares = new double[parts.length];

    SplitBar(TimeSplit split) {
        getStyleClass().add("split-bar");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        double total = split.total();
        double[] times = {split.compute(), split.memory(), split.launch(), split.fixed()};
        for (int i = 0; i < shares.length; i++) {
            shares[i] = total > 0 ? Math.max(0, times[i] / total) : 0;
        }
        getChildren().addAll(parts);
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }

    @Override
    protected void layoutChildren() {
        double at = 0;
        for (int i = 0; i < parts.length; i++) {
            double width = shares[i] * getWidth();
            parts[i].resizeRelocate(at, 0, width, getHeight());
            at += width;
        }
    }
}
