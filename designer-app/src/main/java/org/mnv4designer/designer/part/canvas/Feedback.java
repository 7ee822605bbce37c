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
 * @param ghost where a dropped block would stand, in world coordinates; empty box for none
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
        Rectangle2D ghost,
        String hint) {
    private static final Feedback NONE = hovering(Hit.nothing());

    /** Copies the collections. */
    public Feedback {
        dragged = Set.copyOf(dragged);
        loose = List.copyOf(loose);
        targets = Set.copyOf(targets);
        landing = List.copyOf(landing);
    }

    /** Nothing to show. */
    public static Feedback none() {
        return NONE;
    }

    /** Only the thing under the pointer. */
    public static Feedback hovering(Hit hit) {
        return new Feedback(
                hit,
                Set.of(),
                Point2D.ZERO,
                Rectangle2D.EMPTY,
                List.of(),
                "",
                Set.of(),
                List.of(),
                "",
                Rectangle2D.EMPTY,
                "");
    }

    /** Nodes on their way. */
    public static Feedback dragging(Set<String> nodes, Point2D by) {
        return new Feedback(
                Hit.nothing(),
                nodes,
                by,
                Rectangle2D.EMPTY,
                List.of(),
                "",
                Set.of(),
                List.of(),
                "",
                Rectangle2D.EMPTY,
                "");
    }

    /** A selection frame. */
    public static Feedback framing(Rectangle2D frame) {
        return new Feedback(
                Hit.nothing(),
                Set.of(),
                Point2D.ZERO,
                frame,
                List.of(),
                "",
                Set.of(),
                List.of(),
                "",
                Rectangle2D.EMPTY,
                "");
    }

    /** A wire in the hand. */
    public static Feedback wiring(Route wire, String hidden, Set<PortRef> targets, List<PortRef> landing, String hint) {
        return new Feedback(
                Hit.nothing(),
                Set.of(),
                Point2D.ZERO,
                Rectangle2D.EMPTY,
                List.of(wire),
                hidden,
                targets,
                landing,
                "",
                Rectangle2D.EMPTY,
                hint);
    }

    /** A block about to be dropped. */
    public static Feedback dropping(Rectangle2D ghost, String litWire) {
        return new Feedback(
                Hit.nothing(),
                Set.of(),
                Point2D.ZERO,
                Rectangle2D.EMPTY,
                List.of(),
                "",
                Set.of(),
                List.of(),
                litWire,
                ghost,
                "");
    }
}
