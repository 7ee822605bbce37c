package org.mnv4designer.benchmarks.canvas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mnv4designer.designer.part.canvas.diagram.AutoLayout;
import org.mnv4designer.designer.part.canvas.diagram.Diagram;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.theme.BlockFamily;

/** Lays 2,000 blocks out that branch and join without stages, so that ELK gets all of them at once. */
public final class LayoutTimes {
    private static final int BLOCKS = 2000;
    private static final int DIAMOND = 4;
    private static final int TIMES = 5;

    private LayoutTimes() {}

    /** Prints a Markdown table. */
    public static void main(String[] arguments) {
        Diagram diagram = diamonds();
        double[] millis = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            AutoLayout.layout(diagram);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.println("| branching blocks | first layout, ms | median, ms |");
        System.out.println("|---:|---:|---:|");
        System.out.printf(Locale.ROOT, "| %,d | %.0f | %.0f |%n", BLOCKS, first, millis[TIMES / 2]);
    }

    /** A chain of diamonds: one block feeds two, which the next one joins. */
    private static Diagram diamonds() {
        List<DiagramNode> nodes = new ArrayList<>();
        List<DiagramWire> wires = new ArrayList<>();
        for (int i = 0; i < BLOCKS; i += DIAMOND) {
            for (int k = i; k < i + DIAMOND; k++) {
                nodes.add(DiagramNode.of("n" + k, "Block " + k, BlockFamily.OTHER));
            }
            if (i > 0) {
                wires.add(wire(i - 1, i));
            }
            wires.addAll(List.of(wire(i, i + 1), wire(i, i + 2), wire(i + 1, i + 3), wire(i + 2, i + 3)));
        }
        return new Diagram(nodes, wires, List.of());
    }

    private static DiagramWire wire(int from, int to) {
        return DiagramWire.between("n" + from, "n" + to);
    }
}
