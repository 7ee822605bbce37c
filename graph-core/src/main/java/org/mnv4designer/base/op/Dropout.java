package org.mnv4designer.base.op;

import java.util.List;
import org.mnv4designer.base.Shape;

/**
 * Drops elements while training; the identity at inference. Counts nothing.
 *
 * @param rate share of dropped elements, 0 to below 1
 */
public record Dropout(double rate) implements Operator {

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        return List.of(Require.one(inputs));
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return Counts.NONE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dropout(this);
    }
}
