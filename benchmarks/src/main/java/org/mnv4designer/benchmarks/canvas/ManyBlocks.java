package org.mnv4designer.benchmarks.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import org.mnv4designer.designer.part.canvas.diagram.Chip;
import org.mnv4designer.designer.part.canvas.diagram.Diagram;
import org.mnv4designer.designer.part.canvas.diagram.DiagramGroup;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.theme.BlockFamily;

/** A chain of many blocks in stages of ten, twenty stages in a row. */
final class ManyBlocks {
    private static final int STAGE = 10;
    private static final int STAGES_IN_A_ROW = 20;
    private static final double COLUMN = 264;
    private static final double ROW = 104;
    private static final double STAGE_ROW = 1200;

    private ManyBlocks() {}

    static Diagram of(int count) {
        List<DiagramNode> nodes = new ArrayList<>();
        List<DiagramWire> wires = new ArrayList<>();
        List<DiagramGroup> groups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nodes.add(node(i));
            if (i > 0) {
                wires.add(DiagramWire.between("n" + (i - 1), "n" + i).withLabel("28×28×96"));
            }
            if (nodes.size() % STAGE == 0) {
                List<DiagramNode> stage = nodes.subList(nodes.size() - STAGE, nodes.size());
                groups.add(DiagramGroup.around("s" + i / STAGE, "Stage " + i / STAGE, "28×28 · 2 % of MACs", stage));
            }
        }
        return new Diagram(nodes, wires, groups);
    }

    private static DiagramNode node(int i) {
        BlockFamily[] families = BlockFamily.values();
        int stage = i / STAGE;
        Point2D place =
                new Point2D(stage % STAGES_IN_A_ROW * COLUMN, stage / STAGES_IN_A_ROW * STAGE_ROW + i % STAGE * ROW);
        return DiagramNode.of("n" + i, "Block " + i, families[i * 7 % families.length])
                .withForm("XDW", "", List.of(Chip.fact("k5·k3"), Chip.fact("e4"), Chip.fact("s2"), Chip.fact("96")))
                .at(place)
                .in("s" + stage);
    }
}
