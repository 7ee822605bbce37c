package org.mnv4designer.design;

import java.util.List;

/** The edits of the drawing: what they change is seen and not counted. As records, like those of {@link Edits}. */
public final class DrawingEdits {
    private DrawingEdits() {}

    /** Gives a wire other bends; none leaves its way to the canvas. */
    public record BendWire(Endpoint from, Endpoint to, List<Position> bends) implements Edit {
        public BendWire {
            bends = List.copyOf(bends);
        }

        @Override
        public Design apply(Design design) {
            return design.withNetwork(network -> {
                List<Wire> wires = network.wires().stream().map(this::bent).toList();
                return wires.equals(network.wires()) ? network : network.withWires(wires);
            });
        }

        private Wire bent(Wire wire) {
            return wire.from().equals(from) && wire.to().equals(to) ? wire.withBends(bends) : wire;
        }

        @Override
        public String kind() {
            return "bend-wire";
        }
    }
}
