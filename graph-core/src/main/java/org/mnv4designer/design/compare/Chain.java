package org.mnv4designer.design.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Wire;

/** The blocks of a network in one row: each behind all that feed it, else as the design lists them; cycles at the end. */
final class Chain {
    private final List<BlockNode> blocks;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<List<Integer>> fed = new ArrayList<>();
    private final int[] waitsFor;

    private Chain(Network network) {
        Collection<BlockNode> all = network.blocks();
        blocks = List.copyOf(all);
        waitsFor = new int[blocks.size()];
        blocks.forEach(block -> {
            places.put(block.id(), places.size());
            fed.add(new ArrayList<>());
        });
        network.wires().forEach(this::add);
    }

    static List<BlockNode> of(Network network) {
        return new Chain(network).inOrder();
    }

    private void add(Wire wire) {
        int from = places.getOrDefault(wire.from().block(), -1);
        int to = places.getOrDefault(wire.to().block(), -1);
        if (from >= 0 && to >= 0) {
            fed.get(from).add(to);
            waitsFor[to]++;
        }
    }

    private List<BlockNode> inOrder() {
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int i = 0; i < waitsFor.length; i++) {
            if (waitsFor[i] == 0) {
                ready.add(i);
            }
        }
        List<BlockNode> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            int next = ready.remove();
            order.add(blocks.get(next));
            for (int after : fed.get(next)) {
                waitsFor[after]--;
                if (waitsFor[after] == 0) {
                    ready.add(after);
                }
            }
        }
        for (int i = 0; i < waitsFor.length; i++) {
            if (waitsFor[i] > 0) {
                order.add(blocks.get(i));
            }
        }
        return order;
    }
}
