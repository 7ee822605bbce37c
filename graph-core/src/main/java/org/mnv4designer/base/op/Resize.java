package org.mnv4designer.base.op;

import java.util.List;
import org.mnv4designer.base.Shape;

/** Resamples a map to a given height and width; nearest counts nothing, bilinear 7 operations an output element. */
public record Resize(Method method, int height, int width) implements Operator {

    /** How samples are taken; positions follow half-pixel centres unless corners are aligned. */
    public enum Method {
        NEAREST,
        BILINEAR,
        BILINEAR_ALIGNED_CORNERS
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        Shape map = Require.map(inputs);
        return List.of(Shape.of(map.batch(), map.channels(), height, width));
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return method == Method.NEAREST
                ? Counts.NONE
                : Counts.other(7 * outputs.get(0).elements());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.resize(this);
    }
}
