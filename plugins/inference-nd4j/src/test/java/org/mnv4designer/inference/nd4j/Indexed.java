package org.mnv4designer.inference.nd4j;

import org.mnv4designer.base.Shape;
import org.mnv4designer.run.Tensor;

/** Tensors filled index by index. */
final class Indexed {
    private Indexed() {}

    /** A value of the output for each index. */
    interface Rule {
        double at(int[] index);
    }

    static Tensor filled(Shape shape, Rule rule) {
        float[] values = new float[(int) shape.elements()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) rule.at(index(i, shape));
        }
        return Tensor.of(shape, values);
    }

    static int[] index(int offset, Shape shape) {
        int[] index = new int[shape.rank()];
        for (int axis = shape.rank() - 1; axis >= 0; axis--) {
            index[axis] = offset % shape.dim(axis);
            offset /= shape.dim(axis);
        }
        return index;
    }

    static int[] with(int[] index, int axis, int value) {
        int[] changed = index.clone();
        changed[axis < 0 ? axis + index.length : axis] = value;
        return changed;
    }
}
