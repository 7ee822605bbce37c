package org.mnv4designer.design;

import java.util.List;

/** Carries a tensor from an output port to an input port. */
public record Wire(Endpoint from, Endpoint to, List<Position> bends, Extras extras) {
    public Wire {
        bends = List.copyOf(bends);
    }

    public static Wire between(Endpoint from, Endpoint to) {
        return new Wire(from, to, List.of(), Extras.NONE);
    }

    public boolean touches(String block) {
        return from.block().equals(block) || to.block().equals(block);
    }

    public Wire withFrom(Endpoint other) {
        return new Wire(other, to, List.of(), extras);
    }

    public Wire withTo(Endpoint other) {
        return new Wire(from, other, List.of(), extras);
    }

    public Wire withBends(List<Position> others) {
        return new Wire(from, to, others, extras);
    }
}
