package org.mnv4designer.inference.nd4j;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Concat;
import org.mnv4designer.base.op.Pad;
import org.mnv4designer.base.op.Reindex;
import org.mnv4designer.base.op.Resize;
import org.mnv4designer.base.op.Slice;
import org.mnv4designer.base.op.Split;
import org.mnv4designer.base.op.Transpose;
import org.mnv4designer.run.Tensor;

/** The part of {@link Reference} that moves elements and computes nothing, or next to nothing. */
record ReferenceMoves(List<Tensor> inputs, List<Shape> outputs) {

    private List<Tensor> filled(Indexed.Rule rule) {
        return List.of(Indexed.filled(outputs.get(0), rule));
    }

    private Tensor in() {
        return inputs.get(0);
    }

    List<Tensor> concat(Concat concat) {
        return filled(i -> {
            int axis = concat.axis() < 0 ? concat.axis() + i.length : concat.axis();
            int place = i[axis];
            int part = 0;
            while (place >= inputs.get(part).shape().dim(axis)) {
                place -= inputs.get(part++).shape().dim(axis);
            }
            return inputs.get(part).at(Indexed.with(i, axis, place));
        });
    }

    List<Tensor> pad(Pad pad) {
        Shape map = in().shape();
        return filled(i -> {
            int y = i[2] - pad.padding().top();
            int x = i[3] - pad.padding().left();
            boolean inside = y >= 0 && y < map.height() && x >= 0 && x < map.width();
            return inside ? in().at(i[0], i[1], y, x) : pad.value();
        });
    }

    List<Tensor> reindex(Reindex reindex) {
        return filled(i -> switch (reindex.kind()) {
            case MAP_TO_SEQUENCE ->
                in().at(
                                i[0],
                                i[2],
                                i[1] / in().shape().width(),
                                i[1] % in().shape().width());
            case SEQUENCE_TO_MAP -> in().at(i[0], i[2] * reindex.width() + i[3], i[1]);
            case FLATTEN -> in().as(outputs.get(0)).at(i);
        });
    }

    List<Tensor> resize(Resize resize) {
        Shape map = in().shape();
        return filled(i -> {
            double y = place(resize.method(), i[2], map.height(), resize.height());
            double x = place(resize.method(), i[3], map.width(), resize.width());
            int top = (int) y;
            int left = (int) x;
            int bottom = Math.min(top + 1, map.height() - 1);
            int right = Math.min(left + 1, map.width() - 1);
            double upper =
                    in().at(i[0], i[1], top, left) * (1 - x + left) + in().at(i[0], i[1], top, right) * (x - left);
            double lower = in().at(i[0], i[1], bottom, left) * (1 - x + left)
                    + in().at(i[0], i[1], bottom, right) * (x - left);
            return upper * (1 - y + top) + lower * (y - top);
        });
    }

    List<Tensor> slice(Slice slice) {
        int axis = slice.axis() < 0 ? slice.axis() + in().shape().rank() : slice.axis();
        return filled(i -> in().at(Indexed.with(i, axis, slice.start() + i[axis] * slice.step())));
    }

    List<Tensor> split(Split split) {
        int axis = split.axis() < 0 ? split.axis() + in().shape().rank() : split.axis();
        List<Tensor> parts = new ArrayList<>();
        int start = 0;
        for (Shape shape : outputs) {
            int from = start;
            parts.add(Indexed.filled(shape, i -> in().at(Indexed.with(i, axis, from + i[axis]))));
            start += shape.dim(axis);
        }
        return parts;
    }

    List<Tensor> transpose(Transpose transpose) {
        return filled(i -> {
            int[] source = new int[i.length];
            IntStream.range(0, i.length)
                    .forEach(axis -> source[transpose.order().get(axis)] = i[axis]);
            return in().at(source);
        });
    }

    private static double place(Resize.Method method, int index, int old, int size) {
        return switch (method) {
            case NEAREST -> (int) ((index + 0.5) * old / size);
            case BILINEAR -> Math.max(0, Math.min(old - 1, (index + 0.5) * old / size - 0.5));
            case BILINEAR_ALIGNED_CORNERS -> size == 1 ? 0 : index * (old - 1.0) / (size - 1);
        };
    }
}
