package org.mnv4designer.plugin.onnx;

import java.util.List;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.GlobalPool;
import org.mnv4designer.base.op.Pool;
import org.mnv4designer.base.op.Reduce;
import org.mnv4designer.base.op.Resize;

/** Operators that sum up or resample places. */
final class PoolRecipes {
    private static final float[] BLUR = {1, 2, 1, 2, 4, 2, 1, 2, 1};

    private PoolRecipes() {}

    static Recipe of(Pool pool) {
        return step -> {
            switch (pool.kind()) {
                case AVERAGE -> average(step, pool, 1);
                case AVERAGE_INSIDE -> average(step, pool, 0);
                case MAXIMUM -> step.finish("MaxPool", Windows.attributes(pool.window(), step));
                case BLUR -> blur(step, pool);
            }
        };
    }

    private static void average(Step step, Pool pool, int countPadding) {
        Attributes window = Windows.attributes(pool.window(), step);
        Attributes known = step.opset() < OnnxVersion.FIRST_WITH_DILATED_AVERAGE ? window.without("dilations") : window;
        step.finish("AveragePool", known.and("count_include_pad", countPadding));
    }

    /** A depthwise convolution with the same fixed filter for every channel. */
    private static void blur(Step step, Pool pool) {
        int channels = step.inputShape().channels();
        float[] filters = new float[channels * BLUR.length];
        for (int i = 0; i < filters.length; i++) {
            filters[i] = BLUR[i % BLUR.length] / 16;
        }
        String filter = step.constant("filter", Shape.of(channels, 1, 3, 3), filters);
        step.finish(
                "Conv",
                List.of(step.input(), filter),
                Windows.attributes(pool.window(), step).and("group", channels));
    }

    static Recipe of(GlobalPool pool) {
        return step -> step.finish(
                switch (pool.kind()) {
                    case AVERAGE -> "GlobalAveragePool";
                    case MAXIMUM -> "GlobalMaxPool";
                });
    }

    static Recipe of(Reduce reduce) {
        return step -> {
            long[] axes = reduce.axes().stream().mapToLong(Integer::longValue).toArray();
            boolean axesAreInput =
                    reduce.kind() == Reduce.Kind.SUM || step.opset() >= OnnxVersion.FIRST_WITH_REDUCTION_AXES_AS_INPUT;
            Attributes keep = Attributes.of("keepdims", reduce.keepDimensions() ? 1 : 0);
            if (axesAreInput) {
                step.finish(type(reduce.kind()), List.of(step.input(), step.integers("axes", axes)), keep);
            } else {
                step.finish(type(reduce.kind()), keep.and("axes", axes));
            }
        };
    }

    private static String type(Reduce.Kind kind) {
        return switch (kind) {
            case SUM -> "ReduceSum";
            case MEAN -> "ReduceMean";
            case MAXIMUM -> "ReduceMax";
            case MINIMUM -> "ReduceMin";
            case PRODUCT -> "ReduceProd";
        };
    }

    static Recipe of(Resize resize) {
        return step -> step.finish("Resize", List.of(step.input(), "", "", sizes(step, resize)), attributes(resize));
    }

    /** All four dimensions; batch and channels are asked of the map itself, so that an open batch works. */
    private static String sizes(Step step, Resize resize) {
        String shape = step.part(
                "shape",
                "Shape",
                List.of(step.input()),
                Attributes.of("start", 0).and("end", 2));
        String target = step.integers("target", resize.height(), resize.width());
        return step.part("sizes", "Concat", List.of(shape, target), Attributes.of("axis", 0));
    }

    private static Attributes attributes(Resize resize) {
        return switch (resize.method()) {
            case NEAREST ->
                Attributes.of("mode", "nearest")
                        .and("coordinate_transformation_mode", "half_pixel")
                        .and("nearest_mode", "round_prefer_ceil");
            case BILINEAR -> Attributes.of("mode", "linear").and("coordinate_transformation_mode", "half_pixel");
            case BILINEAR_ALIGNED_CORNERS ->
                Attributes.of("mode", "linear").and("coordinate_transformation_mode", "align_corners");
        };
    }
}
