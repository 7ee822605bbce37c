package org.mnv4designer.designer.part.canvas;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is selected: ids of nodes and of wires, in the order in which they were chosen. Immutable. */
public record Selection(Set<String> nodes, Set<String> wires) {
    private static final Selection NONE = new Selection(Set.of(), Set.of());

    /** Copies the sets and keeps their order. */
    public Selection {
        nodes = Collections.unmodifiableSet(new LinkedHashSet<>(nodes));
        wires = Collections.unmodifiableSet(new LinkedHashSet<>(wires));
    }

    /** Nothing. */
    public static Selection none() {
        return NONE;
    }

    /** Some nodes and no wire. */
    public static Selection ofNodes(Collection<String> ids) {
        return new Selection(new LinkedHashSet<>(ids), Set.of());
    }

    /** One node. */
    public static Selection ofNode(String id) {
        return ofNodes(List.of(id));
    }

    /** One wire. */
    public static Selection ofWire(String id) {
        return new Selection(Set.of(), Set.of(id));
    }

    /** Whether nothing is selected. */
    public boolean isEmpty() {
        return nodes.isEmpty() && wires.isEmpty();
    }

    /** With more nodes and wires. */
    public Selection plus(Selection more) {
        return new Selection(union(nodes, more.nodes), union(wires, more.wires));
    }

    /** What is in exactly one of the two. */
    public Selection toggled(Selection other) {
        return new Selection(difference(nodes, other.nodes), difference(wires, other.wires));
    }

    /** Without what no longer exists. */
    public Selection within(Collection<String> existingNodes, Collection<String> existingWires) {
        Set<String> keptNodes = new LinkedHashSet<>(nodes);
        keptNodes.retainAll(existingNodes);
        Set<String> keptWires = new LinkedHashSet<>(wires);
        keptWires.retainAll(existingWires);
        return new Selection(keptNodes, keptWires);
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return all;
    }

    private static Set<String> difference(Set<String> a, Set<String> b) {
        Set<String> either = new LinkedHashSet<>(a);
        b.forEach(id -> {
            if (!either.remove(id)) {
                either.add(id);
            }
        });
        return either;
    }
}
