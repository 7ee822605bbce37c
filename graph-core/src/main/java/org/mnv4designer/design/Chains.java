package org.mnv4designer.design;

import java.util.List;
import java.util.Optional;

/** Chains of equal blocks, which may be written as one block that is repeated. */
public final class Chains {
    private Chains() {}

    /** Whether these blocks are equal and each feeds only the next, which nothing else feeds. */
    public static boolean isEqualChain(Network network, List<String> ids) {
        if (ids.size() < 2) {
            return false;
        }
        Optional<BlockNode> first = network.block(ids.get(0));
        for (int i = 1; i < ids.size(); i++) {
            boolean follows = follows(network, ids.get(i - 1), ids.get(i))
                    && first.isPresent()
                    && network.block(ids.get(i))
                            .filter(block -> isLike(block, first.get()))
                            .isPresent();
            if (!follows) {
                return false;
            }
        }
        return true;
    }

    private static boolean follows(Network network, String from, String to) {
        List<Wire> leaving = network.wiresFrom(from);
        boolean isOutput = network.outputs().stream()
                .anyMatch(output -> output.from().block().equals(from));
        return leaving.size() == 1
                && leaving.get(0).to().block().equals(to)
                && network.wiresInto(to).size() == 1
                && network.parentOf(from).equals(network.parentOf(to))
                && !isOutput;
    }

    private static boolean isLike(BlockNode block, BlockNode other) {
        return block.block().equals(other.block()) && block.overrides().equals(other.overrides());
    }
}
