package org.mnv4designer.base.op;

import java.util.List;
import org.mnv4designer.base.Shape;

/**
 * Changes between maps, sequences and vectors: views where channels lie innermost (NHWC). Counts nothing.
 *
 * @param height of the map that a sequence becomes; 1 for the other kinds
 * @param width of the map that a sequence becomes; 1 for the other kinds
 */
public record Reindex(Kind kind, int height, int width) implements Operator {

    /** The change that is made. */
    public enum Kind {
        /** [N, C, H, W] to [N, H W, C]. */
        MAP_TO_SEQUENCE,
        /** [N, H W, C] to [N, C, H, W]. */
        SEQUENCE_TO_MAP,
        /** [N, C, H, W] to [N, C H W] in the map's own order. */
        FLATTEN
    }

    public static Reindex toSequence() {
        return new Reindex(Kind.MAP_TO_SEQUENCE, 1, 1);
    }

    public static Reindex toMap(int height, int width) {
        return new Reindex(Kind.SEQUENCE_TO_MAP, height, width);
    }

    public static Reindex flatten() {
        return new Reindex(Kind.FLATTEN, 1, 1);
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        return List.of(
                switch (kind) {
                    case MAP_TO_SEQUENCE -> sequence(Require.map(inputs));
                    case SEQUENCE_TO_MAP -> map(Require.one(inputs));
                    case FLATTEN -> vector(Require.one(inputs));
                });
    }

    private static Shape sequence(Shape map) {
        return Shape.of(map.batch(), map.height() * map.width(), map.channels());
    }

    private Shape map(Shape sequence) {
        if (sequence.rank() != 3 || sequence.dim(1) != height * width) {
            throw new ShapeException(
                    "needs a sequence of " + height + "x" + width + " places, got " + sequence,
                    "keep the number of places");
        }
        return Shape.of(sequence.dim(0), sequence.dim(2), height, width);
    }

    private static Shape vector(Shape in) {
        return Shape.of(in.batch(), Math.toIntExact(in.elements() / in.batch()));
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return Counts.NONE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reindex(this);
    }
}
