package org.mnv4designer.design.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.PaddingRule;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockParameter;
import org.mnv4designer.block.BlockType;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.block.UnknownBlock;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Member;
import org.mnv4designer.design.Overrides;
import org.mnv4designer.design.Position;

/** Reads groups and blocks and puts them into their tree. */
final class MemberReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_./-]{0,127}");
    private static final int MAX_REPEAT = 1000;
    private static final int MAX_DEPTH = 32;
    static final double MAX_COORDINATE = 1e7;

    private final BlockTypes types;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Fields> groupFields = new HashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, BlockNode> blocks = new LinkedHashMap<>();

    MemberReader(BlockTypes types) {
        this.types = types;
    }

    void group(Fields fields) throws DesignFileException {
        String id = freeId(fields);
        String title = fields.string("title", "");
        parents.put(id, fields.string("parent", Group.ROOT));
        int repeat = fields.integer("repeat", 1, 1, MAX_REPEAT);
        boolean collapsed = fields.flag("collapsed", false);
        groups.put(id, new Group(id, title, repeat, collapsed, Map.of(), fields.extras()));
        groupFields.put(id, fields);
    }

    void block(Fields fields) throws DesignFileException {
        String id = freeId(fields);
        String type = fields.required("type");
        Fields parameters = fields.object("parameters");
        Optional<BlockType<?>> known = types.find(type);
        Block block = known.isPresent() ? known(known.get(), parameters) : unknown(type, parameters);
        Overrides overrides = known.isPresent() ? overrides(parameters) : Overrides.NONE;
        String parent = fields.string("group", Group.ROOT);
        if (!parent.equals(Group.ROOT) && !groups.containsKey(parent)) {
            throw fields.problem("group", "there is no group \"" + parent + "\"", "add the group or drop the key");
        }
        parents.put(id, parent);
        String stage = fields.string("stage", "");
        Optional<Position> position = position(fields);
        String weights = fields.string("weights", id);
        String note = fields.string("note", "");
        blocks.put(id, new BlockNode(id, block, overrides, stage, position, weights, note, fields.extras()));
    }

    private String freeId(Fields fields) throws DesignFileException {
        String id = fields.required("id");
        if (!ID.matcher(id).matches()) {
            throw fields.problem(
                    "id",
                    "\"" + (id.length() > 60 ? id.substring(0, 60) + "…" : id) + "\" is no id",
                    "start with a letter or _ and use up to 128 letters, digits and _ . / -");
        }
        if (id.equals(ImageInput.ID) || parents.containsKey(id)) {
            throw fields.problem("id", "\"" + id + "\" is taken", "give each block and group its own id");
        }
        return id;
    }

    private static Block known(BlockType<?> type, Fields parameters) throws DesignFileException {
        Map<String, Object> values = new HashMap<>();
        for (BlockParameter parameter : type.parameters()) {
            Optional<Object> json = parameters.raw(parameter.name());
            if (json.isPresent()) {
                values.put(parameter.name(), ParameterCodec.decode(parameter, json.get(), parameters));
            }
        }
        return type.create(values);
    }

    private static Block unknown(String type, Fields parameters) {
        Map<String, Object> all = parameters.extras().values();
        all.keySet().forEach(parameters::raw);
        return new UnknownBlock(type, all);
    }

    private static Overrides overrides(Fields parameters) throws DesignFileException {
        Optional<ActivationFunction> activation = parameters.has("activation")
                ? Optional.of(SectionReader.choice(
                        parameters,
                        "activation",
                        ActivationFunction.NONE,
                        ActivationFunction.values(),
                        ActivationFunction::id))
                : Optional.empty();
        Optional<PaddingRule> padding = parameters.has("padding")
                ? Optional.of(SectionReader.choice(
                        parameters, "padding", PaddingRule.SYMMETRIC, PaddingRule.values(), PaddingRule::id))
                : Optional.empty();
        return new Overrides(activation, padding);
    }

    private static Optional<Position> position(Fields fields) throws DesignFileException {
        if (!fields.has("position")) {
            fields.raw("position");
            return Optional.empty();
        }
        Fields position = fields.object("position");
        return Optional.of(new Position(
                position.number("x", 0, -MAX_COORDINATE, MAX_COORDINATE),
                position.number("y", 0, -MAX_COORDINATE, MAX_COORDINATE)));
    }

    /** The tree, members in the order of the file: groups where their first block or group stands. */
    Group tree() throws DesignFileException {
        checkParents();
        Map<String, Set<String>> children = new LinkedHashMap<>();
        for (String id : blocks.keySet()) {
            attach(id, children);
        }
        for (String id : groups.keySet()) {
            attach(id, children);
        }
        return filled(Group.EMPTY_ROOT, children);
    }

    private void attach(String id, Map<String, Set<String>> children) {
        String parent = parents.getOrDefault(id, Group.ROOT);
        boolean isNew =
                children.computeIfAbsent(parent, key -> new LinkedHashSet<>()).add(id);
        if (isNew && !parent.equals(Group.ROOT)) {
            attach(parent, children);
        }
    }

    private Group filled(Group group, Map<String, Set<String>> children) {
        Map<String, Member> members = new LinkedHashMap<>();
        for (String id : children.getOrDefault(group.id(), Set.of())) {
            Group inner = groups.get(id);
            Member member = inner == null ? blocks.get(id) : filled(inner, children);
            if (member != null) {
                members.put(id, member);
            }
        }
        return group.withMembers(members);
    }

    private void checkParents() throws DesignFileException {
        for (Map.Entry<String, Fields> entry : groupFields.entrySet()) {
            checkParents(entry.getKey(), entry.getValue());
        }
    }

    private void checkParents(String id, Fields fields) throws DesignFileException {
        Set<String> passed = new HashSet<>();
        for (String current = id; !current.equals(Group.ROOT); current = parents.getOrDefault(current, Group.ROOT)) {
            if (!groups.containsKey(current)) {
                throw fields.problem("parent", "there is no group \"" + current + "\"", "add it or drop the key");
            }
            if (!passed.add(current)) {
                throw fields.problem("parent", "the group lies inside itself", "set parent to another group");
            }
            if (passed.size() > MAX_DEPTH) {
                throw fields.problem(
                        "parent", "groups lie more than " + MAX_DEPTH + " deep", "set parent to a group further out");
            }
        }
    }
}
