package org.mnv4designer.designer.kit;

import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.mnv4designer.designer.chart.Plot;
import org.mnv4designer.designer.chart.Spot;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Fonts;
import org.mnv4designer.designer.theme.PaintedRegion;

/**
 * The one surface of all charts: draws a plot, zooms about the pointer or to a box, pans, tells exact figures of what is
 * pointed at or walked to by arrow keys, and writes PNG, SVG and CSV.
 */
public final class ChartSurface extends PaintedRegion {
    private static final double TIP_GAP = 14;
    private static final double TIP_WIDTH = 340;

    private final ChartModel model;
    private final Text text;
    private final Canvas canvas = new Canvas();
    private final Region box = new Region();
    private final Label tip = new Label();
    private final ChartExport export;
    private final ContextMenu menu;
    private Consumer<Spot> chosen = any -> {};
    private Consumer<Spot> opened = any -> {};

    public ChartSurface(ChartModel model, Text text) {
        this.model = model;
        this.text = text;
        this.export = new ChartExport(this, text);
        this.menu = ChartMenu.context(this, text);
        Fonts.load();
        getStyleClass().add("chart");
        setMinSize(160, 120);
        box.getStyleClass().add("chart-box");
        tip.getStyleClass().add("chart-tip");
        for (Region over : new Region[] {box, tip}) {
            over.setManaged(false);
            over.setMouseTransparent(true);
            over.setVisible(false);
        }
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        getChildren().addAll(canvas, box, tip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        new ChartGestures(this, box);
        follow();
    }

    private void follow() {
        colorsProperty().subscribe(any -> requestLayout());
        model.plot().subscribe(any -> changed());
        model.zoom().subscribe(any -> requestLayout());
        model.selected().subscribe(any -> requestLayout());
        model.pointed().subscribe(any -> changed());
        focusedProperty().subscribe(any -> requestLayout());
    }

    private void changed() {
        String title = model.plot().get().map(Plot::title).orElse("");
        setAccessibleText(model.pointed().get().map(Spot::words).orElse(title));
        setAccessibleHelp(text.chartKeys());
        requestLayout();
    }

    /** What happens to a spot that is clicked, or that Space is pressed on. */
    public void onChosen(Consumer<Spot> action) {
        chosen = action;
    }

    /** What happens to a spot that is double-clicked, or that Enter is pressed on. */
    public void onOpened(Consumer<Spot> action) {
        opened = action;
    }

    void choose(Spot spot) {
        chosen.accept(spot);
    }

    void open(Spot spot) {
        opened.accept(spot);
    }

    public ChartModel model() {
        return model;
    }

    ChartExport export() {
        return export;
    }

    void showMenu(Point2D screen) {
        menu.show(this, screen.getX(), screen.getY());
    }

    void hideMenu() {
        menu.hide();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            model.picture(getWidth(), getHeight())
                    .ifPresent(picture ->
                            picture.draw(new CanvasInk(canvas.getGraphicsContext2D(), colors()), model.marked()));
        }
        layoutTip();
    }

    private void layoutTip() {
        var spot = model.pointed().get();
        tip.setVisible(spot.isPresent());
        spot.ifPresent(pointed -> model.picture(getWidth(), getHeight()).ifPresent(picture -> {
            tip.setText(pointed.words());
            double width = Math.min(Math.min(TIP_WIDTH, tip.prefWidth(-1)), getWidth());
            double height = tip.prefHeight(width);
            double x = picture.frame().across(pointed.x());
            double y = picture.frame().up(pointed.y());
            boolean fitsRight = x + TIP_GAP + width <= getWidth();
            double left = fitsRight ? x + TIP_GAP : x - TIP_GAP - width;
            tip.resizeRelocate(
                    Math.rint(Math.max(0, Math.min(left, getWidth() - width))),
                    Math.rint(Math.max(0, Math.min(y - height - 6, getHeight() - height))),
                    width,
                    height);
        }));
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
