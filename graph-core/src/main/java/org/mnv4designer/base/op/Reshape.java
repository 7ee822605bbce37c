package org.mnv4designer.base.op;

import java.util.List;
import org.mnv4designer.base.Shape;

/**
 * The same elements in row-major order under other dimensions: a view. Counts nothing.
 *
 * @param dims the new dimensions; 0 copies the input's dimension at that place, one -1 takes what is left
 */
public record Reshape(List<Integer> dims) implements Operator {

    public Reshape {
        dims = List.copyOf(dims);
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        Shape in = Require.one(inputs);
        int[] resolved = new int[dims.size()];
        int open = -1;
        long known = 1;
        for (int i = 0; i < resolved.length; i++) {
            resolved[i] = dims.get(i) == 0 && i < in.rank() ? in.dim(i) : dims.get(i);
            if (resolved[i] == -1) {
                open = i;
            } else {
                known *= resolved[i];
            }
        }
        if (open >= 0 && known > 0 && in.elements() % known == 0) {
            resolved[open] = Math.toIntExact(in.elements() / known);
            known = in.elements();
        }
        if (known != in.elements()) {
            throw new ShapeException(
                    "cannot view " + in + " (" + in.elements() + " elements) as " + dims,
                    "keep the number of elements");
        }
        return List.of(Shape.of(resolved));
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return Counts.NONE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reshape(this);
    }
}
