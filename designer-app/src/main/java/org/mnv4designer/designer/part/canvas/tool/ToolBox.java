package org.mnv4designer.designer.part.canvas.tool;

import java.util.Optional;
import javafx.geometry.Point2D;
import org.mnv4designer.designer.part.canvas.CanvasActions;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.Feedback;
import org.mnv4designer.designer.part.canvas.Pointer;
import org.mnv4designer.designer.part.canvas.diagram.PortRef;

/** Holds the current tool, hands it what happens, and shows in the model what it wants shown. */
public final class ToolBox {
    private final Bench bench;
    private Tool current;
    private Optional<DroppingBlock> hovering = Optional.empty();
    private boolean spaceHeld;

    /** At rest. */
    public ToolBox(CanvasModel model, CanvasActions actions) {
        this.bench = new Bench(model, actions);
        this.current = bench.idle();
    }

    /** The pointer moved with no button down. */
    public void moved(Pointer pointer) {
        become(current.moved(pointer));
    }

    /** A button went down; with Space held it pans. */
    public void pressed(Pointer pointer) {
        boolean pans = spaceHeld && pointer.button() == Pointer.Button.PRIMARY;
        become(pans ? new Panning(bench, pointer) : current.pressed(pointer));
    }

    /** The pointer moved with a button down. */
    public void dragged(Pointer pointer) {
        become(current.dragged(pointer));
    }

    /** The button went up. */
    public void released(Pointer pointer) {
        become(current.released(pointer));
    }

    /** The pointer left the canvas. */
    public void left() {
        if (!current.isBusy()) {
            become(bench.idle());
        }
    }

    /** Esc: gives up what was begun, or else clears the selection. */
    public void cancel() {
        become(current.cancelled());
    }

    /** Space went down or up. */
    public void holdSpace(boolean held) {
        spaceHeld = held;
    }

    /** A block from the palette is over a world position. */
    public void hover(String blockType, Point2D world) {
        DroppingBlock next = hovered(blockType, world);
        become(next);
        hovering = Optional.of(next);
    }

    private DroppingBlock hovered(String blockType, Point2D world) {
        return hovering.map(held -> held.movedTo(blockType, world))
                .orElseGet(() -> DroppingBlock.over(bench, blockType, world));
    }

    /** The block from the palette left the canvas without being dropped. */
    public void cancelDrop() {
        if (current.isBusy()) {
            become(current.cancelled());
        }
    }

    /** A block from the palette was let go over a world position. */
    public void drop(String blockType, Point2D world) {
        become(hovered(blockType, world).dropped());
    }

    /** Starts a wire by keyboard at the first output of the node at which the keyboard stands. */
    public void startWire() {
        bench.model()
                .cursorNode()
                .filter(node -> !node.outputs().isEmpty())
                .map(node -> new PortRef(node.id(), node.outputs().get(0)))
                .ifPresent(port -> become(WiringByKeys.start(bench, port)));
    }

    /** Whether arrows and Enter belong to the current tool. */
    public boolean takesKeys() {
        return current.takesKeys();
    }

    /** Whether the view follows what the current tool drags to its edge. */
    public boolean scrollsAtEdges() {
        return current.scrollsAtEdges();
    }

    /** The next (1) or previous (-1) choice of a tool that takes keys. */
    public void step(int step) {
        become(current.stepped(step));
    }

    /** Takes the choice of a tool that takes keys. */
    public void accept() {
        become(current.accepted());
    }

    /** Moves the selected nodes by keyboard. */
    public void nudge(double dx, double dy) {
        if (!bench.model().selection().nodes().isEmpty()) {
            DraggingNodes.commit(bench, bench.model().selection().nodes(), new Point2D(dx, dy));
        }
    }

    private void become(Tool next) {
        current = next;
        hovering = Optional.empty();
        Feedback shown = next.feedback();
        if (!shown.equals(bench.model().feedbackProperty().get())) {
            bench.model().feedbackProperty().set(shown);
        }
    }
}
