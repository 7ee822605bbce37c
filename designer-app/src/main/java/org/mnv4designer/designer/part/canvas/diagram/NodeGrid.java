package org.mnv4designer.designer.part.canvas.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;

/** Finds the nodes near a place without asking all: a hash of square cells. */
final class NodeGrid {
    private static final double CELL = 256;

    private final Map<Long, List<DiagramNode>> cells = new HashMap<>();

    NodeGrid(List<DiagramNode> nodes) {
        for (DiagramNode node : nodes) {
            forCells(
                    node.bounds(),
                    key -> cells.computeIfAbsent(key, none -> new ArrayList<>()).add(node));
        }
    }

    /** Whether a box meets any node, the two given ones excepted. */
    boolean meetsOtherThan(Rectangle2D box, String a, String b) {
        boolean[] met = {false};
        forCells(box, key -> met[0] = met[0] || meets(cells.getOrDefault(key, List.of()), box, a, b));
        return met[0];
    }

    private static boolean meets(List<DiagramNode> nodes, Rectangle2D box, String a, String b) {
        for (DiagramNode node : nodes) {
            if (node.bounds().intersects(box)
                    && !node.id().equals(a)
                    && !node.id().equals(b)) {
                return true;
            }
        }
        return false;
    }

    private static void forCells(Rectangle2D box, java.util.function.LongConsumer visit) {
        for (long x = cell(box.getMinX()); x <= cell(box.getMaxX()); x++) {
            for (long y = cell(box.getMinY()); y <= cell(box.getMaxY()); y++) {
                visit.accept(x << 32 ^ (y & 0xffffffffL));
            }
        }
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }
}
