package org.mnv4designer.designer.part.canvas.diagram;

import java.util.List;
import javafx.geometry.Point2D;

/**
 * One wire.
 *
 * @param label what stands beside it, such as {@code 28×28×96}; empty for none
 * @param bends corners between the two ports, in world coordinates; empty lets the canvas route it
 */
public record DiagramWire(PortRef from, PortRef to, String label, List<Point2D> bends) {
    /** Copies the bends. */
    public DiagramWire {
        bends = List.copyOf(bends);
    }

    /** A wire between the ports {@code out} and {@code in}, without a label, routed by the canvas. */
    public static DiagramWire between(String from, String to) {
        return new DiagramWire(new PortRef(from, "out"), new PortRef(to, "in"), "", List.of());
    }

    /** What tells this wire from others: its two ends. */
    public String id() {
        return from + ">" + to;
    }

    /** With another label. */
    public DiagramWire withLabel(String text) {
        return new DiagramWire(from, to, text, bends);
    }

    /** With other bends. */
    public DiagramWire withBends(List<Point2D> corners) {
        return new DiagramWire(from, to, label, corners);
    }
}
