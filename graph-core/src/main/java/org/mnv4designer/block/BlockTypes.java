package org.mnv4designer.block;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The block types that are at hand, by id. */
public final class BlockTypes {
    private final Map<String, BlockType<?>> byId;

    private BlockTypes(Map<String, BlockType<?>> byId) {
        this.byId = byId;
    }

    /** Those of every provider that the class loader of this call's thread finds. */
    public static BlockTypes load() {
        return of(ServiceLoader.load(BlockProvider.class));
    }

    /** Those of the given providers; the first to claim an id keeps it. */
    public static BlockTypes of(Iterable<? extends BlockProvider> providers) {
        Map<String, BlockType<?>> byId = new LinkedHashMap<>();
        for (BlockProvider provider : providers) {
            List<BlockType<?>> types = provider.types();
            types.forEach(type -> byId.putIfAbsent(type.id(), type));
        }
        return new BlockTypes(byId);
    }

    public Optional<BlockType<?>> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Collection<BlockType<?>> all() {
        return Collections.unmodifiableCollection(byId.values());
    }
}
