package org.mnv4designer.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The blocks of a design as a tree of groups, the wires between them, and the outputs. Immutable; the index by id is
 * built once on first use, and so are those of wires.
 */
public final class Network {
    public static final Network EMPTY = new Network(Group.EMPTY_ROOT, List.of(), List.of());

    private final Group root;
    private final List<Wire> wires;
    private final List<Output> outputs;
    private volatile Index index = Index.NONE;
    private volatile WireIndex wireIndex = WireIndex.NONE;

    /** The wires of every block. */
    private record WireIndex(Map<String, List<Wire>> into, Map<String, List<Wire>> from) {
        static final WireIndex NONE = new WireIndex(Map.of(), Map.of());

        static WireIndex of(List<Wire> wires) {
            return new WireIndex(
                    by(wires, wire -> wire.to().block()),
                    by(wires, wire -> wire.from().block()));
        }

        private static Map<String, List<Wire>> by(List<Wire> wires, Function<Wire, String> block) {
            return wires.stream().collect(Collectors.groupingBy(block, Collectors.toUnmodifiableList()));
        }
    }

    /** Where every member is. */
    private record Index(Map<String, BlockNode> blocks, Map<String, Group> groups, Map<String, String> parents) {
        static final Index NONE = new Index(Map.of(), Map.of(), Map.of());

        static Index of(Group root) {
            Index index = new Index(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
            index.add(root);
            return index;
        }

        private void add(Group group) {
            groups.put(group.id(), group);
            for (Member member : group.all()) {
                parents.put(member.id(), group.id());
                member.match(new Member.Cases<Boolean>() {
                    @Override
                    public Boolean block(BlockNode block) {
                        blocks.put(block.id(), block);
                        return true;
                    }

                    @Override
                    public Boolean group(Group inner) {
                        add(inner);
                        return true;
                    }
                });
            }
        }
    }

    public Network(Group root, List<Wire> wires, List<Output> outputs) {
        this.root = root;
        this.wires = List.copyOf(wires);
        this.outputs = List.copyOf(outputs);
    }

    private Index index() {
        Index known = index;
        if (known == Index.NONE) {
            known = Index.of(root);
            index = known;
        }
        return known;
    }

    private WireIndex wireIndex() {
        WireIndex known = wireIndex;
        if (known == WireIndex.NONE) {
            known = WireIndex.of(wires);
            wireIndex = known;
        }
        return known;
    }

    public Group root() {
        return root;
    }

    public List<Wire> wires() {
        return wires;
    }

    public List<Output> outputs() {
        return outputs;
    }

    /** All blocks, in the order of the tree. */
    public Collection<BlockNode> blocks() {
        return Collections.unmodifiableCollection(index().blocks.values());
    }

    /** All groups below the root, in the order of the tree. */
    public List<Group> groups() {
        List<Group> all = new ArrayList<>(index().groups.values());
        all.remove(root);
        return all;
    }

    public Optional<BlockNode> block(String id) {
        return Optional.ofNullable(index().blocks.get(id));
    }

    public Optional<Group> group(String id) {
        return Optional.ofNullable(index().groups.get(id));
    }

    /** The id of the group that holds a member; the root's for one that is not there. */
    public String parentOf(String member) {
        return index().parents.getOrDefault(member, Group.ROOT);
    }

    /** Whether a block, a group or the image has this id. */
    public boolean hasId(String id) {
        return id.equals(ImageInput.ID) || index().parents.containsKey(id);
    }

    public List<Wire> wiresInto(String block) {
        return wireIndex().into.getOrDefault(block, List.of());
    }

    public List<Wire> wiresFrom(String block) {
        return wireIndex().from.getOrDefault(block, List.of());
    }

    /** With a group of the tree changed. */
    public Network changing(String group, UnaryOperator<Group> change) {
        Group current = group(group).orElseThrow(() -> new IllegalArgumentException("no group " + group));
        Group changed = change.apply(current);
        if (changed.equals(current)) {
            return this;
        }
        return withRoot(group.equals(Group.ROOT) ? changed : lifted(group, changed));
    }

    private Group lifted(String id, Group changed) {
        String parentId = parentOf(id);
        Group parent = index().groups.getOrDefault(parentId, root).replacing(id, changed);
        return parentId.equals(Group.ROOT) ? parent : lifted(parentId, parent);
    }

    public Network withRoot(Group other) {
        return new Network(other, wires, outputs);
    }

    public Network withWires(List<Wire> others) {
        return new Network(root, others, outputs);
    }

    public Network withOutputs(List<Output> others) {
        return new Network(root, wires, others);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Network network
                && root.equals(network.root)
                && wires.equals(network.wires)
                && outputs.equals(network.outputs);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * root.hashCode() + wires.hashCode()) + outputs.hashCode();
    }
}
