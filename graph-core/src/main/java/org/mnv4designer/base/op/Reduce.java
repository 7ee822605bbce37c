package org.mnv4designer.base.op;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.mnv4designer.base.Shape;

/**
 * Reduction over some axes; as many operations as elements read.
 *
 * @param keepDimensions whether reduced axes stay as 1
 */
public record Reduce(Kind kind, List<Integer> axes, boolean keepDimensions) implements Operator {

    /** What is taken over the axes. */
    public enum Kind {
        SUM,
        MEAN,
        MAXIMUM,
        MINIMUM,
        PRODUCT
    }

    public Reduce {
        axes = List.copyOf(axes);
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        Shape in = Require.one(inputs);
        TreeSet<Integer> reduced = new TreeSet<>();
        axes.forEach(axis -> reduced.add(Require.axis(axis, in)));
        List<Integer> dims = IntStream.range(0, in.rank())
                .filter(axis -> keepDimensions || !reduced.contains(axis))
                .mapToObj(axis -> reduced.contains(axis) ? 1 : in.dim(axis))
                .toList();
        return List.of(dims.isEmpty() ? Shape.of(1) : Shape.of(dims));
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return Counts.other(inputs.get(0).elements());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reduce(this);
    }
}
