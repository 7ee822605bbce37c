package org.mnv4designer.designer.part.canvas.tool;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.mnv4designer.designer.part.canvas.Feedback;
import org.mnv4designer.designer.part.canvas.Ghost;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;

/**
 * A block from the palette hovers over the canvas: a ghost shows its place and what would come of it, a wire lights up
 * that would take it in.
 */
final class DroppingBlock implements Tool {
    private final Bench bench;
    private final String blockType;
    private final Point2D position;
    private final Optional<DiagramWire> wire;
    private final Ghost.Outcome outcome;

    private DroppingBlock(
            Bench bench, String blockType, Point2D position, Optional<DiagramWire> wire, Ghost.Outcome outcome) {
        this.bench = bench;
        this.blockType = blockType;
        this.position = position;
        this.wire = wire;
        this.outcome = outcome;
    }

    /** A block comes in. */
    static DroppingBlock over(Bench bench, String blockType, Point2D hand) {
        Optional<DiagramWire> wire = wireUnder(bench, hand);
        return new DroppingBlock(bench, blockType, place(bench, hand), wire, outcome(bench, blockType, wire));
    }

    /** The same block elsewhere; what would come of it is asked again only for another wire. */
    DroppingBlock movedTo(String type, Point2D hand) {
        Optional<DiagramWire> next = wireUnder(bench, hand);
        return next.equals(wire) && type.equals(blockType)
                ? new DroppingBlock(bench, blockType, place(bench, hand), wire, outcome)
                : over(bench, type, hand);
    }

    private static Ghost.Outcome outcome(Bench bench, String blockType, Optional<DiagramWire> wire) {
        return wire.map(on -> bench.actions().drawing().outcomeOnWire(blockType, on))
                .orElseGet(() -> bench.actions().drawing().outcomeOnGround(blockType));
    }

    private static Point2D place(Bench bench, Point2D hand) {
        Point2D half = new Point2D(DiagramNode.WIDTH / 2, DiagramNode.HEIGHT / 2);
        return bench.model().snapping().toGrid(hand.subtract(half));
    }

    private static Optional<DiagramWire> wireUnder(Bench bench, Point2D hand) {
        return bench.model().nodeAt(hand).isPresent()
                ? Optional.empty()
                : bench.model().wireAt(hand);
    }

    /** The block was let go. */
    Tool dropped() {
        wire.ifPresentOrElse(
                taken -> bench.actions().insertOnWire(blockType, taken, position),
                () -> bench.actions().add(blockType, position));
        return bench.idle();
    }

    @Override
    public Tool cancelled() {
        return bench.idle();
    }

    @Override
    public Feedback feedback() {
        Rectangle2D place = new Rectangle2D(position.getX(), position.getY(), DiagramNode.WIDTH, DiagramNode.HEIGHT);
        return Feedback.dropping(
                new Ghost(place, outcome), wire.map(DiagramWire::id).orElse(""));
    }
}
