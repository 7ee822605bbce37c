package org.mnv4designer.measure.cost;

import java.util.IdentityHashMap;
import java.util.Map;
import org.mnv4designer.block.Fragment;

/**
 * Remembers the costs of blocks by their lowered fragment, which {@link org.mnv4designer.graph.FragmentCache} shares
 * between equal blocks. Bounded; serves one thread.
 */
public final class CostCache {
    private static final int CAPACITY = 16384;

    private final Map<Fragment, FragmentCosts> known = new IdentityHashMap<>();

    FragmentCosts of(Fragment fragment) {
        FragmentCosts costs = known.get(fragment);
        if (costs == null) {
            if (known.size() >= CAPACITY) {
                known.clear();
            }
            costs = FragmentCosts.of(fragment);
            known.put(fragment, costs);
        }
        return costs;
    }
}
