package org.mnv4designer.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What makes two designs the same network: types, parameters, wires, conventions and channels of the input; not names,
 * ids, positions, classes, weights or the input's size. Equal only within one run of the program.
 */
public record Fingerprint(long value) {
    /** No published network is larger; beyond it nothing can be recognised anyway. */
    private static final int MAX_BLOCKS = 2000;

    public static Optional<Fingerprint> of(Design design) {
        if (design.network().blocks().size() > MAX_BLOCKS
                || design.network().groups().stream().anyMatch(group -> group.repeat() > 1)) {
            return Optional.empty();
        }
        return Optional.of(new Fingerprint(new Walk(design).hash()));
    }

    /** Hashes every block over its sources, so that neither ids nor the order of the file matter. */
    private static final class Walk {
        private final Design design;
        private final Map<String, List<Wire>> incoming = new HashMap<>();
        private final Map<String, Long> known = new HashMap<>();
        private final Set<String> open = new HashSet<>();

        Walk(Design design) {
            this.design = design;
            design.network()
                    .wires()
                    .forEach(wire -> incoming.computeIfAbsent(wire.to().block(), id -> new ArrayList<>())
                            .add(wire));
            incoming.values()
                    .forEach(wires ->
                            wires.sort(Comparator.comparing(wire -> wire.to().port())));
        }

        long hash() {
            long sum = mix(design.conventions().hashCode(), design.input().channels());
            for (Output output : design.network().outputs()) {
                sum += mix(of(output.from().block()), output.from().port().hashCode());
            }
            for (BlockNode node : design.network().blocks()) {
                sum += of(node.id());
            }
            return sum;
        }

        private long of(String id) {
            Long done = known.get(id);
            if (done != null) {
                return done;
            }
            Optional<BlockNode> node = design.network().block(id);
            long hash = 17;
            if (node.isPresent() && open.add(id)) {
                hash = mix(node.get().block().hashCode(), node.get().overrides().hashCode());
                for (Wire wire : incoming.getOrDefault(id, List.of())) {
                    hash = mix(
                            hash,
                            mix(of(wire.from().block()), wire.from().port().hashCode()));
                    hash = mix(hash, wire.to().port().hashCode());
                }
            }
            known.put(id, hash);
            return hash;
        }

        private static long mix(long first, long second) {
            long mixed = (first ^ Long.rotateLeft(second, 31)) * 0x9E3779B97F4A7C15L;
            return mixed ^ (mixed >>> 29);
        }
    }
}
