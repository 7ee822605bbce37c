package org.mnv4designer.inference.nd4j;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Brings numbers into native memory in the order that the kernels want. */
final class Weights {
    private final Memory memory;
    private final Map<Float, INDArray> scalars = new HashMap<>();

    Weights(Memory memory) {
        this.memory = memory;
    }

    /** Kept float32 numbers under the given dimensions. */
    INDArray keep(float[] values, long... dims) {
        return keep(DataType.FLOAT, values, dims);
    }

    INDArray keep(DataType type, float[] values, long... dims) {
        INDArray array = memory.keep(type, values.length).view(dims);
        Transfer.write(values, array);
        return array;
    }

    /** One number; equal ones share their memory. */
    INDArray scalar(double value) {
        return scalars.computeIfAbsent((float) value, v -> keep(new float[] {v}, 1));
    }

    /** Kept numbers that are all the same. */
    INDArray filled(double value, int rows, int columns) {
        float[] values = new float[Math.multiplyExact(rows, columns)];
        Arrays.fill(values, (float) value);
        return keep(values, rows, columns);
    }

    /** A small matrix of whole numbers, for calls that take their attributes as an array. */
    INDArray integers(int[][] values) {
        return Nd4j.createFromArray(values);
    }

    /** [rows, columns] to [columns, rows]. */
    static float[] transposed(float[] matrix, int rows, int columns) {
        float[] turned = new float[matrix.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column * rows + row] = matrix[row * columns + column];
            }
        }
        return turned;
    }

    /** [out, in, area] to [area, in, out]: a dense kernel in ND4J's weight format 0. */
    static float[] kernelFirst(float[] values, int out, int in, int area) {
        float[] turned = new float[values.length];
        int from = 0;
        for (int o = 0; o < out; o++) {
            for (int i = 0; i < in; i++) {
                for (int k = 0; k < area; k++) {
                    turned[(k * in + i) * out + o] = values[from++];
                }
            }
        }
        return turned;
    }
}
