package org.mnv4designer.designer.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.Network;

/** Under which ids an analysis knows the blocks of repeated groups: one for each run, such as {@code g/1/x}. */
public final class Runs {
    private final Network network;
    private final boolean anyRepeat;

    public Runs(Network network) {
        this.network = network;
        this.anyRepeat = network.groups().stream().anyMatch(group -> group.repeat() > 1);
    }

    /** The runs of a block, first to last; the block itself where no group around it is repeated. */
    public List<String> of(String block) {
        List<String> ids = List.of(block);
        if (!anyRepeat) {
            return ids;
        }
        String parent = network.parentOf(block);
        while (!parent.equals(Group.ROOT)) {
            Optional<Group> group = network.group(parent);
            if (group.isPresent() && group.get().repeat() > 1) {
                ids = repeated(group.get(), ids);
            }
            parent = network.parentOf(parent);
        }
        return ids;
    }

    private static List<String> repeated(Group group, List<String> ids) {
        List<String> all = new ArrayList<>();
        for (int run = 1; run <= group.repeat(); run++) {
            String prefix = group.id() + "/" + run + "/";
            ids.forEach(id -> all.add(prefix + id));
        }
        return all;
    }

    /** The group that only repeats this block, if there is one: the block then shows as one node with a counter. */
    public Optional<Group> counterOf(String block) {
        return network.group(network.parentOf(block))
                .filter(group -> !group.id().equals(Group.ROOT))
                .filter(group -> group.repeat() > 1 && group.members().size() == 1);
    }
}
