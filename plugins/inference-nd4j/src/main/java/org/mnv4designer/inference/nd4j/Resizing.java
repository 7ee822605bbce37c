package org.mnv4designer.inference.nd4j;

import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Resize;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Resampling of maps as two products with small matrices, one for each axis: exact for every method, where ND4J's own
 * resizers differ in where they see the middle of a pixel.
 */
final class Resizing {
    private final Build build;

    Resizing(Build build) {
        this.build = build;
    }

    /** [N, H, W, C] as [H, N W C], resampled along H; then the same for W. */
    Operand resize(Resize resize, Operand in, Shape shape) {
        Operand map = build.in(Layout.CHANNELS_LAST, in);
        int batch = shape.batch();
        int channels = shape.channels();
        int fromHeight = map.shape().height();
        int fromWidth = map.shape().width();
        INDArray rowsFirst = build.scratch(fromHeight, batch, fromWidth, channels);
        build.permute(map.array(), new int[] {1, 0, 2, 3}, rowsFirst);
        INDArray tall = build.scratch(resize.height(), batch, fromWidth, channels);
        resample(resize.method(), rowsFirst, tall);
        INDArray columnsFirst = build.scratch(fromWidth, batch, resize.height(), channels);
        build.permute(tall, new int[] {2, 1, 0, 3}, columnsFirst);
        INDArray wide = build.scratch(resize.width(), batch, resize.height(), channels);
        resample(resize.method(), columnsFirst, wide);
        Operand out = build.fresh(shape);
        build.permute(wide, new int[] {1, 2, 0, 3}, out.array());
        return out;
    }

    private void resample(Resize.Method method, INDArray from, INDArray into) {
        int old = (int) from.size(0);
        int size = (int) into.size(0);
        INDArray matrix = build.weights().keep(matrix(method, old, size), size, old);
        build.steps()
                .call("matmul", matrix, from.reshape('c', old, from.length() / old))
                .integers(0, 0, 0)
                .reals(1, 0)
                .into(into.reshape('c', size, into.length() / size));
    }

    /** Row i says how much of each old sample goes into new sample i. */
    static float[] matrix(Resize.Method method, int old, int size) {
        float[] matrix = new float[size * old];
        for (int i = 0; i < size; i++) {
            double place = place(method, i, old, size);
            int low = (int) Math.floor(place);
            double share = place - low;
            matrix[i * old + low] += (float) (1 - share);
            if (share > 0) {
                matrix[i * old + low + 1] += (float) share;
            }
        }
        return matrix;
    }

    private static double place(Resize.Method method, int index, int old, int size) {
        return switch (method) {
            case NEAREST -> Math.floor((index + 0.5) * old / size);
            case BILINEAR -> Math.min(old - 1, Math.max(0, (index + 0.5) * old / size - 0.5));
            case BILINEAR_ALIGNED_CORNERS -> size == 1 ? 0 : (double) index * (old - 1) / (size - 1);
        };
    }
}
