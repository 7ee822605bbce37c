package org.mnv4designer.plugin.onnx;

import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Concat;
import org.mnv4designer.base.op.Linear;
import org.mnv4designer.base.op.Opaque;
import org.mnv4designer.base.op.OtherwiseCases;
import org.mnv4designer.base.op.Pool;
import org.mnv4designer.base.op.Reduce;
import org.mnv4designer.base.op.Reindex;
import org.mnv4designer.base.op.Reshape;
import org.mnv4designer.base.op.Resize;
import org.mnv4designer.base.op.Size;
import org.mnv4designer.base.op.Slice;
import org.mnv4designer.base.op.Split;
import org.mnv4designer.base.op.Transpose;

/** Why an operator cannot be written as asked; empty for nearly all. */
final class Objections extends OtherwiseCases<Optional<Finding>> {
    private final Wish wish;
    private final Shape input;
    private final Shape output;
    private final boolean hasOrigin;

    /** What the file shall be. */
    record Wish(int opset, boolean oneImage, boolean sizeIsOpen) {}

    /**
     * @param inputs shapes of what the operator reads
     * @param hasOrigin whether it reads a sequence whose map is known
     */
    Objections(Wish wish, List<Shape> inputs, Shape output, boolean hasOrigin) {
        super(Optional.empty());
        this.wish = wish;
        this.input = inputs.isEmpty() ? output : inputs.get(0);
        this.output = output;
        this.hasOrigin = hasOrigin;
    }

    @Override
    public Optional<Finding> opaque(Opaque opaque) {
        if (OpaqueNode.of(opaque).isEmpty()) {
            return Optional.of(Finding.error(
                    "EXPORT-001",
                    "operator \"" + opaque.type() + "\" is not known and did not come from an ONNX file",
                    "replace the block or leave it out"));
        }
        return wish.oneImage() && !wish.sizeIsOpen()
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "EXPORT-002",
                        "operator \"" + opaque.type() + "\" is not known, nor what it makes of other sizes",
                        "export with --batch 1 and --size fixed"));
    }

    @Override
    public Optional<Finding> pool(Pool pool) {
        boolean dilatedAverage = pool.kind() != Pool.Kind.MAXIMUM
                && pool.kind() != Pool.Kind.BLUR
                && !pool.window().dilation().equals(Size.ONE);
        return dilatedAverage && wish.opset() < OnnxVersion.FIRST_WITH_DILATED_AVERAGE
                ? Optional.of(Finding.error(
                        "EXPORT-001",
                        "an average pool with dilation needs opset " + OnnxVersion.FIRST_WITH_DILATED_AVERAGE + ", got "
                                + wish.opset(),
                        "export with --opset " + OnnxVersion.FIRST_WITH_DILATED_AVERAGE))
                : Optional.empty();
    }

    @Override
    public Optional<Finding> concat(Concat concat) {
        return axis(concat.axis(), "joins");
    }

    @Override
    public Optional<Finding> slice(Slice slice) {
        return axis(slice.axis(), "cuts");
    }

    @Override
    public Optional<Finding> split(Split split) {
        return axis(split.axis(), "cuts");
    }

    @Override
    public Optional<Finding> reduce(Reduce reduce) {
        boolean overImages = reduce.axes().stream().anyMatch(axis -> Math.floorMod(axis, input.rank()) == 0);
        return overImages ? manyImages("reduces") : Optional.empty();
    }

    @Override
    public Optional<Finding> transpose(Transpose transpose) {
        return transpose.order().get(0) == 0 ? Optional.empty() : manyImages("moves");
    }

    @Override
    public Optional<Finding> reshape(Reshape reshape) {
        if (input.dim(0) != output.dim(0)) {
            return manyImages("reshapes");
        }
        return hasOrigin ? Optional.empty() : openSize("a reshape to " + output);
    }

    @Override
    public Optional<Finding> reindex(Reindex reindex) {
        return switch (reindex.kind()) {
            case MAP_TO_SEQUENCE -> Optional.empty();
            case SEQUENCE_TO_MAP -> hasOrigin ? Optional.empty() : openSize("a sequence that becomes a map");
            case FLATTEN ->
                output.dim(1) == input.dim(1) ? Optional.empty() : openSize("flattening a map of " + input.asMap());
        };
    }

    @Override
    public Optional<Finding> resize(Resize resize) {
        return openSize("resizing to " + resize.height() + "×" + resize.width());
    }

    @Override
    public Optional<Finding> linear(Linear linear) {
        return input.isMap() ? openSize("a linear layer along the width of a map") : Optional.empty();
    }

    private Optional<Finding> axis(int axis, String verb) {
        int index = Math.floorMod(axis, input.rank());
        return switch (index) {
            case 0 -> manyImages(verb);
            case 1 -> Optional.empty();
            default -> openSize("an operator that " + verb + " along axis " + index);
        };
    }

    private Optional<Finding> manyImages(String verb) {
        return wish.oneImage()
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "EXPORT-002", verb + " along the batch, so it takes one image only", "export with --batch 1"));
    }

    private Optional<Finding> openSize(String what) {
        return wish.sizeIsOpen()
                ? Optional.of(
                        Finding.error("EXPORT-003", what + " needs a fixed input size", "export with --size fixed"))
                : Optional.empty();
    }
}
