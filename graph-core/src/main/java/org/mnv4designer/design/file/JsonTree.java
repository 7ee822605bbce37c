package org.mnv4designer.design.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mnv4designer.design.Extras;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON as plain Java values: maps, lists, strings, booleans, whole numbers as {@code Long} or {@code BigInteger}, others
 * as {@code BigDecimal}, null as {@link Extras.JsonNull}. Refuses duplicate keys, deep nesting and endless tokens.
 */
public final class JsonTree {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_STRING = 64 << 20;
    private static final int MAX_NUMBER = 100;
    private static final int MAX_NAME = 1024;
    private static final Pattern SETTING = Pattern.compile("[,:]? [^,:` ]*(?: as per)? ?`[^`]*`(?: to allow)?");

    private final JsonMapper mapper;

    public JsonTree() {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxStringLength(MAX_STRING)
                .maxNumberLength(MAX_NUMBER)
                .maxNameLength(MAX_NAME)
                .build();
        mapper = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /** The object that a text holds. */
    public Map<String, Object> parse(String file, byte[] text) throws DesignFileException {
        try (JsonParser parser = mapper.createParser(text)) {
            return parse(file, parser);
        } catch (JacksonException e) {
            throw invalid(file, e.getLocation(), e.getOriginalMessage());
        }
    }

    private Map<String, Object> parse(String file, JsonParser parser) throws DesignFileException {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new DesignFileException(
                        file, "", "the file holds no JSON object", "open a design that this program has written");
            }
            JsonNode node = mapper.readTree(parser);
            if (parser.nextToken() != null) {
                throw invalid(file, parser.currentTokenLocation(), "more follows behind the end of the object");
            }
            return object(node);
        } catch (StreamConstraintsException e) {
            throw invalid(file, parser.currentLocation(), e.getOriginalMessage());
        }
    }

    /** The parser's message without the names of its settings, which nobody can set from outside. */
    private static DesignFileException invalid(String file, TokenStreamLocation at, String message) {
        return new DesignFileException(
                file,
                "line " + at.getLineNr() + ", column " + at.getColumnNr(),
                "not valid JSON: " + SETTING.matcher(message).replaceAll(""),
                "correct it there, or restore the file from a copy");
    }

    private static Map<String, Object> object(JsonNode node) {
        Map<String, Object> values = new LinkedHashMap<>();
        node.properties().forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
        return values;
    }

    private static Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> node.stringValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> number(node);
            default -> Extras.JsonNull.NULL;
        };
    }

    private static List<Object> array(JsonNode node) {
        List<Object> values = new ArrayList<>(node.size());
        node.forEach(element -> values.add(value(element)));
        return values;
    }

    private static Number number(JsonNode node) {
        if (!node.isIntegralNumber()) {
            return node.decimalValue();
        }
        return node.canConvertToLong() ? (Number) node.longValue() : node.bigIntegerValue();
    }

    /** Two-space indent, keys in the map's order, one trailing newline. */
    public byte[] write(Map<String, Object> values) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        String text = mapper.writer().with(printer).writeValueAsString(node(values));
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode node(Object value) {
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = mapper.createObjectNode();
            map.forEach((key, inner) -> object.set(String.valueOf(key), node(inner)));
            return object;
        }
        if (value instanceof List<?> list) {
            ArrayNode array = mapper.createArrayNode();
            list.forEach(inner -> array.add(node(inner)));
            return array;
        }
        return value == Extras.JsonNull.NULL ? NullNode.getInstance() : mapper.valueToTree(value);
    }
}
