package org.mnv4designer.designer.part.canvas.paint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.mnv4designer.designer.part.canvas.Hit;
import org.mnv4designer.designer.part.canvas.diagram.Boxes;
import org.mnv4designer.designer.part.canvas.diagram.DiagramIndex;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.part.canvas.diagram.PortRef;
import org.mnv4designer.designer.part.canvas.diagram.Route;
import org.mnv4designer.designer.theme.ColorRole;

/** Orthogonal wires with rounded corners, and beside each output the shape that leaves it. */
final class WirePainter {
    private static final double CORNER = 6;
    private static final double LABEL_X = 7;
    private static final double LABEL_Y = 15;
    private static final double LABEL_CLEAR = 2;
    private static final double LABEL_ASCENT = 9;
    private static final double LABELS_FROM = 0.45;
    private static final double HANDLE = 7;
    private static final double PLAIN = 1.5;
    private static final double STRONG = 2.5;
    private static final double PLAIN_INK = 0.55;

    private final Brush brush;
    private final Scenery scenery;
    private final Color plain;

    WirePainter(Brush brush, Scenery scenery) {
        this.brush = brush;
        this.scenery = scenery;
        brush.gc.setLineCap(StrokeLineCap.BUTT);
        this.plain = brush.colors.tint(ColorRole.MUTED, ColorRole.LINE_STRONG, PLAIN_INK);
    }

    void paintAll() {
        Rectangle2D visible = Boxes.grown(scenery.visible(), 40);
        List<DiagramWire> seen = Stream.concat(still(visible), dragged(visible))
                .filter(wire -> !wire.id().equals(scenery.feedback().hiddenWire()))
                .toList();
        seen.stream().filter(wire -> !isLit(wire)).forEach(wire -> line(route(wire), plain, PLAIN));
        seen.stream().filter(this::isLit).forEach(wire -> line(route(wire), brush.color(ColorRole.ACCENT), STRONG));
        seen.stream()
                .filter(wire -> scenery.selection().wires().contains(wire.id()))
                .forEach(wire -> handles(route(wire).corners()));
        if (scenery.detail().hasTexts() && brush.zoom >= LABELS_FROM) {
            labels(seen);
        }
    }

    /** The wire in the hand. */
    void paintLoose() {
        scenery.feedback().loose().forEach(route -> line(route, brush.color(ColorRole.ACCENT), STRONG));
    }

    private Route route(DiagramWire wire) {
        return scenery.feedback().dragged().isEmpty()
                ? scenery.index().route(wire)
                : scenery.index()
                        .route(
                                wire,
                                scenery.feedback().dragged(),
                                scenery.feedback().offset());
    }

    private Stream<DiagramWire> still(Rectangle2D visible) {
        return scenery.index().wiresIn(visible).stream().filter(wire -> !isDragged(wire));
    }

    private Stream<DiagramWire> dragged(Rectangle2D visible) {
        DiagramIndex index = scenery.index();
        return scenery.feedback().dragged().stream()
                .flatMap(node -> Stream.concat(index.entering(node).stream(), index.leaving(node).stream()))
                .distinct()
                .filter(wire -> route(wire).bounds().intersects(visible));
    }

    private boolean isDragged(DiagramWire wire) {
        Set<String> dragged = scenery.feedback().dragged();
        return dragged.contains(wire.from().node())
                || dragged.contains(wire.to().node());
    }

    private boolean isLit(DiagramWire wire) {
        Hit hover = scenery.feedback().hover();
        return scenery.selection().wires().contains(wire.id())
                || wire.id().equals(scenery.feedback().litWire())
                || hover.is(Hit.Kind.WIRE, Hit.Kind.BEND) && hover.id().equals(wire.id());
    }

    private void line(Route route, Color color, double width) {
        if (scenery.detail().isRounded()) {
            roundedLine(route.corners(), color, Math.max(1, width * Math.min(1, brush.type.scale())));
        } else {
            straightLine(route.corners(), color, width > PLAIN ? 2 : 1);
        }
    }

    /** A small square at each bend of a selected wire, to take hold of. */
    private void handles(List<Point2D> corners) {
        for (Point2D bend : corners.subList(1, corners.size() - 1)) {
            double left = Math.rint(brush.x(bend.getX()) - HANDLE / 2);
            double top = Math.rint(brush.y(bend.getY()) - HANDLE / 2);
            brush.framed(
                    new Rectangle2D(left, top, HANDLE, HANDLE),
                    brush.color(ColorRole.RAISED),
                    brush.color(ColorRole.ACCENT));
        }
    }

    /** Axis-parallel pieces as filled boxes: many times faster than strokes. */
    private void straightLine(List<Point2D> corners, Color color, double width) {
        for (int i = 1; i < corners.size(); i++) {
            Rectangle2D piece = brush.box(Boxes.between(corners.get(i - 1), corners.get(i)));
            brush.fill(
                    new Rectangle2D(
                            piece.getMinX(),
                            piece.getMinY(),
                            Math.max(width, piece.getWidth()),
                            Math.max(width, piece.getHeight())),
                    color);
        }
    }

    /** Pieces and corners apart: the cost of a stroke grows with the box around it, not with its length. */
    private void roundedLine(List<Point2D> corners, Color color, double width) {
        brush.gc.setStroke(color);
        brush.gc.setLineWidth(width);
        Point2D from = corners.get(0);
        for (int i = 1; i < corners.size() - 1; i++) {
            from = corner(from, corners.get(i), corners.get(i + 1));
        }
        piece(from, corners.get(corners.size() - 1));
    }

    private void piece(Point2D from, Point2D to) {
        brush.gc.strokeLine(
                sharp(brush.x(from.getX())),
                sharp(brush.y(from.getY())),
                sharp(brush.x(to.getX())),
                sharp(brush.y(to.getY())));
    }

    /** Draws up to and around a corner, and answers where it ends. */
    private Point2D corner(Point2D before, Point2D at, Point2D after) {
        double radius = Math.min(CORNER, Math.min(before.distance(at), at.distance(after) / 2));
        Point2D in = towards(at, before, radius);
        Point2D out = towards(at, after, radius);
        piece(before, in);
        brush.gc.beginPath();
        brush.gc.moveTo(sharp(brush.x(in.getX())), sharp(brush.y(in.getY())));
        brush.gc.quadraticCurveTo(
                sharp(brush.x(at.getX())),
                sharp(brush.y(at.getY())),
                sharp(brush.x(out.getX())),
                sharp(brush.y(out.getY())));
        brush.gc.stroke();
        return out;
    }

    private static Point2D towards(Point2D from, Point2D to, double distance) {
        double length = from.distance(to);
        return length == 0 ? from : from.interpolate(to, distance / length);
    }

    /** The baseline's distance from the port: the text stands clear of the node and of a bend. */
    private double labelBelow() {
        return Math.max(brush.length(LABEL_Y), LABEL_CLEAR + LABEL_ASCENT * brush.type.scale());
    }

    private static double sharp(double screen) {
        return Math.floor(screen) + 0.5;
    }

    private void labels(List<DiagramWire> seen) {
        Set<PortRef> labelled = new HashSet<>();
        for (DiagramWire wire : seen) {
            if (!wire.label().isEmpty() && labelled.add(wire.from())) {
                Point2D start = route(wire).corners().get(0);
                brush.text(
                        wire.label(),
                        brush.x(start.getX()) + LABEL_X * brush.type.scale(),
                        brush.y(start.getY()) + labelBelow(),
                        brush.type.caption(),
                        brush.color(ColorRole.MUTED));
            }
        }
    }
}
