package org.mnv4designer.block;

import java.util.List;
import org.mnv4designer.base.op.Resize;

/** Resamples a map by a factor, rounding the size down. */
public record Resizing(
        Resize.Method method,
        @Range(min = 0.01, max = 64) @Choices({0.5, 2, 4}) double scale) implements Block {

    public static final BlockType<Resizing> TYPE = BlockType.of(
            "resize",
            Resizing.class,
            new Resizing(Resize.Method.NEAREST, 2),
            new Palette(Palette.Group.RESAMPLE, "Resize", "Resamples the map by a factor."));

    @Override
    public BlockType<Resizing> type() {
        return TYPE;
    }

    @Override
    public List<Value> lower(Emitter to, List<Value> inputs) {
        Value in = inputs.get(0);
        int height = Math.max(1, (int) (in.shape().height() * scale));
        int width = Math.max(1, (int) (in.shape().width() * scale));
        return List.of(to.emit("resize", new Resize(method, height, width), in));
    }
}
