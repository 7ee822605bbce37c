package org.mnv4designer.designer.part.canvas.tool;

import java.util.List;
import org.mnv4designer.designer.part.canvas.Guide;

/** How far a box moves along one axis to stick, and the guides that say to what. */
record Snap(double shift, List<Guide> guides) {
    Snap {
        guides = List.copyOf(guides);
    }
}
