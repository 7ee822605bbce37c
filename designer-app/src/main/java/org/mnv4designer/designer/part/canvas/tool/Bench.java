package org.mnv4designer.designer.part.canvas.tool;

import org.mnv4designer.designer.part.canvas.CanvasActions;
import org.mnv4designer.designer.part.canvas.CanvasModel;

/** What every tool works on. */
record Bench(CanvasModel model, CanvasActions actions) {
    /** Back to rest. */
    Tool idle() {
        return new Idle(this);
    }
}
