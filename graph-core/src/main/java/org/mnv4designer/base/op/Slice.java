package org.mnv4designer.base.op;

import java.util.List;
import org.mnv4designer.base.Shape;

/** Every {@code step}-th element of one axis from {@code start} (inclusive) to {@code end} (exclusive). Counts nothing. */
public record Slice(int axis, int start, int end, int step) implements Operator {

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        Shape in = Require.one(inputs);
        int index = Require.axis(axis, in);
        int stop = Math.min(end, in.dim(index));
        if (start < 0 || step < 1 || start >= stop) {
            throw new ShapeException(
                    "slice " + start + ":" + end + ":" + step + " of axis " + index + " takes nothing from " + in,
                    "keep the slice inside 0 to " + in.dim(index));
        }
        return List.of(in.with(index, (stop - start + step - 1) / step));
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return Counts.NONE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.slice(this);
    }
}
