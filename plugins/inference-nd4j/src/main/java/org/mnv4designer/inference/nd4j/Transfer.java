package org.mnv4designer.inference.nd4j;

import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import org.mnv4designer.base.Shape;
import org.mnv4designer.run.Tensor;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Copies numbers between Java and native memory; the only place where maps change between logical order and NHWC. */
final class Transfer {
    private Transfer() {}

    static void write(float[] values, INDArray array) {
        if (array.dataType() == DataType.DOUBLE) {
            DoubleBuffer target = array.data().asNioDouble().duplicate().position(0);
            for (float value : values) {
                target.put(value);
            }
        } else {
            floats(array).put(values);
        }
    }

    static void write(Tensor tensor, Operand operand) {
        FloatBuffer target = floats(operand.array());
        Shape map = operand.shape();
        if (operand.layout() == Layout.CHANNELS_LAST) {
            target.put(turned(tensor.values(), map.batch(), map.channels(), map.height() * map.width()));
        } else {
            target.put(tensor.values());
        }
    }

    static Tensor read(Operand operand) {
        FloatBuffer source = floats(operand.array());
        Shape shape = operand.shape();
        if (operand.layout() == Layout.CHANNELS_LAST) {
            return Tensor.of(shape, turned(source, shape.batch(), shape.height() * shape.width(), shape.channels()));
        }
        float[] values = new float[source.remaining()];
        source.get(values);
        return Tensor.of(shape, values);
    }

    private static FloatBuffer floats(INDArray array) {
        return array.data().asNioFloat().duplicate().position(0).limit(Math.toIntExact(array.length()));
    }

    /** For each of a batch, a matrix [rows, columns] as [columns, rows]. */
    private static float[] turned(FloatBuffer values, int batch, int rows, int columns) {
        float[] turned = new float[values.remaining()];
        int from = 0;
        for (int n = 0; n < batch; n++) {
            int base = n * rows * columns;
            for (int row = 0; row < rows; row++) {
                for (int to = base + row; to < base + row + rows * columns; to += rows) {
                    turned[to] = values.get(from++);
                }
            }
        }
        return turned;
    }
}
