package org.mnv4designer.zoo;

import org.mnv4designer.design.Position;

/** Places blocks in a column for each stage, top down; a branch goes to a second lane beside the blocks it passes. */
final class Columns {
    /** A node of 184 pixels and a gap in which its stage's branches find room. */
    private static final double COLUMN = 240;

    private static final double ROW = 100;

    private String stage = "";
    private double x = -COLUMN;
    private int rows;
    private boolean branches;

    Position next(NetworkText.Line line) {
        if (!line.stage().equals(stage)) {
            x += branches ? 2 * COLUMN : COLUMN;
            stage = line.stage();
            rows = 0;
            branches = false;
        }
        if (line.from().size() == 1) {
            branches = true;
            return new Position(x + COLUMN, Math.max(0, rows - 1) * ROW);
        }
        return new Position(x, rows++ * ROW);
    }
}
