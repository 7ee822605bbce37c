package org.mnv4designer.designer.kit;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.mnv4designer.designer.chart.Picture;
import org.mnv4designer.designer.chart.Spot;

/**
 * What mouse and keys do to a chart: the wheel zooms about the pointer, a drag zooms to a box, a drag with Shift or the
 * middle button pans, a double-click on nothing or 0 shows all, arrows walk from spot to spot.
 */
final class ChartGestures {
    private static final double LEAST_DRAG = 5;

    private final ChartSurface surface;
    private final ChartModel model;
    private final Region box;
    private Optional<Point2D> pressed = Optional.empty();
    private Point2D last = Point2D.ZERO;
    private boolean panning;

    ChartGestures(ChartSurface surface, Region box) {
        this.surface = surface;
        this.model = surface.model();
        this.box = box;
        surface.setOnScroll(this::scroll);
        surface.setOnMouseMoved(event -> point(event.getX(), event.getY()));
        surface.setOnMouseExited(any -> model.point(Optional.empty()));
        surface.setOnMousePressed(this::press);
        surface.setOnMouseDragged(this::drag);
        surface.setOnMouseReleased(this::release);
        surface.setOnMouseClicked(this::click);
        surface.setOnContextMenuRequested(event -> {
            surface.showMenu(new Point2D(event.getScreenX(), event.getScreenY()));
            event.consume();
        });
        surface.setOnKeyPressed(this::key);
    }

    private Optional<Picture> picture() {
        return model.picture(surface.getWidth(), surface.getHeight());
    }

    private Optional<Spot> spotAt(double x, double y) {
        return picture().flatMap(picture -> picture.spotAt(x, y));
    }

    private void point(double x, double y) {
        model.point(spotAt(x, y));
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() == 0) {
            return;
        }
        picture().map(picture -> picture.share(event.getX(), event.getY())).ifPresent(place -> {
            if (event.getDeltaY() > 0) {
                model.zoomIn(place.x(), place.y());
            } else {
                model.zoomOut(place.x(), place.y());
            }
        });
        point(event.getX(), event.getY());
        event.consume();
    }

    private void press(MouseEvent event) {
        surface.hideMenu();
        surface.requestFocus();
        boolean middle = event.getButton() == MouseButton.MIDDLE;
        if (middle || event.getButton() == MouseButton.PRIMARY) {
            last = new Point2D(event.getX(), event.getY());
            pressed = Optional.of(last);
            panning = middle || event.isShiftDown();
        }
    }

    private void drag(MouseEvent event) {
        Point2D now = new Point2D(event.getX(), event.getY());
        pressed.ifPresent(start -> {
            if (panning) {
                pan(now);
            } else if (start.distance(now) >= LEAST_DRAG) {
                showBox(start, now);
            }
            last = now;
        });
        if (pressed.isPresent()) {
            model.point(Optional.empty());
        }
    }

    private void pan(Point2D now) {
        picture().ifPresent(picture -> {
            Picture.Place from = picture.share(last.getX(), last.getY());
            Picture.Place to = picture.share(now.getX(), now.getY());
            model.pan(from.x() - to.x(), from.y() - to.y());
        });
    }

    private void showBox(Point2D start, Point2D now) {
        box.setVisible(true);
        box.resizeRelocate(
                Math.min(start.getX(), now.getX()),
                Math.min(start.getY(), now.getY()),
                Math.abs(start.getX() - now.getX()),
                Math.abs(start.getY() - now.getY()));
    }

    private void release(MouseEvent event) {
        if (box.isVisible()) {
            pressed.ifPresent(start -> picture()
                    .ifPresent(picture -> model.zoomTo(
                            picture.shareWithin(start.getX(), start.getY()),
                            picture.shareWithin(event.getX(), event.getY()))));
        }
        endDrag();
    }

    private void endDrag() {
        box.setVisible(false);
        pressed = Optional.empty();
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        Optional<Spot> spot = spotAt(event.getX(), event.getY());
        boolean twice = event.getClickCount() == 2;
        spot.ifPresent(twice ? surface::open : surface::choose);
        if (spot.isEmpty() && twice) {
            model.showAll();
        }
    }

    private void key(KeyEvent event) {
        boolean pans = event.isShortcutDown();
        boolean used = true;
        switch (event.getCode()) {
            case LEFT -> move(pans, -1, 0, -1);
            case RIGHT -> move(pans, 1, 0, 1);
            case UP -> move(pans, 0, 1, 1);
            case DOWN -> move(pans, 0, -1, -1);
            case HOME -> model.walkToFirst();
            case END -> model.walkToLast();
            case DIGIT0, NUMPAD0 -> model.showAll();
            case PLUS, EQUALS, ADD -> model.zoomIn(0.5, 0.5);
            case MINUS, SUBTRACT -> model.zoomOut(0.5, 0.5);
            case ENTER -> model.pointed().get().ifPresent(surface::open);
            case SPACE -> model.pointed().get().ifPresent(surface::choose);
            case ESCAPE -> used = escaped();
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void move(boolean pans, int right, int up, int walk) {
        if (pans) {
            model.panSteps(right, up);
        } else {
            model.walk(walk);
        }
    }

    /** False if there was nothing to give up. */
    private boolean escaped() {
        boolean something = pressed.isPresent() || model.pointed().get().isPresent();
        endDrag();
        model.point(Optional.empty());
        return something;
    }
}
