package org.mnv4designer.block;

import java.util.List;
import java.util.stream.Stream;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.PaddingRule;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.GlobalPool;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.base.op.Padding;
import org.mnv4designer.base.op.Pool;
import org.mnv4designer.base.op.Size;
import org.mnv4designer.base.op.Window;

/**
 * Pooling over a window, or over the whole map ([N, C, H, W] to [N, C, 1, 1]; kernel and stride are then unused).
 * Averages leave padded positions out.
 */
public record Pooling(
        Method method,
        @Range(min = 1, max = 63) int kernel,
        @Range(min = 1, max = 32) int stride) implements Block {

    /** What is taken over what. */
    public enum Method {
        GLOBAL_AVERAGE,
        GLOBAL_MAXIMUM,
        AVERAGE,
        MAXIMUM
    }

    public static final BlockType<Pooling> TYPE = BlockType.of(
            "pool",
            Pooling.class,
            new Pooling(Method.GLOBAL_AVERAGE, 2, 2),
            new Palette(Palette.Group.RESAMPLE, "Pool", "Average or maximum over a window or the whole map."));

    @Override
    public BlockType<Pooling> type() {
        return TYPE;
    }

    @Override
    public List<Value> lower(Emitter to, List<Value> inputs) {
        Window window = window(to.conventions().padding());
        Operator operator = switch (method) {
            case GLOBAL_AVERAGE -> new GlobalPool(GlobalPool.Kind.AVERAGE);
            case GLOBAL_MAXIMUM -> new GlobalPool(GlobalPool.Kind.MAXIMUM);
            case AVERAGE -> new Pool(Pool.Kind.AVERAGE_INSIDE, window);
            case MAXIMUM -> new Pool(Pool.Kind.MAXIMUM, window);
        };
        return List.of(to.emit("pool", operator, inputs.get(0)));
    }

    /** Symmetric pooling pads (kernel - 1) / 2, so that 2x2 at stride 2 halves the map, as PyTorch networks write it. */
    private Window window(PaddingRule rule) {
        int side = (kernel - 1) / 2;
        Padding padding = rule == PaddingRule.SAME ? Padding.SAME : Padding.symmetric(side, side);
        return new Window(Size.square(kernel), Size.square(stride), Size.ONE, padding);
    }

    @Override
    public Stream<Finding> check(List<Shape> inputs, BlockContext context) {
        boolean sliding = method == Method.AVERAGE || method == Method.MAXIMUM;
        return sliding ? Checks.kernelFits(inputs, kernel) : Stream.empty();
    }
}
