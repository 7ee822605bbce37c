package org.mnv4designer.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The edits of groups and stages; as {@link Edits}, each is a record. */
public final class GroupEdits {
    private GroupEdits() {}

    /** Puts blocks and groups into a new group, which stands where the first of them stood. */
    public record GroupMembers(String id, String title, Set<String> members) implements Edit {
        public GroupMembers {
            members = Set.copyOf(members);
        }

        @Override
        public Design apply(Design design) {
            return design.withNetwork(network -> members.isEmpty() ? network : grouped(network));
        }

        private Network grouped(Network network) {
            requireFree(network, id);
            List<Member> chosen = chosen(network.root());
            String parent = network.parentOf(chosen.get(0).id());
            Map<String, Member> inside = new LinkedHashMap<>();
            chosen.forEach(member -> inside.put(member.id(), member));
            Group group = Group.of(id, title).withMembers(inside);
            Network changed =
                    network.changing(parent, one -> one.replacing(chosen.get(0).id(), group));
            for (Member member : chosen.subList(1, chosen.size())) {
                changed = changed.changing(network.parentOf(member.id()), one -> one.without(member.id()));
            }
            return changed;
        }

        /** The members in the order of the tree. */
        private List<Member> chosen(Group group) {
            List<Member> found = new ArrayList<>();
            for (Member member : group.all()) {
                if (members.contains(member.id())) {
                    found.add(member);
                } else {
                    found.addAll(member.match(new Member.Cases<List<Member>>() {
                        @Override
                        public List<Member> block(BlockNode block) {
                            return List.of();
                        }

                        @Override
                        public List<Member> group(Group inner) {
                            return chosen(inner);
                        }
                    }));
                }
            }
            return found;
        }

        @Override
        public String kind() {
            return "group";
        }
    }

    /** Takes a group away; its members stand in its place, each once. */
    public record Ungroup(String id) implements Edit {
        @Override
        public Design apply(Design design) {
            return design.withNetwork(
                    network -> dissolved(network, id, groupOf(network, id).members()));
        }

        @Override
        public String kind() {
            return "ungroup";
        }
    }

    /** Gives a group another title. */
    public record RenameGroup(String id, String title) implements Edit {
        @Override
        public Design apply(Design design) {
            return change(design, id, group -> group.withTitle(title));
        }

        @Override
        public String kind() {
            return "rename-group";
        }
    }

    /** Collapses a group on the canvas, or opens it. */
    public record SetCollapsed(String id, boolean collapsed) implements Edit {
        @Override
        public Design apply(Design design) {
            return change(design, id, group -> group.withCollapsed(collapsed));
        }

        @Override
        public String kind() {
            return "collapse-group";
        }
    }

    /** Sets how often a group runs. */
    public record SetRepeat(String id, int repeat) implements Edit {
        @Override
        public Design apply(Design design) {
            if (repeat < 1) {
                throw new IllegalArgumentException("a group runs at least once, got " + repeat);
            }
            return change(design, id, group -> group.withRepeat(repeat));
        }

        @Override
        public String kind() {
            return "set-repeat";
        }
    }

    /** Writes a repeated group out as blocks, the first run under the ids that are there. */
    public record Unroll(String id) implements Edit {
        @Override
        public Design apply(Design design) {
            return design.withNetwork(network -> new Unrolling(network, groupOf(network, id)).run());
        }

        @Override
        public String kind() {
            return "unroll";
        }
    }

    /** Makes a chain of equal blocks one block in a group that is repeated; the first keeps its id and weights. */
    public record FoldIntoRepeat(String id, List<String> chain) implements Edit {
        public FoldIntoRepeat {
            chain = List.copyOf(chain);
        }

        @Override
        public Design apply(Design design) {
            return design.withNetwork(this::folded);
        }

        private Network folded(Network network) {
            if (!Chains.isEqualChain(network, chain)) {
                throw new IllegalArgumentException("not a chain of equal blocks: " + chain);
            }
            requireFree(network, id);
            String first = chain.get(0);
            String last = chain.get(chain.size() - 1);
            Set<String> gone = new LinkedHashSet<>(chain.subList(1, chain.size()));
            BlockNode block = network.block(first).orElseThrow();
            Group group = Group.of(id, "").with(block).withRepeat(chain.size());
            Network changed = network.changing(network.parentOf(first), one -> one.replacing(first, group));
            for (String each : gone) {
                changed = changed.changing(network.parentOf(each), one -> one.without(each));
            }
            List<Wire> wires = network.wires().stream()
                    .filter(wire -> !gone.contains(wire.to().block()))
                    .map(wire -> wire.withFrom(moved(wire.from(), last, first)))
                    .toList();
            return changed.withWires(wires)
                    .withOutputs(network.outputs().stream()
                            .map(output ->
                                    new Output(output.name(), moved(output.from(), last, first), output.extras()))
                            .toList());
        }

        private static Endpoint moved(Endpoint from, String last, String first) {
            return from.block().equals(last) ? new Endpoint(first, from.port()) : from;
        }

        @Override
        public String kind() {
            return "fold-into-repeat";
        }
    }

    /** Copies the blocks of a stage behind it: what its exit fed is fed by the copy. */
    public record DuplicateStage(String stage, String copy) implements Edit {
        @Override
        public Design apply(Design design) {
            return design.withNetwork(network -> new StageCopy(network, stage, copy).run());
        }

        @Override
        public String kind() {
            return "duplicate-stage";
        }
    }

    private static void requireFree(Network network, String id) {
        if (network.hasId(id)) {
            throw new IllegalArgumentException("id " + id + " is taken");
        }
    }

    private static Group groupOf(Network network, String id) {
        return network.group(id).orElseThrow(() -> new IllegalArgumentException("no group " + id));
    }

    private static Design change(Design design, String id, UnaryOperator<Group> change) {
        return design.withNetwork(network -> {
            Group group = groupOf(network, id);
            Group changed = change.apply(group);
            return changed.equals(group) ? network : network.changing(id, any -> changed);
        });
    }

    /** With members in the place of a group. */
    static Network dissolved(Network network, String id, Map<String, Member> members) {
        return network.changing(network.parentOf(id), parent -> {
            Map<String, Member> changed = new LinkedHashMap<>();
            parent.members().forEach((key, member) -> {
                if (key.equals(id)) {
                    changed.putAll(members);
                } else {
                    changed.put(key, member);
                }
            });
            return parent.withMembers(changed);
        });
    }
}
