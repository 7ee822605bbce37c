package org.mnv4designer.measure.latency.measured;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.measure.latency.measured.MeasurementFile.Form;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON of AI Hub: the profile of one job, lists of results, or the nested form of its published performance files.
 * Every object with a time is a measurement; what it does not say itself, the objects around it say.
 */
final class AiHubJson {
    private static final int DEEPEST = 24;
    private static final int MOST_ROWS = 10_000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();
    /** Objects whose keys are values of a column. */
    private static final Map<String, Column> KEYED =
            Map.of("precisions", Column.PRECISION, "components", Column.DESIGN, "performance_metrics", Column.DEVICE);

    /** What keys that name a runtime begin with. */
    private static final String RUNTIME = "torchscript_onnx_";

    private final Path file;
    private final List<Measurement> rows = new ArrayList<>();
    private final List<MeasurementProblem> problems = new ArrayList<>();

    private AiHubJson(Path file) {
        this.file = file;
    }

    static MeasurementFile read(Path file, String text) throws RefusedException {
        AiHubJson reader = new AiHubJson(file);
        try {
            reader.walk(MAPPER.readTree(text), "", Map.of());
        } catch (JacksonException problem) {
            int line = problem.getLocation() == null ? 1 : problem.getLocation().getLineNr();
            throw new RefusedException(Place.line(file, line)
                    .wrong("is not valid JSON: " + problem.getOriginalMessage(), "correct the file there"));
        }
        if (reader.rows.isEmpty() && reader.problems.isEmpty()) {
            throw new RefusedException(Place.of(file)
                    .wrong(
                            "holds no object with a time",
                            "each needs model and inference_time (microseconds) or latency_ms"));
        }
        return new MeasurementFile(file, Optional.of(Form.AI_HUB), List.of(), reader.rows, reader.problems);
    }

    private void walk(JsonNode node, String pointer, Map<Column, String> around) {
        if (rows.size() > MOST_ROWS) {
            return;
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), pointer + "/" + i, around);
        }
        if (node.isObject()) {
            object(node, pointer, around);
        }
    }

    private void object(JsonNode node, String pointer, Map<Column, String> around) {
        Map<Column, String> said = new EnumMap<>(Column.class);
        said.putAll(around);
        for (String key : node.propertyNames()) {
            column(key)
                    .filter(column -> isPlain(node.get(key)))
                    .ifPresent(column -> said.put(column, node.get(key).asString()));
        }
        JsonNode device = node.path("reference_device_info").path("name");
        if (device.isString()) {
            said.put(Column.DEVICE, device.stringValue());
        }
        if (said.keySet().stream().anyMatch(Column::isTime)) {
            measurement(pointer, said);
            return;
        }
        for (String key : node.propertyNames()) {
            inside(key, node.get(key), pointer + "/" + key.replace("~", "~0").replace("/", "~1"), said);
        }
    }

    /** A JSON null says nothing. */
    private static boolean isPlain(JsonNode value) {
        return value.isValueNode() && !value.isNull();
    }

    private static Optional<Column> column(String key) {
        return key.equals("name") ? Optional.of(Column.DESIGN) : Column.of(key);
    }

    private void inside(String key, JsonNode value, String pointer, Map<Column, String> said) {
        Column keyed = KEYED.getOrDefault(key, Column.DESIGN);
        if (!KEYED.containsKey(key) || !value.isObject()) {
            Map<Column, String> more = new EnumMap<>(said);
            if (key.startsWith(RUNTIME)) {
                more.putIfAbsent(Column.RUNTIME, key.substring(RUNTIME.length()));
            }
            walk(value, pointer, more);
            return;
        }
        for (String name : value.propertyNames()) {
            Map<Column, String> more = new EnumMap<>(Column.class);
            more.putAll(said);
            more.put(keyed, name);
            if (keyed == Column.DEVICE) {
                runtimes(value.get(name), pointer + "/" + name, more);
            } else {
                walk(value.get(name), pointer + "/" + name, more);
            }
        }
    }

    private void runtimes(JsonNode byRuntime, String pointer, Map<Column, String> said) {
        for (String runtime : byRuntime.propertyNames()) {
            Map<Column, String> more = new EnumMap<>(said);
            more.put(Column.RUNTIME, runtime);
            walk(byRuntime.get(runtime), pointer + "/" + runtime, more);
        }
    }

    private void measurement(String pointer, Map<Column, String> said) {
        Place place = new Place(file, pointer.isEmpty() ? "" : pointer);
        said.putIfAbsent(Column.DESIGN, place.fileName());
        try {
            rows.add(new Cells(place, said).measurement());
        } catch (RefusedException refused) {
            problems.add(refused.problem());
        }
    }
}
