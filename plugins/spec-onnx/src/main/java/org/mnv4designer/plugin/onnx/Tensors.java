package org.mnv4designer.plugin.onnx;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.mnv4designer.base.Shape;
import org.mnv4designer.plugin.onnx.proto.TensorProto;

/** Constant tensors without a name: little-endian raw bytes, as every reader takes them. */
final class Tensors {
    private Tensors() {}

    static TensorProto floats(Shape shape, float[] values) {
        return floats(shape.dims(), values);
    }

    static TensorProto scalar(double value) {
        return floats(List.of(), new float[] {(float) value});
    }

    private static TensorProto floats(List<Integer> dims, float[] values) {
        ByteBuffer bytes = buffer(Math.multiplyExact(values.length, Float.BYTES));
        bytes.asFloatBuffer().put(values);
        return TensorProto.newBuilder()
                .addAllDims(dims.stream().map(Integer::longValue).toList())
                .setDataType(TensorProto.DataType.FLOAT_VALUE)
                .setRawData(raw(bytes))
                .build();
    }

    /** A vector of whole numbers. */
    static TensorProto integers(long... values) {
        ByteBuffer bytes = buffer(values.length * Long.BYTES);
        Arrays.stream(values).forEach(bytes::putLong);
        bytes.rewind();
        return TensorProto.newBuilder()
                .addDims(values.length)
                .setDataType(TensorProto.DataType.INT64_VALUE)
                .setRawData(raw(bytes))
                .build();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Nobody else holds the buffer, so it need not be copied. */
    private static ByteString raw(ByteBuffer bytes) {
        return UnsafeByteOperations.unsafeWrap(bytes);
    }
}
