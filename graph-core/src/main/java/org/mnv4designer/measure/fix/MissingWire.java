package org.mnv4designer.measure.fix;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Wire;

/** WIRE-001, an input without a wire: a block that nothing reads feeds it, the one before, or the image. */
final class MissingWire implements Remedy {
    private static final int TRIED = 8;

    @Override
    public Stream<QuickFix> propose(Problem problem) {
        if (!problem.is("WIRE-001")) {
            return Stream.empty();
        }
        return problem.node().stream().flatMap(node -> Stream.concat(wires(problem, node), Stream.of(delete(node))));
    }

    private static QuickFix delete(BlockNode node) {
        return new QuickFix("Delete " + node.id(), new Edits.RemoveBlocks(Set.of(node.id())));
    }

    private static Stream<QuickFix> wires(Problem problem, BlockNode node) {
        Set<String> wired =
                problem.wiresInto().stream().map(wire -> wire.to().port()).collect(Collectors.toSet());
        return node.block().inputPorts(List.copyOf(wired)).stream()
                .filter(port -> !wired.contains(port))
                .limit(1)
                .flatMap(port -> sources(problem, node)
                        .map(from -> new QuickFix(
                                "Wire " + from.block() + " to " + node.id(),
                                new Edits.Connect(from, new Endpoint(node.id(), port)))));
    }

    private static Stream<Endpoint> sources(Problem problem, BlockNode node) {
        List<BlockNode> blocks = List.copyOf(problem.network().blocks());
        int place = blocks.indexOf(node);
        Stream<BlockNode> before = Stream.concat(
                blocks.subList(0, place).stream().sorted(Comparator.comparingInt(block -> -blocks.indexOf(block))),
                blocks.subList(place + 1, blocks.size()).stream());
        Stream<Endpoint> outputs = before.filter(BlockNode::isKnown)
                .flatMap(block ->
                        block.block().outputPorts().stream().limit(1).map(port -> new Endpoint(block.id(), port)))
                .sorted(Comparator.comparing(from -> isRead(problem, from)));
        return Stream.concat(outputs.limit(TRIED), Stream.of(Endpoint.out(ImageInput.ID)));
    }

    private static boolean isRead(Problem problem, Endpoint from) {
        return problem.network().wires().stream().map(Wire::from).anyMatch(from::equals);
    }
}
