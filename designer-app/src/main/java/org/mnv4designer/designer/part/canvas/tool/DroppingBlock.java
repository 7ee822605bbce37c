package org.mnv4designer.designer.part.canvas.tool;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.mnv4designer.designer.part.canvas.Feedback;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;

/** A block from the palette hovers over the canvas: a ghost shows its place, a wire lights up that would take it in. */
final class DroppingBlock implements Tool {
    private final Bench bench;
    private final String blockType;
    private final Point2D position;
    private final Optional<DiagramWire> wire;

    DroppingBlock(Bench bench, String blockType, Point2D hand) {
        this.bench = bench;
        this.blockType = blockType;
        Point2D half = new Point2D(DiagramNode.WIDTH / 2, DiagramNode.HEIGHT / 2);
        this.position = Grid.snapped(hand.subtract(half));
        this.wire = bench.model().nodeAt(hand).isPresent()
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
        Rectangle2D ghost = new Rectangle2D(position.getX(), position.getY(), DiagramNode.WIDTH, DiagramNode.HEIGHT);
        return Feedback.dropping(ghost, wire.map(DiagramWire::id).orElse(""));
    }
}
