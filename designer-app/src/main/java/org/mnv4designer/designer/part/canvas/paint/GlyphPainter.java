package org.mnv4designer.designer.part.canvas.paint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import org.mnv4designer.designer.theme.BlockFamily;

/**
 * Small pictures of how a block is built, on a 16 px square: a full bar is a convolution (wide: expanded), a dotted bar
 * a depthwise one, from the input at the top to the output at the bottom.
 */
final class GlyphPainter {
    private static final double FAINT = 0.45;

    private record Bar(double x, double y, double width, double height, boolean faint) {}

    private static final Map<BlockFamily, List<Bar>> GLYPHS = new EnumMap<>(Map.of(
            BlockFamily.CONVOLUTION, grid(),
            BlockFamily.FUSED, List.of(full(1, 2, 14, 7), full(4, 11, 8, 3)),
            BlockFamily.EXTRA_DEPTHWISE,
                    List.of(faint(4, 1, 8, 2), full(1, 5, 14, 2), faint(1, 9, 14, 2), full(4, 13, 8, 2)),
            BlockFamily.INVERTED, List.of(full(1, 2, 14, 2), faint(1, 7, 14, 2), full(4, 12, 8, 2)),
            BlockFamily.CONVNEXT, List.of(faint(4, 2, 8, 2), full(1, 7, 14, 2), full(4, 12, 8, 2)),
            BlockFamily.FEED_FORWARD, List.of(full(1, 4, 14, 3), full(4, 10, 8, 3)),
            BlockFamily.ATTENTION,
                    List.of(
                            full(1, 2, 3, 5),
                            full(5, 2, 3, 5),
                            full(9, 2, 3, 5),
                            faint(13, 2, 2, 5),
                            full(1, 10, 14, 3)),
            BlockFamily.HEAD, List.of(full(1, 2, 14, 3), full(4, 7, 8, 3), full(6, 12, 4, 3)),
            BlockFamily.OTHER, List.of(full(2, 4, 12, 2), full(2, 10, 12, 2))));

    private GlyphPainter() {}

    static void paint(Brush brush, BlockFamily family, double screenX, double screenY, Color ink, Color ground) {
        Color faint = ground.interpolate(ink, FAINT);
        for (Bar bar : GLYPHS.getOrDefault(family, List.of())) {
            brush.gc.setFill(bar.faint ? faint : ink);
            brush.gc.fillRect(
                    screenX + Math.rint(brush.length(bar.x)),
                    screenY + Math.rint(brush.length(bar.y)),
                    Math.max(1, Math.rint(brush.length(bar.width))),
                    Math.max(1, Math.rint(brush.length(bar.height))));
        }
    }

    private static Bar full(double x, double y, double width, double height) {
        return new Bar(x, y, width, height, false);
    }

    private static Bar faint(double x, double y, double width, double height) {
        return new Bar(x, y, width, height, true);
    }

    private static List<Bar> grid() {
        return List.of(
                faint(1, 1, 4, 4),
                full(6, 1, 4, 4),
                faint(11, 1, 4, 4),
                full(1, 6, 4, 4),
                full(6, 6, 4, 4),
                full(11, 6, 4, 4),
                faint(1, 11, 4, 4),
                full(6, 11, 4, 4),
                faint(11, 11, 4, 4));
    }
}
