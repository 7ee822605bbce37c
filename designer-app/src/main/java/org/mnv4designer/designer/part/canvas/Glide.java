package org.mnv4designer.designer.part.canvas;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.mnv4designer.designer.part.canvas.diagram.Diagram;

/** Nodes on their way from earlier places to their own. */
record Glide(Map<String, Point2D> from, double share) {
    /** More nodes than this jump: their wires would be led anew in every frame. */
    private static final int MOST = 400;

    static boolean isWorthwhile(Diagram before) {
        return before.nodes().size() <= MOST;
    }

    static Glide from(Diagram before, double share) {
        Map<String, Point2D> places = new HashMap<>();
        before.nodes().forEach(node -> places.put(node.id(), node.position()));
        return new Glide(places, share);
    }

    Diagram appliedTo(Diagram target) {
        Map<String, Point2D> between = new HashMap<>();
        target.nodes()
                .forEach(node -> Optional.ofNullable(from.get(node.id()))
                        .ifPresent(start -> between.put(node.id(), start.interpolate(node.position(), share))));
        return target.placed(between);
    }
}
