package org.mnv4designer.design.compare;

import java.util.HashMap;
import java.util.Map;
import org.mnv4designer.design.BlockNode;

/**
 * How much speaks for two blocks being the same one. An id says much, but in published networks ids only count places:
 * there the same work under another id says more than another type under the same one.
 */
final class Likeness {
    /** Two blocks of which nothing says that they belong together. */
    static final int NONE = 0;

    private static final int SAME_ID = 3;
    private static final int OTHER_TYPE_SAME_ID = 1;
    private static final int SAME_TYPE = 4;
    private static final int SAME_WORK = 6;
    private static final int MOST_ALIKE = 3;

    private final Map<BlockNode, Map<String, String>> known = new HashMap<>();

    int of(BlockNode a, BlockNode b) {
        boolean sameId = a.id().equals(b.id());
        if (!a.block().typeId().equals(b.block().typeId())) {
            return sameId ? OTHER_TYPE_SAME_ID : NONE;
        }
        return SAME_TYPE + (sameId ? SAME_ID : 0) + work(a, b);
    }

    /** Whether two blocks are told apart by nothing that they do, nor by their ids. */
    boolean isCertain(BlockNode a, BlockNode b) {
        return a.id().equals(b.id()) && a.block().typeId().equals(b.block().typeId()) && work(a, b) == SAME_WORK;
    }

    private int work(BlockNode a, BlockNode b) {
        Map<String, String> first = values(a);
        Map<String, String> second = values(b);
        if (first.equals(second)) {
            return SAME_WORK;
        }
        long alike = first.entrySet().stream()
                .filter(entry -> entry.getValue().equals(second.get(entry.getKey())))
                .count();
        return (int) (MOST_ALIKE * alike / Math.max(1, Math.max(first.size(), second.size())));
    }

    private Map<String, String> values(BlockNode node) {
        return known.computeIfAbsent(node, BlockChanges::work);
    }
}
