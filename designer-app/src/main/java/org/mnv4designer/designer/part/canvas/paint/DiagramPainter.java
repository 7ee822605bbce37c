package org.mnv4designer.designer.part.canvas.paint;

import javafx.scene.canvas.GraphicsContext;
import org.mnv4designer.designer.theme.ColorRole;
import org.mnv4designer.designer.theme.PaintColors;

/** Paints one picture: ground, frames, wires, nodes, and the wire in the hand on top. */
public final class DiagramPainter {
    private Typefaces type = Typefaces.at(1);

    /** Paints over the whole view. */
    public void paint(GraphicsContext gc, Scenery scenery, PaintColors colors) {
        if (type.zoom() != scenery.viewport().zoom()) {
            type = Typefaces.at(scenery.viewport().zoom());
        }
        gc.setFill(colors.get(ColorRole.WINDOW));
        gc.fillRect(0, 0, scenery.width(), scenery.height());
        Brush brush = new Brush(gc, scenery.viewport(), colors, type);
        if (scenery.grid() > 0) {
            new GridPainter(brush, scenery).paint(scenery.grid());
        }
        WirePainter wires = new WirePainter(brush, scenery);
        new GroupPainter(brush, scenery).paintAll();
        wires.paintAll();
        new NodePainter(brush, scenery).paintAll();
        scenery.found().ifPresent(new FoundPainter(brush, scenery)::paint);
        wires.paintLoose();
        scenery.feedback().guides().forEach(new GuidePainter(brush)::paint);
    }
}
