package org.mnv4designer.measure.fix;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Edits;

/** GRAPH-002, a block that feeds nothing or that nothing feeds: it goes, alone or with all of its kind. */
final class DeadEnd implements Remedy {
    @Override
    public Stream<QuickFix> propose(Problem problem) {
        if (!problem.is("GRAPH-002")) {
            return Stream.empty();
        }
        Set<String> all = problem.report().diagnostics().stream()
                .filter(other -> other.code().equals("GRAPH-002"))
                .map(Diagnostic::block)
                .map(problem::node)
                .flatMap(Optional::stream)
                .map(BlockNode::id)
                .collect(Collectors.toSet());
        Stream<QuickFix> one = problem.node().stream()
                .map(node -> new QuickFix("Delete " + node.id(), new Edits.RemoveBlocks(Set.of(node.id()))));
        QuickFix every =
                new QuickFix("Delete all " + all.size() + " blocks that are not counted", new Edits.RemoveBlocks(all));
        return all.size() > 1 ? Stream.concat(one, Stream.of(every)) : one;
    }
}
