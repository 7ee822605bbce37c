package org.mnv4designer.measure.fix;

import java.util.stream.Stream;
import org.mnv4designer.design.Edits;

/** GROUP-003, an id that a copy of a repeated group takes: the block gets another. */
final class TakenId implements Remedy {
    @Override
    public Stream<QuickFix> propose(Problem problem) {
        if (!problem.is("GROUP-003")) {
            return Stream.empty();
        }
        return problem.network().block(problem.diagnostic().block()).stream().map(node -> {
            String free = Edits.freeId(problem.network(), node.id().replace('/', '_'));
            return new QuickFix("Rename " + node.id() + " to " + free, new Edits.RenameBlock(node.id(), free));
        });
    }
}
