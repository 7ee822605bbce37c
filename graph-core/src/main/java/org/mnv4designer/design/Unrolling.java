package org.mnv4designer.design;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a repeated group out: its blocks once for each run, with the weights that each run has. */
final class Unrolling {
    private final Network network;
    private final Group group;

    Unrolling(Network network, Group group) {
        this.network = network;
        this.group = group;
    }

    Network run() {
        Map<String, Member> members = new LinkedHashMap<>();
        boolean flat = group.all().stream()
                .allMatch(member -> network.block(member.id()).isPresent());
        if (!flat) {
            throw new IllegalArgumentException("group " + group.id() + " holds groups: ungroup them first");
        }
        if (group.repeat() == 1) {
            return GroupEdits.dissolved(network, group.id(), group.members());
        }
        Copies copies = new Copies(network, group.members().keySet(), "group " + group.id());
        for (int run = 2; run <= group.repeat(); run++) {
            copies.add("", prefix(run));
        }
        group.all()
                .forEach(member -> network.block(member.id())
                        .ifPresent(block -> members.put(block.id(), block.withWeights(prefix(1) + block.weights()))));
        copies.blocks().forEach(block -> members.put(block.id(), block));
        return GroupEdits.dissolved(copies.wired(network), group.id(), members);
    }

    private String prefix(int run) {
        return group.id() + "/" + run + "/";
    }
}
