package org.mnv4designer.designer.part.canvas;

import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.mnv4designer.designer.part.canvas.diagram.PortRef;
import org.mnv4designer.designer.part.canvas.diagram.Route;

/**
 * What a tool shows while it works, and nothing of which is in the diagram.
 *
 * @param hover what lies under the pointer
 * @param dragged ids of nodes drawn away from their place
 * @param offset how far, in world units
 * @param marquee the selection frame in world coordinates; empty box for none
 * @param loose wires that hang on the pointer, at most one
 * @param hiddenWire id of a wire that is not drawn because its end is in the hand; empty for none
 * @param targets ports that would take the wire in the hand
 * @param landing the port that would take it if it were let go now, at most one
 * @param litWire id of the wire that a dropped block would be inserted on; empty for none
 * @param ghost where a dropped block would stand, and what would come of it
 * @param guides why what is dragged sticks where it does
 * @param hint a short sentence beside the pointer; empty for none
 */
public record Feedback(
        Hit hover,
        Set<String> dragged,
        Point2D offset,
        Rectangle2D marquee,
        List<Route> loose,
        String hiddenWire,
        Set<PortRef> targets,
        List<PortRef> landing,
        String litWire,
        Ghost ghost,
        List<Guide> guides,
        String hint) {
    private static final Feedback NONE = new Feedback(
            Hit.nothing(),
            Set.of(),
            Point2D.ZERO,
            Rectangle2D.EMPTY,
            List.of(),
            "",
            Set.of(),
            List.of(),
            "",
            Ghost.NONE,
            List.of(),
            "");

    /** Copies the collections. */
    public Feedback {
        dragged = Set.copyOf(dragged);
        loose = List.copyOf(loose);
        targets = Set.copyOf(targets);
        landing = List.copyOf(landing);
        guides = List.copyOf(guides);
    }

    /** Nothing to show. */
    public static Feedback none() {
        return NONE;
    }

    /** Only the thing under the pointer. */
    public static Feedback hovering(Hit hit) {
        return NONE.with(hit, Set.of(), Point2D.ZERO, Rectangle2D.EMPTY);
    }

    /** Nodes on their way. */
    public static Feedback dragging(Set<String> nodes, Point2D by) {
        return NONE.with(Hit.nothing(), nodes, by, Rectangle2D.EMPTY);
    }

    /** A selection frame. */
    public static Feedback framing(Rectangle2D frame) {
        return NONE.with(Hit.nothing(), Set.of(), Point2D.ZERO, frame);
    }

    /** A wire in the hand. */
    public static Feedback wiring(Route wire, String hidden, Set<PortRef> targets, List<PortRef> landing, String hint) {
        return new Feedback(
                NONE.hover,
                NONE.dragged,
                NONE.offset,
                NONE.marquee,
                List.of(wire),
                hidden,
                targets,
                landing,
                "",
                Ghost.NONE,
                List.of(),
                hint);
    }

    /** A block about to be dropped. */
    public static Feedback dropping(Ghost ghost, String litWire) {
        return NONE.aiming(ghost, litWire, List.of());
    }

    /** With a wire that what is dragged would be inserted on, a ghost and guides. */
    public Feedback aiming(Ghost shown, String lit, List<Guide> lines) {
        return new Feedback(
                hover, dragged, offset, marquee, loose, hiddenWire, targets, landing, lit, shown, lines, hint);
    }

    private Feedback with(Hit hit, Set<String> nodes, Point2D by, Rectangle2D frame) {
        return new Feedback(hit, nodes, by, frame, loose, hiddenWire, targets, landing, litWire, ghost, guides, hint);
    }
}
