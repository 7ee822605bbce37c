package org.mnv4designer.design.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mnv4designer.base.Conventions;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Extras;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.Labels;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Output;
import org.mnv4designer.design.Preprocessing;
import org.mnv4designer.design.Target;
import org.mnv4designer.design.Training;
import org.mnv4designer.design.Wire;

/** Makes of a design the values that its file holds, keys in a fixed order, unknown keys behind the known ones. */
final class DesignWriter {
    private DesignWriter() {}

    static Map<String, Object> values(Design design) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("format", DesignReader.FORMAT);
        values.put("version", DesignReader.VERSION);
        values.put("name", design.name());
        values.put("description", design.description());
        values.put(
                "input",
                map(
                        "channels",
                        design.input().channels(),
                        "height",
                        design.input().height(),
                        "width",
                        design.input().width()));
        values.put("classes", design.classes());
        labels(design.labels(), values);
        values.put("conventions", conventions(design.conventions()));
        values.put("preprocessing", preprocessing(design.preprocessing()));
        values.put("training", training(design.training()));
        values.put(
                "targets",
                design.targets().stream()
                        .map(target -> merged(target(target), target.extras()))
                        .toList());
        network(design.network(), values);
        design.weights().ifPresent(w -> values.put("weights", map("file", w.path(), "sha256", w.sha256())));
        return merged(values, design.extras());
    }

    private static void labels(Labels labels, Map<String, Object> to) {
        labels.file().ifPresentOrElse(path -> to.put("labels", path), () -> {
            if (!labels.names().isEmpty()) {
                to.put("labels", labels.names());
            }
        });
    }

    private static Map<String, Object> conventions(Conventions c) {
        return map(
                "padding",
                c.padding().id(),
                "batchNorm",
                map(
                        "epsilon",
                        ParameterCodec.number(c.batchNorm().epsilon()),
                        "momentum",
                        ParameterCodec.number(c.batchNorm().momentum())),
                "activation",
                c.activation().id(),
                "rounding",
                map(
                        "divisor",
                        c.rounding().divisor(),
                        "minimum",
                        c.rounding().minimum(),
                        "limit",
                        ParameterCodec.number(c.rounding().limit())),
                "stemScaling",
                c.stemScaling().id());
    }

    private static Map<String, Object> preprocessing(Preprocessing p) {
        return map(
                "mean",
                numbers(p.mean()),
                "std",
                numbers(p.std()),
                "resize",
                p.resize().id(),
                "cropPercent",
                ParameterCodec.number(p.cropPercent()),
                "interpolation",
                p.interpolation().id(),
                "pad",
                p.pad(),
                "greyToRgb",
                p.greyToRgb());
    }

    private static List<Object> numbers(List<Double> values) {
        return values.stream().map(ParameterCodec::number).toList();
    }

    private static Map<String, Object> training(Training training) {
        Map<String, Object> values = map("recipe", training.recipe().id());
        training.trainEpochs().ifPresent(epochs -> values.put("trainEpochs", epochs));
        training.trainSize().ifPresent(size -> values.put("trainSize", size));
        training.evalSize().ifPresent(size -> values.put("evalSize", size));
        values.put("dropRate", ParameterCodec.number(training.dropRate()));
        values.put("dropPathRate", ParameterCodec.number(training.dropPathRate()));
        return values;
    }

    private static Map<String, Object> target(Target target) {
        return target.match(new Target.Cases<>() {
            @Override
            public Map<String, Object> latency(Target.Latency t) {
                return map("device", t.device(), "latencyMs", ParameterCodec.number(t.milliseconds()));
            }

            @Override
            public Map<String, Object> macs(Target.Macs t) {
                return map("macs", t.count());
            }

            @Override
            public Map<String, Object> parameters(Target.Parameters t) {
                return map("parameters", t.count());
            }

            @Override
            public Map<String, Object> peakBytes(Target.PeakBytes t) {
                return map("peakBytes", t.count());
            }
        });
    }

    private static void network(Network network, Map<String, Object> to) {
        List<Object> groups = new ArrayList<>();
        inFileOrder(network).forEach(group -> groups.add(group(group, network.parentOf(group.id()))));
        to.put("groups", groups);
        List<Object> blocks = new ArrayList<>();
        network.blocks().forEach(block -> blocks.add(block(block, network.parentOf(block.id()))));
        to.put("blocks", blocks);
        to.put("wires", network.wires().stream().map(DesignWriter::wire).toList());
        to.put("outputs", network.outputs().stream().map(DesignWriter::output).toList());
    }

    /** The order in which reading builds the tree again: groups by their first block, empty ones behind, by id. */
    private static List<Group> inFileOrder(Network network) {
        Set<String> filled = new HashSet<>();
        network.blocks().forEach(block -> {
            String parent = network.parentOf(block.id());
            while (!parent.equals(Group.ROOT) && filled.add(parent)) {
                parent = network.parentOf(parent);
            }
        });
        List<Group> ordered = new ArrayList<>(network.groups().stream()
                .filter(group -> filled.contains(group.id()))
                .toList());
        network.groups().stream()
                .filter(group -> !filled.contains(group.id()))
                .sorted(Comparator.comparing(Group::id))
                .forEach(ordered::add);
        return ordered;
    }

    private static Map<String, Object> group(Group group, String parent) {
        Map<String, Object> values = map("id", group.id(), "title", group.title());
        if (!parent.equals(Group.ROOT)) {
            values.put("parent", parent);
        }
        values.put("repeat", group.repeat());
        values.put("collapsed", group.collapsed());
        return merged(values, group.extras());
    }

    private static Map<String, Object> block(BlockNode node, String parent) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        node.block().parameters().forEach((key, value) -> parameters.put(key, ParameterCodec.encode(value)));
        node.overrides().activation().ifPresent(a -> parameters.put("activation", a.id()));
        node.overrides().padding().ifPresent(p -> parameters.put("padding", p.id()));
        Map<String, Object> values =
                map("id", node.id(), "type", node.block().typeId(), "parameters", parameters, "stage", node.stage());
        if (!parent.equals(Group.ROOT)) {
            values.put("group", parent);
        }
        node.position()
                .ifPresent(p -> values.put(
                        "position", map("x", ParameterCodec.number(p.x()), "y", ParameterCodec.number(p.y()))));
        values.put("weights", node.weights());
        if (!node.note().isEmpty()) {
            values.put("note", node.note());
        }
        return merged(values, node.extras());
    }

    private static Map<String, Object> wire(Wire wire) {
        Map<String, Object> values = map("from", text(wire.from(), "out"), "to", text(wire.to(), "in"));
        if (!wire.bends().isEmpty()) {
            values.put(
                    "bends",
                    wire.bends().stream()
                            .map(b -> List.of(ParameterCodec.number(b.x()), ParameterCodec.number(b.y())))
                            .toList());
        }
        return merged(values, wire.extras());
    }

    private static Map<String, Object> output(Output output) {
        return merged(map("name", output.name(), "from", text(output.from(), "out")), output.extras());
    }

    private static String text(Endpoint endpoint, String defaultPort) {
        return endpoint.port().equals(defaultPort) ? endpoint.block() : endpoint.toString();
    }

    /** Adds unknown keys behind the known ones, inside inner objects too. */
    private static Map<String, Object> merged(Map<String, Object> known, Extras extras) {
        extras.values().forEach((key, value) -> known.merge(key, value, DesignWriter::inner));
        return known;
    }

    private static Object inner(Object known, Object unknown) {
        if (!(known instanceof Map<?, ?> into) || !(unknown instanceof Map<?, ?> from)) {
            return known;
        }
        Map<String, Object> both = new LinkedHashMap<>();
        into.forEach((key, value) -> both.put(String.valueOf(key), value));
        from.forEach((key, value) -> both.merge(String.valueOf(key), value, DesignWriter::inner));
        return both;
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
