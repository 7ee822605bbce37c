package org.mnv4designer.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts copies of the blocks of a stage behind it, under another label. */
final class StageCopy {
    private final Network network;
    private final String stage;
    private final String label;

    StageCopy(Network network, String stage, String label) {
        this.network = network;
        this.stage = stage;
        this.label = label;
    }

    Network run() {
        List<String> ids = network.blocks().stream()
                .filter(block -> block.stage().equals(stage))
                .map(BlockNode::id)
                .toList();
        Copies copies = new Copies(network, ids, "stage " + stage);
        copies.add(label, "");
        String last = ids.get(ids.size() - 1);
        return copies.wired(network.changing(network.parentOf(last), parent -> {
            Map<String, Member> members = new LinkedHashMap<>();
            parent.members().forEach((id, member) -> {
                members.put(id, member);
                if (id.equals(last)) {
                    copies.blocks().forEach(copy -> members.put(copy.id(), copy));
                }
            });
            return parent.withMembers(members);
        }));
    }
}
