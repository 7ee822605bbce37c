package org.mnv4designer.base.op;

import java.util.List;
import org.mnv4designer.base.Shape;

/** The preconditions that shape rules share. */
final class Require {
    private Require() {}

    static Shape one(List<Shape> inputs) {
        count(inputs, 1);
        return inputs.get(0);
    }

    static void count(List<Shape> inputs, int wanted) {
        if (inputs.size() != wanted) {
            throw new ShapeException(
                    "needs " + wanted + " input" + (wanted == 1 ? "" : "s") + ", got " + inputs.size(),
                    "connect exactly " + wanted);
        }
    }

    static Shape map(List<Shape> inputs) {
        Shape shape = one(inputs);
        if (!shape.isMap()) {
            throw new ShapeException(
                    "needs a map of 4 dimensions (N, C, H, W), got " + shape, "connect it before the pooling");
        }
        return shape;
    }

    static Shape channels(Shape shape, int axis, int wanted) {
        if (shape.dim(axis) != wanted) {
            throw new ShapeException(
                    "needs " + wanted + " channels, got " + shape.dim(axis) + " in " + shape.asMap(),
                    "give the block before it " + wanted + " output channels");
        }
        return shape;
    }

    static int axis(int axis, Shape shape) {
        int index = axis < 0 ? axis + shape.rank() : axis;
        if (index < 0 || index >= shape.rank()) {
            throw new ShapeException("axis " + axis + " lies outside " + shape, "use an axis below " + shape.rank());
        }
        return index;
    }
}
