package org.mnv4designer.designer.shell.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mnv4designer.block.Fragment;
import org.mnv4designer.block.Value;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.CanvasView;
import org.mnv4designer.designer.part.canvas.diagram.AutoLayout;
import org.mnv4designer.designer.part.canvas.diagram.Chip;
import org.mnv4designer.designer.part.canvas.diagram.Diagram;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.part.canvas.diagram.PortRef;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.BlockFamily;
import org.mnv4designer.graph.TypedBlock;

/** Shows the operators that a block stands for, with their shapes; nothing can be changed there. */
final class OperatorCanvas {
    private final Fragment fragment;
    private final Text text;
    private final List<DiagramNode> nodes = new ArrayList<>();
    private final List<DiagramWire> wires = new ArrayList<>();

    private OperatorCanvas(Fragment fragment, Text text) {
        this.fragment = fragment;
        this.text = text;
    }

    static CanvasView of(TypedBlock block, Text text) {
        Diagram diagram = new OperatorCanvas(block.fragment(), text).diagram();
        CanvasModel model = new CanvasModel();
        model.setDiagram(AutoLayout.layout(diagram).appliedTo(diagram));
        return new CanvasView(model, new ReadOnlyActions());
    }

    private Diagram diagram() {
        for (int i = 0; i < fragment.inputs().size(); i++) {
            nodes.add(DiagramNode.of(inputId(i), text.nodeBlockInput(), BlockFamily.OTHER)
                    .withPorts(List.of(), List.of("out"))
                    .withOutput(fragment.inputs().get(i).asMap()));
        }
        for (int i = 0; i < fragment.nodes().size(); i++) {
            add(i, fragment.nodes().get(i));
        }
        return new Diagram(nodes, wires, List.of());
    }

    private void add(int index, Fragment.Node node) {
        String kind = node.operator().getClass().getSimpleName();
        List<String> ports = new ArrayList<>();
        for (int k = 0; k < node.inputs().size(); k++) {
            Value from = node.inputs().get(k);
            String port = "in" + k;
            ports.add(port);
            wires.add(new DiagramWire(
                    new PortRef(from.isInput() ? inputId(from.inputIndex()) : id(from.node()), "out"),
                    new PortRef(id(index), port),
                    from.shape().asMap(),
                    List.of()));
        }
        nodes.add(DiagramNode.of(id(index), node.name(), family(kind))
                .withForm("", kind, List.of(Chip.fact(spaced(kind))))
                .withPorts(ports, List.of("out"))
                .withOutput(node.outputs().get(0).asMap()));
    }

    private static BlockFamily family(String kind) {
        return switch (kind) {
            case "Convolution", "Linear" -> BlockFamily.CONVOLUTION;
            case "DepthwiseConvolution" -> BlockFamily.EXTRA_DEPTHWISE;
            case "MatMul", "Softmax" -> BlockFamily.ATTENTION;
            default -> BlockFamily.OTHER;
        };
    }

    /** {@code DepthwiseConvolution} as "depthwise convolution". */
    private static String spaced(String kind) {
        return kind.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private static String id(int node) {
        return "operator-" + node;
    }

    private static String inputId(int input) {
        return "input-" + input;
    }
}
