package org.mnv4designer.design.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;

/**
 * Finds which blocks of two designs belong together: along the chain of each stage by id and by what they do, then, for
 * what moved between stages or against the order, by id alone.
 */
final class BlockMatching {
    private final List<BlockNode> a;
    private final List<BlockNode> b;
    private final Map<String, BlockNode> partnerOfA = new HashMap<>();
    private final Set<String> takenOfB = new HashSet<>();

    BlockMatching(Design a, Design b) {
        this.a = Chain.of(a.network());
        this.b = Chain.of(b.network());
        matchStages();
        matchIds();
    }

    private void matchStages() {
        Map<String, List<BlockNode>> stagesOfB = byStage(b);
        byStage(a)
                .forEach((stage, blocks) -> Alignment.of(blocks, stagesOfB.getOrDefault(stage, List.of()))
                        .forEach(pair -> match(pair.a(), pair.b())));
    }

    private static Map<String, List<BlockNode>> byStage(List<BlockNode> chain) {
        Map<String, List<BlockNode>> stages = new LinkedHashMap<>();
        chain.forEach(block ->
                stages.computeIfAbsent(block.stage(), any -> new ArrayList<>()).add(block));
        return stages;
    }

    private void matchIds() {
        Map<String, BlockNode> ofB = new HashMap<>();
        b.forEach(block -> ofB.put(block.id(), block));
        for (BlockNode block : a) {
            Optional.ofNullable(ofB.get(block.id()))
                    .filter(same -> !partnerOfA.containsKey(block.id()) && !takenOfB.contains(same.id()))
                    .ifPresent(same -> match(block, same));
        }
    }

    private void match(BlockNode first, BlockNode second) {
        partnerOfA.put(first.id(), second);
        takenOfB.add(second.id());
    }

    /** Every block once: what is only in the first design stands before what the second has in its place. */
    List<MatchedBlock> rows() {
        List<MatchedBlock> rows = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        b.forEach(block -> places.put(block.id(), places.size()));
        int next = 0;
        for (BlockNode block : a) {
            Optional<BlockNode> partner = Optional.ofNullable(partnerOfA.get(block.id()));
            if (partner.isPresent()) {
                next = addUpTo(places.getOrDefault(partner.get().id(), 0), next, rows);
            }
            rows.add(partner.map(same -> MatchedBlock.both(block, same)).orElseGet(() -> MatchedBlock.onlyA(block)));
        }
        addUpTo(b.size(), next, rows);
        return rows;
    }

    /** Adds those of the second design that have no partner, up to a place. */
    private int addUpTo(int end, int next, List<MatchedBlock> rows) {
        for (int i = next; i < end; i++) {
            if (!takenOfB.contains(b.get(i).id())) {
                rows.add(MatchedBlock.onlyB(b.get(i)));
            }
        }
        return Math.max(next, end);
    }
}
