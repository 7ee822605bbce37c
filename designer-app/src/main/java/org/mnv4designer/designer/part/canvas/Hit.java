package org.mnv4designer.designer.part.canvas;

import org.mnv4designer.designer.part.canvas.diagram.PortRef;

/**
 * What lies under the pointer.
 *
 * @param id of the node, wire or group; empty for {@link Kind#NOTHING}
 * @param detail the port of a port, the number of a bend among its route's corners, the parameter of a chip or {@link
 *     #FORM}, {@link #FOLD} on a group; else empty
 */
public record Hit(Kind kind, String id, String detail) {
    /** The detail of a group's title where it is collapsed. */
    public static final String FOLD = "fold";

    /** The detail of a chip hit on the letters of a form. */
    public static final String FORM = "form";

    private static final Hit NOTHING = new Hit(Kind.NOTHING, "", "");

    /** Kinds of things that can be hit, the first in the list win. */
    public enum Kind {
        INPUT,
        OUTPUT,
        BEND,
        CHIP,
        NODE,
        WIRE,
        GROUP,
        NOTHING
    }

    /** The empty ground. */
    public static Hit nothing() {
        return NOTHING;
    }

    /** Whether it is one of the given kinds. */
    public boolean is(Kind first, Kind... more) {
        boolean found = kind == first;
        for (Kind other : more) {
            found |= kind == other;
        }
        return found;
    }

    /** Whether a press here takes hold of a node. */
    public boolean isNode() {
        return is(Kind.NODE, Kind.CHIP);
    }

    /** The port of a port hit. */
    public PortRef port() {
        return new PortRef(id, detail);
    }
}
