package org.mnv4designer.plugin.onnx;

import java.util.List;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Concat;
import org.mnv4designer.base.op.Pad;
import org.mnv4designer.base.op.Reindex;
import org.mnv4designer.base.op.Reshape;
import org.mnv4designer.base.op.Slice;
import org.mnv4designer.base.op.Split;
import org.mnv4designer.base.op.Transpose;

/** Operators that move elements without computing. */
final class ReshapeRecipes {
    private ReshapeRecipes() {}

    static Recipe of(Concat concat) {
        return step -> step.finish("Concat", Attributes.of("axis", concat.axis()));
    }

    static Recipe of(Transpose transpose) {
        return step -> step.finish("Transpose", Attributes.of("perm", longs(transpose.order())));
    }

    static Recipe of(Slice slice) {
        return step -> {
            int end = Math.min(slice.end(), step.inputShape().dim(slice.axis()));
            step.finish(
                    "Slice",
                    step.input(),
                    step.integers("starts", slice.start()),
                    step.integers("ends", end),
                    step.integers("axes", slice.axis()),
                    step.integers("steps", slice.step()));
        };
    }

    static Recipe of(Split split) {
        return step -> step.finish(
                "Split",
                List.of(step.input(), step.integers("sizes", longs(split.sizes()))),
                Attributes.of("axis", split.axis()));
    }

    static Recipe of(Pad pad) {
        return step -> {
            long[] sides = Windows.sides(pad.padding());
            String pads = step.integers("pads", 0, 0, sides[0], sides[1], 0, 0, sides[2], sides[3]);
            step.finish("Pad", step.input(), pads, step.scalar(pad.value()));
        };
    }

    /** A dimension that may stay open is copied (0) or taken from what is left (-1). */
    static Recipe of(Reshape reshape) {
        return step -> {
            long[] dims = longs(step.outputShape().dims());
            if (step.inputShape().dim(0) == dims[0]) {
                dims[0] = 0;
            }
            if (step.sizeIsOpen() && dims.length == 3) {
                dims[1] = -1;
            }
            step.finish("Reshape", step.input(), step.integers("dims", dims));
        };
    }

    static Recipe of(Reindex reindex) {
        return step -> {
            switch (reindex.kind()) {
                case MAP_TO_SEQUENCE -> toSequence(step);
                case SEQUENCE_TO_MAP -> toMap(step);
                case FLATTEN -> step.finish("Flatten", Attributes.of("axis", 1));
            }
        };
    }

    private static void toSequence(Step step) {
        String places = step.part("places", "Reshape", step.input(), step.integers("dims", 0, 0, -1));
        step.finish("Transpose", List.of(places), Attributes.of("perm", 0, 2, 1));
    }

    private static void toMap(Step step) {
        String channels = step.part("channels", "Transpose", List.of(step.input()), Attributes.of("perm", 0, 2, 1));
        step.finish("Reshape", channels, step.sizeIsOpen() ? openDims(step) : closedDims(step));
    }

    private static String closedDims(Step step) {
        Shape map = step.outputShape();
        return step.integers("dims", 0, 0, map.height(), map.width());
    }

    /** Height and width are asked of the map that the sequence was made of. */
    private static String openDims(Step step) {
        String size = step.part(
                "size",
                "Shape",
                List.of(step.originMap()),
                Attributes.of("start", 2).and("end", 4));
        return step.part("dims", "Concat", List.of(step.integers("kept", 0, 0), size), Attributes.of("axis", 0));
    }

    private static long[] longs(List<Integer> numbers) {
        return numbers.stream().mapToLong(Integer::longValue).toArray();
    }
}
