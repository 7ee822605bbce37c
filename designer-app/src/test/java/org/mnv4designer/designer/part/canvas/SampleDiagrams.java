package org.mnv4designer.designer.part.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.mnv4designer.designer.part.canvas.diagram.AutoLayout;
import org.mnv4designer.designer.part.canvas.diagram.Chip;
import org.mnv4designer.designer.part.canvas.diagram.Diagram;
import org.mnv4designer.designer.part.canvas.diagram.DiagramGroup;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.part.canvas.diagram.Heat;
import org.mnv4designer.designer.part.canvas.diagram.Marker;
import org.mnv4designer.designer.part.canvas.diagram.PortRef;
import org.mnv4designer.designer.theme.BlockFamily;

/** Diagrams to look at and to measure with: they resemble MobileNetV4 and claim no exact figures. */
public final class SampleDiagrams {
    private static final String CONV_SMALL = """
            input      |stem   |Image           |OTHER          |IN  |3                |224×224×3
            stem       |stem   |Stem conv       |CONVOLUTION    |CONV|k3 s2 32         |112×112×32
            blocks.0.0 |stage0 |Conv            |CONVOLUTION    |CONV|k3 s2 32         |56×56×32
            blocks.0.1 |stage0 |Conv            |CONVOLUTION    |CONV|k1 32            |56×56×32
            blocks.1.0 |stage1 |Fused IB        |FUSED          |FUSE|k3 e3 s2 64      |28×28×64
            blocks.1.1 |stage1 |Conv            |CONVOLUTION    |CONV|k1 64            |28×28×64
            blocks.2.0 |stage2 |ExtraDW block   |EXTRA_DEPTHWISE|XDW |k5·k5 e3 s2 96   |14×14×96
            blocks.2.1 |stage2 |IB block        |INVERTED       |IB  |k3 e2 96         |14×14×96
            blocks.2.2 |stage2 |IB block        |INVERTED       |IB  |k3 e2 96         |14×14×96
            blocks.2.3 |stage2 |IB block        |INVERTED       |IB  |k3 e2 96         |14×14×96
            blocks.2.4 |stage2 |IB block        |INVERTED       |IB  |k3 e2 96         |14×14×96
            blocks.2.5 |stage2 |ConvNext-like   |CONVNEXT       |CNX |k3 e4 96         |14×14×96
            blocks.3.0 |stage3 |ExtraDW block   |EXTRA_DEPTHWISE|XDW |k3·k3 e6 s2 128  |7×7×128
            blocks.3.1 |stage3 |ExtraDW block   |EXTRA_DEPTHWISE|XDW |k5·k5 e4 128     |7×7×128
            blocks.3.2 |stage3 |Mobile MQA      |ATTENTION      |MQA |h4 kv2 k64 v64   |7×7×128
            blocks.3.3 |stage3 |Feed forward    |FEED_FORWARD   |FFN |e4 128           |7×7×128
            blocks.3.4 |stage3 |IB block        |INVERTED       |IB  |k3 e4 128        |7×7×128
            blocks.4.0 |stage4 |Conv            |CONVOLUTION    |CONV|k1 960           |7×7×960
            pool       |head   |Global pool     |OTHER          |POOL|average          |1×1×960
            head       |head   |Head conv       |HEAD           |HEAD|k1 1280          |1×1×1280
            classifier |head   |Classifier      |HEAD           |FC  |1000             |1000
            """;

    private SampleDiagrams() {}

    /** A chain of 21 nodes in seven stages, laid out. */
    public static Diagram convSmall() {
        return laidOut(read(CONV_SMALL, false));
    }

    /** The same chain with heat, an error and a warning. */
    public static Diagram convSmallHot() {
        return laidOut(read(CONV_SMALL, true));
    }

    /** A feature pyramid: taps of a backbone, merged from the coarsest to the finest. */
    public static Diagram pyramid() {
        Map<String, DiagramNode> nodes = new LinkedHashMap<>();
        List<DiagramWire> wires = new ArrayList<>();
        String before = "";
        for (int level = 2; level <= 5; level++) {
            String id = "c" + level;
            int side = 224 >> level;
            nodes.put(
                    id,
                    node(
                            id,
                            "Stage at stride " + (1 << level),
                            BlockFamily.INVERTED,
                            "IB",
                            "k3 e4 s2",
                            side + "×" + side + "×96"));
            if (!before.isEmpty()) {
                wires.add(DiagramWire.between(before, id).withLabel(output(nodes, before)));
            }
            before = id;
        }
        for (int level = 5; level >= 2; level--) {
            int side = 224 >> level;
            String shape = side + "×" + side + "×64";
            nodes.put("l" + level, node("l" + level, "Lateral conv", BlockFamily.CONVOLUTION, "CONV", "k1 64", shape));
            wires.add(DiagramWire.between("c" + level, "l" + level).withLabel(output(nodes, "c" + level)));
            if (level < 5) {
                nodes.put("u" + level, node("u" + level, "Resize", BlockFamily.OTHER, "RSZ", "×2", shape));
                nodes.put(
                        "p" + level,
                        node("p" + level, "Add", BlockFamily.OTHER, "ADD", "", shape)
                                .withPorts(List.of("in0", "in1"), List.of("out")));
                String above = level == 4 ? "l5" : "p" + (level + 1);
                wires.add(DiagramWire.between(above, "u" + level).withLabel(output(nodes, above)));
                wires.add(wire("l" + level, "p" + level, "in0").withLabel(shape));
                wires.add(wire("u" + level, "p" + level, "in1").withLabel(shape));
            }
        }
        return laidOut(new Diagram(new ArrayList<>(nodes.values()), wires, List.of()));
    }

    /** Many nodes in stages of twenty, in rows of stages. */
    public static Diagram large(int count) {
        BlockFamily[] families = BlockFamily.values();
        List<DiagramNode> nodes = new ArrayList<>();
        List<DiagramWire> wires = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < count; i++) {
            BlockFamily family = families[random.nextInt(families.length)];
            int column = i / 10 % 20;
            int row = i / 200;
            nodes.add(node("n" + i, "Block " + i, family, "XDW", "k5·k3 e4 s2 96", "28×28×96")
                    .withBounds(new Rectangle2D(column * 264, row * 1200 + (i % 10) * 104, 184, 60))
                    .in("g" + i / 10));
            if (i > 0) {
                wires.add(DiagramWire.between("n" + (i - 1), "n" + i).withLabel("28×28×96"));
            }
        }
        return new Diagram(nodes, wires, groups(nodes));
    }

    private static Diagram read(String table, boolean hot) {
        List<DiagramNode> nodes = new ArrayList<>();
        List<DiagramWire> wires = new ArrayList<>();
        Random random = new Random(7);
        for (String line : table.lines().toList()) {
            String[] field = line.split("\\|");
            DiagramNode node = node(
                            field[0].strip(),
                            field[2].strip(),
                            BlockFamily.valueOf(field[3].strip()),
                            field[4].strip(),
                            field[5].strip(),
                            field[6].strip())
                    .in(field[1].strip());
            if (!nodes.isEmpty()) {
                DiagramNode last = nodes.get(nodes.size() - 1);
                wires.add(DiagramWire.between(last.id(), node.id()).withLabel(last.output()));
            }
            nodes.add(
                    node.id().equals("input")
                            ? node.withPorts(List.of(), List.of("out"))
                            : hot ? warmed(node, random) : node);
        }
        return new Diagram(nodes, wires, groups(nodes));
    }

    private static DiagramNode warmed(DiagramNode node, Random random) {
        double level = random.nextDouble();
        double share = level * 0.14;
        DiagramNode warm = node.withHeat(new Heat(share, level, String.format("%.1f %%", 100 * share)));
        if (node.id().equals("blocks.2.3")) {
            return warm.withMarker(Marker.error("needs equal shapes, got 14×14×96 and 14×14×64"));
        }
        return node.id().equals("blocks.3.1") ? warm.withMarker(Marker.warning("96 is no multiple of 8")) : warm;
    }

    private static DiagramNode node(
            String id, String title, BlockFamily family, String badge, String chips, String output) {
        List<Chip> facts = chips.isEmpty()
                ? List.of()
                : List.of(chips.split(" ")).stream()
                        .map(text -> new Chip(text, text.substring(0, 1)))
                        .toList();
        return DiagramNode.of(id, title, family).withForm(badge, title, facts).withOutput(output);
    }

    private static String output(Map<String, DiagramNode> nodes, String id) {
        return Objects.requireNonNull(nodes.get(id), id).output();
    }

    private static DiagramWire wire(String from, String to, String port) {
        return new DiagramWire(new PortRef(from, "out"), new PortRef(to, port), "", List.of());
    }

    private static List<DiagramGroup> groups(List<DiagramNode> nodes) {
        Map<String, List<DiagramNode>> members = new LinkedHashMap<>();
        nodes.forEach(node ->
                members.computeIfAbsent(node.group(), none -> new ArrayList<>()).add(node));
        List<DiagramGroup> groups = new ArrayList<>();
        members.forEach((id, inside) -> groups.add(DiagramGroup.around(
                id,
                id.startsWith("stage")
                        ? "Stage " + id.substring(5)
                        : id.substring(0, 1).toUpperCase() + id.substring(1),
                inside.get(inside.size() - 1).output().replaceAll("×[0-9]+$", "") + " · 14 % of MACs",
                inside)));
        return groups;
    }

    private static Diagram laidOut(Diagram diagram) {
        return AutoLayout.layout(diagram).appliedTo(diagram);
    }
}
