package org.mnv4designer.base.op;

import java.util.List;
import org.mnv4designer.base.Shape;

/** Average or maximum over the whole map: [N, C, H, W] to [N, C, 1, 1]; as many operations as elements read. */
public record GlobalPool(Kind kind) implements Operator {

    /** What is taken over the map. */
    public enum Kind {
        AVERAGE,
        MAXIMUM
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        Shape map = Require.map(inputs);
        return List.of(Shape.of(map.batch(), map.channels(), 1, 1));
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return Counts.other(inputs.get(0).elements());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.globalPool(this);
    }
}
