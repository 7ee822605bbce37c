package org.mnv4designer.designer.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.PaddingRule;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockType;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.DrawingEdits;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.GroupEdits;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Overrides;
import org.mnv4designer.design.Position;
import org.mnv4designer.design.Settings;
import org.mnv4designer.design.Wire;

/** Edits of every kind at random, each one that can be made of the design at hand; sound or not, as users are. */
public final class RandomEdits {
    private static final int FEWEST = 8;
    private static final int MOST = 90;

    private final Random random;
    private final List<BlockType<?>> types;

    public RandomEdits(long seed, BlockTypes types) {
        this.random = new Random(seed);
        this.types = List.copyOf(types.all());
    }

    public Edit next(Design design) {
        int blocks = design.network().blocks().size();
        if (blocks < FEWEST) {
            return add(design);
        }
        if (blocks > MOST) {
            return new Edits.RemoveBlocks(Set.of(anyBlock(design).id()));
        }
        return switch (random.nextInt(19)) {
            case 0 -> add(design);
            case 1, 2 -> insert(design);
            case 3 -> new Edits.RemoveBlocks(Set.of(anyBlock(design).id()));
            case 4, 5 -> new Edits.ReplaceBlock(anyBlock(design).id(), anyType());
            case 6 ->
                new Edits.Connect(
                        new Endpoint(anyBlock(design).id(), "out"),
                        new Endpoint(anyBlock(design).id(), "in"));
            case 7 -> disconnect(design);
            case 8 -> new Edits.SetOverrides(anyBlock(design).id(), anyOverrides());
            case 9 -> new Edits.MoveBlocks(Map.of(anyBlock(design).id(), anyPosition()));
            case 10 ->
                new Edits.RenameBlock(
                        anyBlock(design).id(), Edits.freeId(design.network(), "renamed" + random.nextInt(5)));
            case 11 -> new Edits.SetStage(Set.of(anyBlock(design).id()), "stage" + random.nextInt(4));
            case 12 -> new Edits.SetNote(anyBlock(design).id(), "note ü \"" + random.nextInt(1000) + "\"\n");
            case 13 -> setting(design);
            case 14 -> group(design);
            case 15, 16 -> ofGroup(design);
            case 17 -> bend(design);
            default ->
                new Edits.Compound(
                        "several", List.of(new Settings.SetClasses(random.nextInt(2000) + 1), insert(design)));
        };
    }

    private BlockNode anyBlock(Design design) {
        List<BlockNode> all = new ArrayList<>(design.network().blocks());
        return all.get(random.nextInt(all.size()));
    }

    private Block anyType() {
        return types.get(random.nextInt(types.size())).defaults();
    }

    private BlockNode fresh(Design design) {
        return BlockNode.of(Edits.freeId(design.network(), "fresh" + random.nextInt(20)), anyType());
    }

    private Edit add(Design design) {
        List<Group> groups = new ArrayList<>(design.network().groups());
        groups.add(design.network().root());
        return new Edits.AddBlock(
                fresh(design), groups.get(random.nextInt(groups.size())).id());
    }

    private Edit insert(Design design) {
        List<Wire> wires = design.network().wires();
        BlockNode block = fresh(design);
        if (wires.isEmpty() || block.block().inputPorts(List.of()).isEmpty()) {
            return add(design);
        }
        Wire wire = wires.get(random.nextInt(wires.size()));
        return new Edits.InsertOnWire(block, wire.from(), wire.to());
    }

    private Edit disconnect(Design design) {
        List<Wire> wires = design.network().wires();
        if (wires.isEmpty()) {
            return add(design);
        }
        Wire wire = wires.get(random.nextInt(wires.size()));
        return new Edits.Disconnect(wire.from(), wire.to());
    }

    private Overrides anyOverrides() {
        return new Overrides(
                random.nextBoolean() ? Optional.of(any(ActivationFunction.values())) : Optional.empty(),
                random.nextBoolean() ? Optional.of(any(PaddingRule.values())) : Optional.empty());
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private Position anyPosition() {
        return new Position(random.nextInt(4000) / 4.0, random.nextInt(4000) / 4.0);
    }

    private Edit setting(Design design) {
        return switch (random.nextInt(4)) {
            case 0 -> new Settings.SetInput(ImageInput.square(32 * (1 + random.nextInt(12))));
            case 1 -> new Settings.RenameDesign("design " + random.nextInt(100));
            case 2 -> new Settings.SetConventions(design.conventions().withPadding(any(PaddingRule.values())));
            default -> new Settings.SetClasses(1 + random.nextInt(2000));
        };
    }

    /** Puts a block into a new group of its own. */
    private Edit group(Design design) {
        String id = Edits.freeId(design.network(), "group" + random.nextInt(10));
        return new GroupEdits.GroupMembers(
                id, "Group ü", Set.of(anyBlock(design).id()));
    }

    private Edit ofGroup(Design design) {
        List<Group> groups = design.network().groups();
        if (groups.isEmpty()) {
            return group(design);
        }
        String id = groups.get(random.nextInt(groups.size())).id();
        return switch (random.nextInt(5)) {
            case 0 -> new GroupEdits.Ungroup(id);
            case 1 -> new GroupEdits.RenameGroup(id, "Group " + random.nextInt(9));
            case 2 -> new GroupEdits.SetCollapsed(id, random.nextBoolean());
            case 3 -> unroll(design, id);
            default -> new GroupEdits.SetRepeat(id, 1 + random.nextInt(3));
        };
    }

    /** Groups without one entry and one exit refuse to be written out. */
    private static Edit unroll(Design design, String group) {
        Edit unroll = new GroupEdits.Unroll(group);
        try {
            return unroll.apply(design).equals(design) ? new GroupEdits.SetCollapsed(group, true) : unroll;
        } catch (IllegalArgumentException refused) {
            return new GroupEdits.SetCollapsed(group, true);
        }
    }

    private Edit bend(Design design) {
        List<Wire> wires = design.network().wires();
        if (wires.isEmpty()) {
            return add(design);
        }
        Wire wire = wires.get(random.nextInt(wires.size()));
        return new DrawingEdits.BendWire(wire.from(), wire.to(), List.of(anyPosition()));
    }
}
