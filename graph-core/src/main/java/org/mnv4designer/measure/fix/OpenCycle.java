package org.mnv4designer.measure.fix;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Wire;

/** GRAPH-001, a cycle: one of its wires goes, first those that lead back in the order of the design. */
final class OpenCycle implements Remedy {
    @Override
    public Stream<QuickFix> propose(Problem problem) {
        if (!problem.is("GRAPH-001")) {
            return Stream.empty();
        }
        List<String> ids =
                problem.network().blocks().stream().map(BlockNode::id).toList();
        Map<String, Integer> places =
                IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, place -> place));
        return problem.network().wires().stream()
                .filter(wire -> leadsBack(wire, places))
                .map(wire -> new QuickFix(
                        "Delete the wire from " + wire.from().block() + " back to "
                                + wire.to().block(),
                        new Edits.Disconnect(wire.from(), wire.to())));
    }

    private static boolean leadsBack(Wire wire, Map<String, Integer> places) {
        int from = places.getOrDefault(wire.from().block(), -1);
        return from >= places.getOrDefault(wire.to().block(), Integer.MAX_VALUE);
    }
}
