package org.mnv4designer.designer.kit;

import javafx.scene.canvas.Canvas;
import org.mnv4designer.designer.theme.Fonts;
import org.mnv4designer.designer.theme.PaintedRegion;

/** A chart painted by hand, anew whenever its size, the theme or what it shows changes. */
public abstract class ChartRegion extends PaintedRegion {
    private final Canvas canvas = new Canvas();

    protected ChartRegion() {
        Fonts.load();
        getStyleClass().add("chart");
        getChildren().add(canvas);
        setMinSize(160, 120);
        colorsProperty().subscribe(any -> repaint());
    }

    /** Paints everything; the ground is clean. */
    protected abstract void paint(Pen pen, double width, double height);

    /** Asks for a new picture. */
    protected final void repaint() {
        requestLayout();
    }

    @Override
    protected final void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            paint(new Pen(canvas.getGraphicsContext2D(), colors()), getWidth(), getHeight());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 240;
    }
}
