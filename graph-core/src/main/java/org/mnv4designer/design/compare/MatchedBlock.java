package org.mnv4designer.design.compare;

import java.util.List;
import java.util.Optional;
import org.mnv4designer.design.BlockNode;

/**
 * A block of the first design, of the second, or one of each that belong together.
 *
 * @param changes what the two do not share of type, parameters and overrides; empty where there is only one
 */
public record MatchedBlock(Optional<BlockNode> a, Optional<BlockNode> b, List<ValueChange> changes) {

    /** What became of a block from the first design to the second. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    public MatchedBlock {
        changes = List.copyOf(changes);
    }

    static MatchedBlock both(BlockNode a, BlockNode b) {
        return new MatchedBlock(Optional.of(a), Optional.of(b), BlockChanges.inWork(a, b));
    }

    static MatchedBlock onlyA(BlockNode a) {
        return new MatchedBlock(Optional.of(a), Optional.empty(), List.of());
    }

    static MatchedBlock onlyB(BlockNode b) {
        return new MatchedBlock(Optional.empty(), Optional.of(b), List.of());
    }

    public Kind kind() {
        if (a.isEmpty()) {
            return Kind.ADDED;
        }
        if (b.isEmpty()) {
            return Kind.REMOVED;
        }
        return changes.isEmpty() ? Kind.SAME : Kind.CHANGED;
    }

    /** True if the two go by different names. */
    public boolean isRenamed() {
        return a.isPresent()
                && b.isPresent()
                && !a.orElseThrow().id().equals(b.orElseThrow().id());
    }

    /** The block as the second design has it, else as the first has it. */
    public BlockNode shown() {
        return b.or(() -> a).orElseThrow();
    }
}
