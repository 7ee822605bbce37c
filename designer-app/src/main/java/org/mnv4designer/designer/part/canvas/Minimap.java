package org.mnv4designer.designer.part.canvas;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.mnv4designer.designer.part.canvas.diagram.DiagramGroup;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.theme.ColorRole;
import org.mnv4designer.designer.theme.PaintedRegion;

/**
 * The whole diagram in small, with a frame around what is seen; a press or a drag looks there. The picture is painted
 * again only when the diagram or the size changes, not when the view moves.
 */
public final class Minimap extends PaintedRegion {
    private static final double MARGIN = 6;

    private final CanvasModel model;
    private final Canvas canvas = new Canvas();
    private final Region frame = new Region();
    private final Subscription following;

    /** @param name what a screen reader calls it */
    public Minimap(CanvasModel model, String name) {
        this.model = model;
        getStyleClass().add("minimap");
        frame.getStyleClass().add("minimap-frame");
        canvas.setManaged(false);
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        getChildren().setAll(canvas, frame);
        setClip(clip());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        setOnMousePressed(this::look);
        setOnMouseDragged(this::look);
        setOnMouseReleased(MouseEvent::consume);
        setOnMouseClicked(MouseEvent::consume);
        following = Subscription.combine(
                model.shownProperty().subscribe(any -> requestLayout()),
                colorsProperty().subscribe(any -> requestLayout()),
                model.viewportProperty().subscribe(any -> placeFrame()),
                model.sizeProperty().subscribe(any -> placeFrame()));
    }

    private Rectangle clip() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        return clip;
    }

    /** Stops following the model. */
    public void close() {
        following.unsubscribe();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        paint(canvas.getGraphicsContext2D());
        placeFrame();
    }

    private void paint(GraphicsContext gc) {
        gc.setFill(colors().get(ColorRole.SURFACE));
        gc.fillRect(0, 0, getWidth(), getHeight());
        Scale small = small();
        for (DiagramGroup group : model.shown().diagram().groups()) {
            fill(gc, small.toScreen(group.bounds()), ColorRole.LINE);
        }
        for (DiagramNode node : model.shown().diagram().nodes()) {
            fill(gc, small.toScreen(node.bounds()), node.family().color());
        }
    }

    private void fill(GraphicsContext gc, Rectangle2D box, ColorRole color) {
        gc.setFill(colors().get(color));
        gc.fillRect(box.getMinX(), box.getMinY(), Math.max(1, box.getWidth()), Math.max(1, box.getHeight()));
    }

    /** How the whole diagram fits here. */
    private Scale small() {
        return Scale.fitting(model.shown().bounds(), getWidth(), getHeight(), MARGIN);
    }

    private void placeFrame() {
        Rectangle2D seen = small().toScreen(model.visible());
        frame.resizeRelocate(
                Math.rint(seen.getMinX()),
                Math.rint(seen.getMinY()),
                Math.max(4, Math.rint(seen.getWidth())),
                Math.max(4, Math.rint(seen.getHeight())));
    }

    private void look(MouseEvent event) {
        model.centreOn(small().toWorld(new Point2D(event.getX(), event.getY())));
        event.consume();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 180;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 110;
    }

    /** A diagram's scale and place in the small picture; a viewport without the limits of zooming. */
    private record Scale(double left, double top, double zoom) {
        static Scale fitting(Rectangle2D box, double width, double height, double margin) {
            double zoom = Math.max(
                    1e-4,
                    Math.min(
                            (width - 2 * margin) / Math.max(1, box.getWidth()),
                            (height - 2 * margin) / Math.max(1, box.getHeight())));
            return new Scale(
                    box.getMinX() + box.getWidth() / 2 - width / zoom / 2,
                    box.getMinY() + box.getHeight() / 2 - height / zoom / 2,
                    zoom);
        }

        Rectangle2D toScreen(Rectangle2D world) {
            return new Rectangle2D(
                    (world.getMinX() - left) * zoom,
                    (world.getMinY() - top) * zoom,
                    world.getWidth() * zoom,
                    world.getHeight() * zoom);
        }

        Point2D toWorld(Point2D screen) {
            return new Point2D(left + screen.getX() / zoom, top + screen.getY() / zoom);
        }
    }
}
