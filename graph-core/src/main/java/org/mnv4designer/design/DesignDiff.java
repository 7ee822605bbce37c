package org.mnv4designer.design;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which blocks two designs do not have in common, by id. */
public record DesignDiff(Set<String> added, Set<String> removed, Set<String> changed) {
    public static DesignDiff between(Design before, Design after) {
        Set<String> added = new LinkedHashSet<>();
        Set<String> removed = new LinkedHashSet<>();
        Set<String> changed = new LinkedHashSet<>();
        for (BlockNode node : after.network().blocks()) {
            before.network()
                    .block(node.id())
                    .ifPresentOrElse(
                            old -> {
                                if (!old.equals(node)) {
                                    changed.add(node.id());
                                }
                            },
                            () -> added.add(node.id()));
        }
        for (BlockNode node : before.network().blocks()) {
            if (after.network().block(node.id()).isEmpty()) {
                removed.add(node.id());
            }
        }
        return new DesignDiff(added, removed, changed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
