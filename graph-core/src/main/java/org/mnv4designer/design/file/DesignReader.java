package org.mnv4designer.design.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Output;
import org.mnv4designer.design.Position;
import org.mnv4designer.design.Target;
import org.mnv4designer.design.WeightFile;
import org.mnv4designer.design.Wire;

/** Makes a design of the values of a file, in version 1 of the format. */
final class DesignReader {
    static final String FORMAT = "mnv4-design";
    static final int VERSION = 1;
    private static final int MAX_SIDE = 32768;
    private static final int MAX_CHANNELS = 4096;
    private static final int MAX_CLASSES = 10_000_000;
    private static final double MAX_MILLIS = 1e9;
    private static final List<String> LIMITS = List.of("latencyMs", "macs", "parameters", "peakBytes");

    private final String file;
    private final BlockTypes types;

    DesignReader(String file, BlockTypes types) {
        this.file = file;
        this.types = types;
    }

    Design read(Map<String, Object> values) throws DesignFileException {
        Fields fields = new Fields(file, "", values);
        checkFormat(fields);
        Design blank = Design.blank("");
        Design design = blank.withName(fields.string("name", ""))
                .withDescription(fields.string("description", ""))
                .withInput(input(fields.object("input")))
                .withClasses(fields.integer("classes", blank.classes(), 1, MAX_CLASSES));
        SectionReader sections = new SectionReader(fields);
        design = design.withLabels(sections.labels())
                .withConventions(sections.conventions())
                .withPreprocessing(sections.preprocessing())
                .withTraining(sections.training())
                .withTargets(targets(fields))
                .withWeights(weights(fields));
        Network network = network(fields);
        return design.withNetwork(empty -> network).withExtras(fields.extras());
    }

    private void checkFormat(Fields fields) throws DesignFileException {
        String format = fields.required("format");
        if (!format.equals(FORMAT)) {
            throw fields.problem(
                    "format", "is \"" + format + "\", not \"" + FORMAT + "\"", "open a design, or import the file");
        }
        if (!fields.has("version")) {
            throw fields.problem("version", "the key is missing", "add \"version\": " + VERSION);
        }
        int version = fields.integer("version", VERSION, 1, Integer.MAX_VALUE);
        if (version > VERSION) {
            throw fields.problem(
                    "version",
                    "the file has version " + version + ", this program reads up to " + VERSION,
                    "update MNv4 Designer");
        }
    }

    private static ImageInput input(Fields fields) throws DesignFileException {
        return new ImageInput(
                fields.integer("channels", 3, 1, MAX_CHANNELS),
                fields.integer("height", 224, 1, MAX_SIDE),
                fields.integer("width", 224, 1, MAX_SIDE));
    }

    private static List<Target> targets(Fields fields) throws DesignFileException {
        List<Target> targets = new ArrayList<>();
        for (Fields target : fields.objects("targets")) {
            targets.add(target(target));
        }
        return targets;
    }

    private static Target target(Fields fields) throws DesignFileException {
        List<String> limits = LIMITS.stream().filter(fields::has).toList();
        if (limits.size() != 1) {
            throw fields.problem(
                    "",
                    limits.isEmpty() ? "names no limit that is known" : "names several limits: " + limits,
                    "write one of device with latencyMs, macs, parameters, peakBytes");
        }
        return switch (limits.get(0)) {
            case "macs" -> new Target.Macs(fields.whole("macs", 0, 0, Long.MAX_VALUE), fields.extras());
            case "parameters" ->
                new Target.Parameters(fields.whole("parameters", 0, 0, Long.MAX_VALUE), fields.extras());
            case "peakBytes" -> new Target.PeakBytes(fields.whole("peakBytes", 0, 0, Long.MAX_VALUE), fields.extras());
            default ->
                new Target.Latency(
                        fields.required("device"), fields.number("latencyMs", 0, 0, MAX_MILLIS), fields.extras());
        };
    }

    private static Optional<WeightFile> weights(Fields fields) throws DesignFileException {
        if (!fields.has("weights")) {
            fields.raw("weights");
            return Optional.empty();
        }
        Fields weights = fields.object("weights");
        return Optional.of(new WeightFile(weights.required("file"), weights.string("sha256", "")));
    }

    private Network network(Fields fields) throws DesignFileException {
        MemberReader members = new MemberReader(types);
        for (Fields group : fields.objects("groups")) {
            members.group(group);
        }
        for (Fields block : fields.objects("blocks")) {
            members.block(block);
        }
        List<Wire> wires = new ArrayList<>();
        for (Fields wire : fields.objects("wires")) {
            wires.add(wire(wire));
        }
        Map<String, Output> outputs = new LinkedHashMap<>();
        for (Fields output : fields.objects("outputs")) {
            Output read = output(output);
            if (outputs.put(read.name(), read) != null) {
                throw output.problem(
                        "name", "two outputs are called \"" + read.name() + "\"", "give each its own name");
            }
        }
        return new Network(members.tree(), wires, List.copyOf(outputs.values()));
    }

    private static Wire wire(Fields fields) throws DesignFileException {
        Endpoint from = endpoint(fields, "from", "out");
        Endpoint to = endpoint(fields, "to", "in");
        List<Position> bends = new ArrayList<>();
        for (Object bend : fields.list("bends")) {
            bends.add(bend(bend, fields));
        }
        return new Wire(from, to, bends, fields.extras());
    }

    private static Position bend(Object value, Fields fields) throws DesignFileException {
        if (value instanceof List<?> pair
                && pair.size() == 2
                && pair.get(0) instanceof Number x
                && pair.get(1) instanceof Number y
                && Math.abs(x.doubleValue()) <= MemberReader.MAX_COORDINATE
                && Math.abs(y.doubleValue()) <= MemberReader.MAX_COORDINATE) {
            return new Position(x.doubleValue(), y.doubleValue());
        }
        throw fields.wrong("bends", "pairs [x, y] of numbers up to 1e7", value);
    }

    private static Output output(Fields fields) throws DesignFileException {
        String name = fields.required("name");
        if (name.isBlank()) {
            throw fields.problem("name", "is empty", "name the output, such as \"logits\"");
        }
        return new Output(name, endpoint(fields, "from", "out"), fields.extras());
    }

    private static Endpoint endpoint(Fields fields, String key, String port) throws DesignFileException {
        String text = fields.required(key);
        int colon = text.indexOf(':');
        String block = colon < 0 ? text : text.substring(0, colon);
        String named = colon < 0 ? port : text.substring(colon + 1);
        if (block.isEmpty() || named.isEmpty()) {
            throw fields.problem(key, "\"" + text + "\" names no port", "write block or block:port");
        }
        return new Endpoint(block, named);
    }
}
