package org.mnv4designer.design.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.mnv4designer.design.BlockNode;

/**
 * Pairs the blocks of two chains in order, so that the sum of their likeness is largest: the longest common subsequence,
 * weighed. Chains too long for that are paired at their ends only.
 */
final class Alignment {
    /** Cells of the table, some milliseconds of work. */
    private static final long MOST_CELLS = 2_000_000;

    record Pair(BlockNode a, BlockNode b) {}

    private final List<BlockNode> a;
    private final List<BlockNode> b;
    private final Likeness likeness = new Likeness();
    private final Deque<Pair> pairs = new ArrayDeque<>();

    private Alignment(List<BlockNode> a, List<BlockNode> b) {
        this.a = a;
        this.b = b;
    }

    static List<Pair> of(List<BlockNode> a, List<BlockNode> b) {
        Alignment alignment = new Alignment(a, b);
        alignment.run();
        return List.copyOf(alignment.pairs);
    }

    private void run() {
        int start = 0;
        int endA = a.size();
        int endB = b.size();
        while (start < Math.min(endA, endB) && likeness.isCertain(a.get(start), b.get(start))) {
            start++;
        }
        while (endA > start && endB > start && likeness.isCertain(a.get(endA - 1), b.get(endB - 1))) {
            endA--;
            endB--;
            pairs.addFirst(new Pair(a.get(endA), b.get(endB)));
        }
        if ((long) (endA - start) * (endB - start) <= MOST_CELLS) {
            align(a.subList(start, endA), b.subList(start, endB));
        }
        for (int i = start - 1; i >= 0; i--) {
            pairs.addFirst(new Pair(a.get(i), b.get(i)));
        }
    }

    private void align(List<BlockNode> first, List<BlockNode> second) {
        int[][] best = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                int alike = likeness.of(first.get(i), second.get(j));
                int paired = alike == Likeness.NONE ? 0 : alike + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        collect(first, second, best);
    }

    private void collect(List<BlockNode> first, List<BlockNode> second, int[][] best) {
        Deque<Pair> found = new ArrayDeque<>();
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            int alike = likeness.of(first.get(i), second.get(j));
            if (alike != Likeness.NONE && best[i][j] == alike + best[i + 1][j + 1]) {
                found.addFirst(new Pair(first.get(i), second.get(j)));
                i++;
                j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        found.forEach(pairs::addFirst);
    }
}
