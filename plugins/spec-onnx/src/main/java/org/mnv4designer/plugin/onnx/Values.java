package org.mnv4designer.plugin.onnx;

import org.mnv4designer.base.Shape;
import org.mnv4designer.plugin.onnx.proto.TensorProto;
import org.mnv4designer.plugin.onnx.proto.TensorShapeProto;
import org.mnv4designer.plugin.onnx.proto.TypeProto;
import org.mnv4designer.plugin.onnx.proto.ValueInfoProto;

/** What a file says of a value: a float tensor with these dimensions. */
final class Values {
    private Values() {}

    static ValueInfoProto floats(String name, Shape shape) {
        TensorShapeProto.Builder dims = TensorShapeProto.newBuilder();
        shape.dims().forEach(dim -> dims.addDimBuilder().setDimValue(dim));
        return floats(name, dims.build());
    }

    static ValueInfoProto floats(String name, TensorShapeProto dims) {
        TypeProto.Tensor tensor = TypeProto.Tensor.newBuilder()
                .setElemType(TensorProto.DataType.FLOAT_VALUE)
                .setShape(dims)
                .build();
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }
}
