package org.mnv4designer.designer.part.canvas.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import javafx.geometry.Rectangle2D;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.Guide;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;

/**
 * The boxes that something dragged may stick to, gathered once when a drag begins: those in view, at most {@value
 * #MOST}. Edges and centres stick to edges and centres; a gap sticks to the gap beside it.
 */
final class Neighbours {
    private static final int MOST = 200;
    private static final double REACH = 5;
    private static final double SAME = 0.5;

    private final List<Rectangle2D> boxes;
    private final double reach;

    private Neighbours(List<Rectangle2D> boxes, double reach) {
        this.boxes = boxes;
        this.reach = reach;
    }

    /** What is in view and not dragged. */
    static Neighbours seen(CanvasModel model, Set<String> dragged) {
        List<Rectangle2D> boxes = model.shown().nodesIn(model.visible()).stream()
                .filter(node -> !dragged.contains(node.id()))
                .limit(MOST)
                .map(DiagramNode::bounds)
                .toList();
        return new Neighbours(boxes, REACH / model.viewport().zoom());
    }

    /** How a box sticks along an axis; empty if nothing is near enough. */
    Optional<Snap> snap(Rectangle2D box, Span.Axis axis) {
        Span span = axis.of(box);
        List<Span> others = boxes.stream().map(axis::of).toList();
        return aligned(span, others, axis).or(() -> spaced(span, others, axis));
    }

    private Optional<Snap> aligned(Span span, List<Span> others, Span.Axis axis) {
        double shift = others.stream()
                .flatMapToDouble(other -> shifts(span, other))
                .filter(candidate -> Math.abs(candidate) <= reach)
                .boxed()
                .min(Comparator.comparingDouble(Math::abs))
                .orElse(Double.NaN);
        if (Double.isNaN(shift)) {
            return Optional.empty();
        }
        Span moved = span.movedBy(shift);
        List<Guide> guides = new ArrayList<>();
        for (double line : new double[] {moved.min(), moved.centre(), moved.max()}) {
            others.stream()
                    .filter(other -> places(other).anyMatch(place -> Math.abs(place - line) < SAME))
                    .min(Comparator.comparingDouble(other -> Math.abs(other.acrossMin() - moved.acrossMin())))
                    .ifPresent(other -> guides.add(line(axis, line, moved, other)));
        }
        return Optional.of(new Snap(shift, guides));
    }

    /** Edges stick to edges and the centre to centres: what stands in a column shows it first. */
    private static DoubleStream shifts(Span span, Span other) {
        return DoubleStream.of(
                other.centre() - span.centre(),
                other.min() - span.min(),
                other.max() - span.max(),
                other.min() - span.max(),
                other.max() - span.min());
    }

    private static DoubleStream places(Span span) {
        return DoubleStream.of(span.min(), span.centre(), span.max());
    }

    private static Guide line(Span.Axis axis, double at, Span a, Span b) {
        return new Guide(
                Guide.Kind.LINE,
                axis.point(at, Math.min(a.acrossMin(), b.acrossMin())),
                axis.point(at, Math.max(a.acrossMax(), b.acrossMax())));
    }

    /** Between two neighbours in the middle; beside two with a gap between them, at the same gap. */
    private Optional<Snap> spaced(Span span, List<Span> others, Span.Axis axis) {
        List<Span> row = others.stream()
                .filter(span::overlapsAcross)
                .sorted(Comparator.comparingDouble(Span::min))
                .toList();
        for (int i = 1; i < row.size(); i++) {
            Span first = row.get(i - 1);
            Span second = row.get(i);
            double gap = second.min() - first.max();
            double middle = (first.max() + second.min()) / 2;
            for (double min :
                    new double[] {second.max() + gap, first.min() - gap - span.size(), middle - span.size() / 2}) {
                if (gap > 0 && Math.abs(min - span.min()) <= reach) {
                    return Optional.of(
                            new Snap(min - span.min(), gaps(axis, first, second, span.movedBy(min - span.min()))));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Guide> gaps(Span.Axis axis, Span first, Span second, Span moved) {
        List<Span> row = List.of(first, second, moved).stream()
                .sorted(Comparator.comparingDouble(Span::min))
                .toList();
        List<Guide> guides = new ArrayList<>();
        for (int i = 1; i < row.size(); i++) {
            double across = (Math.max(row.get(i - 1).acrossMin(), row.get(i).acrossMin())
                            + Math.min(row.get(i - 1).acrossMax(), row.get(i).acrossMax()))
                    / 2;
            guides.add(new Guide(
                    Guide.Kind.GAP,
                    axis.point(row.get(i - 1).max(), across),
                    axis.point(row.get(i).min(), across)));
        }
        return guides;
    }
}
