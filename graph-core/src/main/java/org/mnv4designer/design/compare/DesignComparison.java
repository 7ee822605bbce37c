package org.mnv4designer.design.compare;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Wire;

/**
 * What two designs share and do not share in structure and settings. An immutable value.
 *
 * @param blocks every block of both, in one order that both follow as far as they can
 * @param settings that differ, by name
 * @param onlyA wires of the first whose ends the second does not join
 * @param onlyB wires of the second whose ends the first does not join
 */
public record DesignComparison(
        Design a, Design b, List<MatchedBlock> blocks, List<ValueChange> settings, List<Wire> onlyA, List<Wire> onlyB) {

    public DesignComparison {
        blocks = List.copyOf(blocks);
        settings = List.copyOf(settings);
        onlyA = List.copyOf(onlyA);
        onlyB = List.copyOf(onlyB);
    }

    public static DesignComparison of(Design a, Design b) {
        List<MatchedBlock> blocks = new BlockMatching(a, b).rows();
        Map<String, String> names = partners(blocks);
        a.network().blocks().forEach(block -> names.putIfAbsent(block.id(), "only in A: " + block.id()));
        Set<Ends> ofA = new HashSet<>();
        a.network().wires().forEach(wire -> ofA.add(Ends.of(wire, names)));
        Set<Ends> ofB = new HashSet<>();
        b.network().wires().forEach(wire -> ofB.add(Ends.of(wire, Map.of())));
        return new DesignComparison(
                a,
                b,
                blocks,
                SettingChanges.between(a, b),
                a.network().wires().stream()
                        .filter(wire -> !ofB.contains(Ends.of(wire, names)))
                        .toList(),
                b.network().wires().stream()
                        .filter(wire -> !ofA.contains(Ends.of(wire, Map.of())))
                        .toList());
    }

    /** The ends of a wire, in names of the second design where its blocks are matched. */
    private record Ends(String from, String to) {
        static Ends of(Wire wire, Map<String, String> names) {
            return new Ends(
                    names.getOrDefault(wire.from().block(), wire.from().block()) + ":"
                            + wire.from().port(),
                    names.getOrDefault(wire.to().block(), wire.to().block()) + ":"
                            + wire.to().port());
        }
    }

    public List<MatchedBlock> of(MatchedBlock.Kind kind) {
        return blocks.stream().filter(block -> block.kind() == kind).toList();
    }

    /** Ids of the second design by those of the first, of blocks that belong together. */
    public Map<String, String> partners() {
        return partners(blocks);
    }

    private static Map<String, String> partners(List<MatchedBlock> blocks) {
        Map<String, String> partners = new LinkedHashMap<>();
        blocks.forEach(block ->
                block.a().ifPresent(first -> block.b().ifPresent(second -> partners.put(first.id(), second.id()))));
        return partners;
    }

    /** True if neither structure nor settings differ. */
    public boolean isEmpty() {
        return settings.isEmpty()
                && onlyA.isEmpty()
                && onlyB.isEmpty()
                && blocks.stream().allMatch(block -> block.kind() == MatchedBlock.Kind.SAME);
    }
}
