package org.mnv4designer.plugin.onnx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mnv4designer.plugin.onnx.proto.AttributeProto;
import org.mnv4designer.plugin.onnx.proto.GraphProto;
import org.mnv4designer.plugin.onnx.proto.ModelProto;
import org.mnv4designer.plugin.onnx.proto.NodeProto;
import org.mnv4designer.plugin.onnx.proto.TensorProto;
import org.mnv4designer.plugin.onnx.proto.TensorShapeProto;
import org.mnv4designer.plugin.onnx.proto.ValueInfoProto;

/** A model as text that people can review: one line for each value, constant and node. */
final class OnnxText {
    private OnnxText() {}

    static String of(ModelProto model) {
        GraphProto graph = model.getGraph();
        Stream<String> lines = Stream.of(
                        Stream.of("ir " + model.getIrVersion() + ", opset "
                                + model.getOpsetImport(0).getVersion() + ", graph " + graph.getName()),
                        graph.getInputList().stream().map(value -> "input  " + text(value)),
                        graph.getOutputList().stream().map(value -> "output " + text(value)),
                        graph.getInitializerList().stream().map(tensor -> "const  " + text(tensor)),
                        graph.getNodeList().stream().map(OnnxText::text))
                .flatMap(part -> part);
        return lines.collect(Collectors.joining("\n")) + "\n";
    }

    private static String text(ValueInfoProto value) {
        TensorShapeProto shape = value.getType().getTensorType().getShape();
        return value.getName() + " "
                + shape.getDimList().stream().map(OnnxText::text).toList();
    }

    private static String text(TensorShapeProto.Dimension dim) {
        return dim.hasDimParam() ? dim.getDimParam() : dim.hasDimValue() ? Long.toString(dim.getDimValue()) : "?";
    }

    private static String text(TensorProto tensor) {
        boolean whole = tensor.getDataType() == TensorProto.DataType.INT64_VALUE;
        return tensor.getName() + " " + tensor.getDimsList() + (whole ? " = " + longs(tensor) : "");
    }

    private static List<Long> longs(TensorProto tensor) {
        var buffer = tensor.getRawData()
                .asReadOnlyByteBuffer()
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .asLongBuffer();
        return Stream.generate(buffer::get).limit(buffer.remaining()).toList();
    }

    private static String text(NodeProto node) {
        String attributes = node.getAttributeList().stream().map(OnnxText::text).collect(Collectors.joining(", "));
        return String.join(", ", node.getOutputList()) + " = " + node.getOpType() + "("
                + String.join(", ", node.getInputList()) + ")" + (attributes.isEmpty() ? "" : " {" + attributes + "}");
    }

    private static String text(AttributeProto attribute) {
        return attribute.getName() + " "
                + switch (attribute.getType()) {
                    case INT -> attribute.getI();
                    case FLOAT -> attribute.getF();
                    case STRING -> attribute.getS().toStringUtf8();
                    case INTS -> attribute.getIntsList();
                    default -> throw new AssertionError("unexpected " + attribute.getType());
                };
    }
}
