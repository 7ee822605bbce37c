package org.mnv4designer.block;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A block whose type is not at hand: kept with all it says, so that it is saved back unchanged. Its outputs are not
 * known, and totals are incomplete.
 *
 * @param typeId the type as the file names it
 * @param parameters as the file has them
 */
public record UnknownBlock(String typeId, Map<String, Object> parameters) implements Block {
    private static final BlockType<UnknownBlock> TYPE = BlockType.of(
            "unknown",
            UnknownBlock.class,
            new UnknownBlock("unknown", Map.of()),
            new Palette(Palette.Group.OTHER, "Unknown", "A block type that is not installed."));

    @Override
    public BlockType<UnknownBlock> type() {
        return TYPE;
    }

    @Override
    public List<String> inputPorts(Collection<String> wired) {
        return wired.stream().sorted().distinct().toList();
    }

    @Override
    public boolean isKnown() {
        return false;
    }

    @Override
    public List<Value> lower(Emitter to, List<Value> inputs) {
        throw new IllegalStateException("block type " + typeId + " is not known and cannot be lowered");
    }
}
