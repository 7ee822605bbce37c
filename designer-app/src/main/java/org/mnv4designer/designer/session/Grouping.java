package org.mnv4designer.designer.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Chains;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.GroupEdits;
import org.mnv4designer.design.Member;
import org.mnv4designer.design.Network;

/** The edits that groups and stages offer for what is selected; each is empty where it cannot succeed. */
public final class Grouping {
    /** Longer chains are not looked at: the question is asked at every selection. */
    private static final int LONGEST_CHAIN = 500;

    private final Network network;
    private final List<BlockNode> selected;

    public Grouping(Design design, Set<String> ids) {
        this.network = design.network();
        this.selected = ids.stream().flatMap(id -> network.block(id).stream()).toList();
    }

    /** For what is selected in a session. */
    public static Grouping of(Session session) {
        return new Grouping(session.design().get(), session.selection().ids().get());
    }

    /** A new group around the selected blocks; groups that are selected wholly go in as they are. */
    public Optional<Edit> group(String title) {
        return selected.isEmpty()
                ? Optional.empty()
                : Optional.of(new GroupEdits.GroupMembers(freeId(), title, members()));
    }

    private Set<String> members() {
        Set<String> ids = new LinkedHashSet<>();
        selected.forEach(block -> ids.add(block.id()));
        Set<String> outermost = new LinkedHashSet<>();
        ids.forEach(id -> outermost.add(outermost(id, ids)));
        return outermost;
    }

    private String outermost(String id, Set<String> ids) {
        String parent = network.parentOf(id);
        boolean whole = network.group(parent)
                .filter(group -> !group.id().equals(Group.ROOT))
                .filter(group -> ids.containsAll(blocks(group)))
                .isPresent();
        return whole ? outermost(parent, ids) : id;
    }

    /** Without the innermost group around the selection. */
    public Optional<Edit> ungroup() {
        return around().filter(group -> group.repeat() == 1).map(group -> new GroupEdits.Ungroup(group.id()));
    }

    /** The innermost group around the selection runs so many times more or less; a single block starts with two. */
    public Optional<Edit> repeat(int more) {
        if (around().isPresent()) {
            return around().filter(group -> group.repeat() + more >= 1)
                    .map(group -> new GroupEdits.SetRepeat(group.id(), group.repeat() + more));
        }
        if (more < 0 || selected.size() != 1) {
            return Optional.empty();
        }
        String id = freeId();
        return Optional.of(new Edits.Compound(
                "set-repeat",
                List.of(
                        new GroupEdits.GroupMembers(
                                id, "", Set.of(selected.get(0).id())),
                        new GroupEdits.SetRepeat(id, 1 + more))));
    }

    /** Selected equal blocks in a chain as one that repeats. */
    public Optional<Edit> fold() {
        if (selected.size() < 2 || selected.size() > LONGEST_CHAIN || !isOneKind()) {
            return Optional.empty();
        }
        Set<String> ids = new LinkedHashSet<>();
        selected.forEach(block -> ids.add(block.id()));
        List<String> chain = network.blocks().stream()
                .map(BlockNode::id)
                .filter(ids::contains)
                .toList();
        return Chains.isEqualChain(network, chain)
                ? Optional.of(new GroupEdits.FoldIntoRepeat(freeId(), chain))
                : Optional.empty();
    }

    private boolean isOneKind() {
        return selected.stream()
                .allMatch(block -> block.block().equals(selected.get(0).block()));
    }

    /** The repeated group around the selection written out. */
    public Optional<Edit> unroll() {
        return around().filter(group -> group.repeat() > 1)
                .filter(group -> blocks(group).size() == group.members().size())
                .map(group -> new GroupEdits.Unroll(group.id()));
    }

    /** The stage of the selected blocks once more behind it. */
    public Optional<Edit> duplicateStage() {
        List<String> stages = selected.stream().map(BlockNode::stage).distinct().toList();
        return stages.size() == 1 && !stages.get(0).isEmpty()
                ? Optional.of(new GroupEdits.DuplicateStage(stages.get(0), freeStage(stages.get(0))))
                : Optional.empty();
    }

    private String freeStage(String stage) {
        Set<String> taken = new LinkedHashSet<>();
        network.blocks().forEach(block -> taken.add(block.stage()));
        String free = stage;
        for (int number = 2; taken.contains(free); number++) {
            free = stage + "_" + number;
        }
        return free;
    }

    private String freeId() {
        return Edits.freeId(network, "group");
    }

    /** The innermost group that holds all that is selected. */
    private Optional<Group> around() {
        if (selected.isEmpty()) {
            return Optional.empty();
        }
        String parent = network.parentOf(selected.get(0).id());
        while (!parent.equals(Group.ROOT)) {
            Group group = network.group(parent).orElse(Group.EMPTY_ROOT);
            Set<String> inside = new LinkedHashSet<>(blocks(group));
            if (selected.stream().allMatch(block -> inside.contains(block.id()))) {
                return Optional.of(group);
            }
            parent = network.parentOf(parent);
        }
        return Optional.empty();
    }

    /** Ids of all blocks of a group and of the groups in it. */
    public static List<String> blocks(Group group) {
        List<String> ids = new ArrayList<>();
        for (Member member : group.all()) {
            member.match(new Member.Cases<Boolean>() {
                @Override
                public Boolean block(BlockNode block) {
                    return ids.add(block.id());
                }

                @Override
                public Boolean group(Group inner) {
                    return ids.addAll(blocks(inner));
                }
            });
        }
        return ids;
    }
}
