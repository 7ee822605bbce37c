package org.mnv4designer.graph;

import java.util.Comparator;
import java.util.Optional;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Finding;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.Member;
import org.mnv4designer.design.Network;

/** Keeps nested repeats, whose blocks multiply, from filling the memory. */
final class RepeatLimit {
    static final int MAX_BLOCKS = 20_000;

    private RepeatLimit() {}

    private static final Member.Cases<Long> SIZE = new Member.Cases<>() {
        @Override
        public Long block(BlockNode block) {
            return 1L;
        }

        @Override
        public Long group(Group inner) {
            return size(inner);
        }
    };

    /** What is wrong with the repeats of a network; empty if their blocks can be written out. */
    static Optional<Diagnostic> check(Network network) {
        return size(network.root()) <= MAX_BLOCKS
                ? Optional.empty()
                : network.groups().stream()
                        .max(Comparator.comparingLong(RepeatLimit::size))
                        .map(RepeatLimit::excess);
    }

    /** Blocks of a group when written out, its own repeats included; stops counting beyond the limit. */
    private static long size(Group group) {
        long inside = 0;
        for (Member member : group.all()) {
            inside += member.match(SIZE);
        }
        return Math.min(inside * group.repeat(), MAX_BLOCKS + 1L);
    }

    private static Diagnostic excess(Group group) {
        return Finding.error(
                        "GROUP-002",
                        "repeats would write out more than " + MAX_BLOCKS + " blocks",
                        "repeat groups fewer times")
                .at(group.id());
    }
}
