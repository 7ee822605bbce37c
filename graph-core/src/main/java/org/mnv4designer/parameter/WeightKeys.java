package org.mnv4designer.parameter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.graph.TypedGraph;

/**
 * Where the parameters of a block lie in a weight file: block id to weight prefix, prefix and role to key. A block keeps
 * its prefix when it moves, so inserting or moving one shifts nobody's weights.
 */
public final class WeightKeys {
    private final Map<String, String> prefixByBlock;
    private final Map<String, String> blockByPrefix = new HashMap<>();

    /** @param prefixByBlock weight prefix by block id; a block that is not named uses its id */
    public WeightKeys(Map<String, String> prefixByBlock) {
        this.prefixByBlock = Map.copyOf(prefixByBlock);
        this.prefixByBlock.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .forEach(entry -> blockByPrefix.put(entry.getValue(), entry.getKey()));
    }

    /** The prefixes that a design gives its blocks, repeated ones written out. */
    public static WeightKeys of(TypedGraph graph) {
        Map<String, String> prefixes = new HashMap<>();
        graph.blocks().forEach(block -> prefixes.put(block.id(), block.node().weights()));
        return new WeightKeys(prefixes);
    }

    /** Weight prefix by block id; a block that is not named uses its id. */
    public Map<String, String> prefixes() {
        return prefixByBlock;
    }

    /** The key of a parameter, such as {@code blocks.2.1.dw_mid.conv.weight}. */
    public String key(ParameterRef.Stored ref) {
        return key(ref.block(), ref.role());
    }

    /** The key of a block's role. */
    public String key(String block, String role) {
        return TopLevelKeys.key(prefixByBlock.getOrDefault(block, block), role);
    }

    /** The block that a key of a file belongs to: the one with the longest prefix that fits. */
    public Optional<String> blockOf(String key) {
        Optional<String> special = TopLevelKeys.prefixOf(key).flatMap(this::blockWith);
        if (special.isPresent()) {
            return special;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            Optional<String> block = blockWith(key.substring(0, dot));
            if (block.isPresent()) {
                return block;
            }
        }
        return Optional.empty();
    }

    private Optional<String> blockWith(String prefix) {
        return Optional.ofNullable(blockByPrefix.get(prefix));
    }
}
