package org.mnv4designer.spec;

import java.util.Optional;

/**
 * What an export shall be like. A writer refuses what its format cannot do ({@link SpecWriter#refusals}).
 *
 * @param folding whether norms are folded into the weights before them
 * @param opset version of the format's operator set; empty for the writer's own choice
 * @param batch images in one run; empty if that is open until the file runs
 * @param size whether height and width are open until the file runs
 */
public record SpecOptions(Folding folding, Optional<Integer> opset, Optional<Integer> batch, Size size) {

    /** Whether the canonical graph is written or every operator of the design. */
    public enum Folding {
        FOLDED,
        UNFOLDED
    }

    /** Whether the file takes images of one size or of any. */
    public enum Size {
        FIXED,
        OPEN
    }

    /** Folded, one image of the design's size. */
    public static final SpecOptions DEFAULT =
            new SpecOptions(Folding.FOLDED, Optional.empty(), Optional.of(1), Size.FIXED);

    public SpecOptions {
        if (batch.isPresent() && batch.get() < 1) {
            throw new IllegalArgumentException("a batch holds at least 1 image, got " + batch.get());
        }
    }

    public SpecOptions withFolding(Folding other) {
        return new SpecOptions(other, opset, batch, size);
    }

    public SpecOptions withOpset(int other) {
        return new SpecOptions(folding, Optional.of(other), batch, size);
    }

    public SpecOptions withBatch(int images) {
        return new SpecOptions(folding, opset, Optional.of(images), size);
    }

    public SpecOptions withOpenBatch() {
        return new SpecOptions(folding, opset, Optional.empty(), size);
    }

    public SpecOptions withSize(Size other) {
        return new SpecOptions(folding, opset, batch, other);
    }
}
