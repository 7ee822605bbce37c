package org.mnv4designer.base.op;

import java.util.List;
import java.util.stream.IntStream;
import org.mnv4designer.base.Shape;

/**
 * Reorders the axes: output axis i is input axis {@code order[i]}. Counts nothing, but moves memory.
 *
 * @param order a permutation of 0 to rank - 1
 */
public record Transpose(List<Integer> order) implements Operator {

    public Transpose {
        order = List.copyOf(order);
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        Shape in = Require.one(inputs);
        List<Integer> axes = IntStream.range(0, in.rank()).boxed().toList();
        if (!order.stream().sorted().toList().equals(axes)) {
            throw new ShapeException(
                    "order " + order + " is no permutation of the axes of " + in, "name each of " + axes + " once");
        }
        return List.of(Shape.of(order.stream().map(in::dim).toList()));
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return Counts.NONE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.transpose(this);
    }
}
