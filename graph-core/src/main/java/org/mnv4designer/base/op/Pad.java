package org.mnv4designer.base.op;

import java.util.List;
import org.mnv4designer.base.Shape;

/** Surrounds a map with one value. Counts nothing. */
public record Pad(Padding padding, double value) implements Operator {

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        Shape map = Require.map(inputs);
        return List.of(Shape.of(
                map.batch(),
                map.channels(),
                map.height() + padding.top() + padding.bottom(),
                map.width() + padding.left() + padding.right()));
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return Counts.NONE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.pad(this);
    }
}
