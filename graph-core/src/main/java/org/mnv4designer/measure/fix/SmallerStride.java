package org.mnv4designer.measure.fix;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Settings;

/** A map that is smaller than a window: a stride before it is taken out, or the image made larger. */
final class SmallerStride implements Remedy {
    private static final String STRIDE = "stride";

    @Override
    public Stream<QuickFix> propose(Problem problem) {
        if (!Set.of("BLOCK-011", "SHAPE-001").contains(problem.diagnostic().code())) {
            return Stream.empty();
        }
        ImageInput image = problem.design().input();
        QuickFix larger = new QuickFix(
                "Double the input to " + 2 * image.height() + "×" + 2 * image.width(),
                new Settings.SetInput(new ImageInput(image.channels(), 2 * image.height(), 2 * image.width())));
        return Stream.concat(without(problem).stream(), problem.is("BLOCK-011") ? Stream.of(larger) : Stream.empty());
    }

    private static Optional<QuickFix> without(Problem problem) {
        return problem.node()
                .flatMap(node -> strided(problem, node.id()))
                .map(strided -> new QuickFix(
                        "Set stride of " + strided.id() + " to 1",
                        new Edits.ReplaceBlock(
                                strided.id(), strided.block().type().with(strided.block(), STRIDE, 1))));
    }

    /** The nearest block above, along first inputs, whose stride is more than 1. */
    private static Optional<BlockNode> strided(Problem problem, String block) {
        String at = block;
        for (int steps = 0; steps < problem.network().blocks().size(); steps++) {
            Optional<BlockNode> above = problem.network().wiresInto(at).stream()
                    .findFirst()
                    .flatMap(wire -> problem.network().block(wire.from().block()));
            if (above.isEmpty()) {
                return Optional.empty();
            }
            if (above.get().isKnown()
                    && above.get().block().parameters().get(STRIDE) instanceof Integer stride
                    && stride > 1) {
                return above;
            }
            at = above.get().id();
        }
        return Optional.empty();
    }
}
