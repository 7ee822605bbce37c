package org.mnv4designer.parameter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.parameter.SafetensorsHeader.BadHeader;
import org.mnv4designer.parameter.SafetensorsHeader.Line;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the JSON of a safetensors header token by token, without recursion, into lines. Takes nothing but what the format
 * defines: an object of tensors, each with dtype, shape and data_offsets, and one object of texts.
 */
final class HeaderParser {
    private static final String METADATA = "__metadata__";
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(3)
                    .maxNameLength(SafetensorsHeader.MAX_NAME)
                    .maxNumberLength(20)
                    .maxStringLength(SafetensorsHeader.MAX_BYTES)
                    .build())
            .build();

    private final JsonParser parser;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();

    private HeaderParser(JsonParser parser) {
        this.parser = parser;
    }

    static SafetensorsHeader parse(ByteBuffer utf8) throws BadHeader {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), decode(utf8))) {
            HeaderParser header = new HeaderParser(parser);
            header.read();
            return SafetensorsHeader.of(header.lines, header.metadata);
        }
    }

    private static String decode(ByteBuffer utf8) throws BadHeader {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(utf8)
                    .toString();
        } catch (CharacterCodingException e) {
            throw bad("it is not UTF-8 text");
        }
    }

    private void read() throws BadHeader {
        try {
            readAll();
        } catch (JacksonException e) {
            throw bad(e.getOriginalMessage() + place());
        }
    }

    private void readAll() throws BadHeader {
        expect(parser.nextToken(), JsonToken.START_OBJECT);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            if (name.equals(METADATA)) {
                readMetadata();
            } else {
                lines.add(readLine(name));
            }
            if (lines.size() > SafetensorsHeader.MAX_ENTRIES) {
                throw bad("it names more than " + SafetensorsHeader.MAX_ENTRIES + " tensors");
            }
        }
        if (parser.nextToken() != null) {
            throw bad("something follows after its closing brace");
        }
    }

    private void readMetadata() throws BadHeader {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            expect(parser.nextToken(), JsonToken.VALUE_STRING);
            metadata.put(name, parser.getString());
        }
    }

    private Line readLine(String name) throws BadHeader {
        String type = "";
        List<List<Long>> shape = new ArrayList<>(1);
        List<List<Long>> offsets = new ArrayList<>(1);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (key) {
                case "dtype" -> {
                    expect(value, JsonToken.VALUE_STRING);
                    type = parser.getString();
                }
                case "shape" -> shape.add(readNumbers(value, SafetensorsHeader.MAX_RANK));
                case "data_offsets" -> offsets.add(readNumbers(value, 2));
                default -> throw bad("tensor " + Quote.of(name) + " has an unknown entry " + Quote.of(key));
            }
        }
        if (type.isEmpty()
                || shape.isEmpty()
                || offsets.isEmpty()
                || offsets.get(0).size() != 2) {
            throw bad("tensor " + Quote.of(name) + " needs dtype, shape and two data_offsets");
        }
        return new Line(name, type, shape.get(0), offsets.get(0));
    }

    private List<Long> readNumbers(JsonToken start, int most) throws BadHeader {
        expect(start, JsonToken.START_ARRAY);
        List<Long> numbers = new ArrayList<>(4);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser.currentToken(), JsonToken.VALUE_NUMBER_INT);
            numbers.add(parser.getLongValue());
            if (numbers.size() > most) {
                throw bad("a list has more than " + most + " numbers");
            }
        }
        return List.copyOf(numbers);
    }

    private void expect(JsonToken actual, JsonToken wanted) throws BadHeader {
        if (actual != wanted) {
            throw bad("expected " + wanted + " but found " + actual + place());
        }
    }

    private String place() {
        return " at character " + parser.currentLocation().getCharOffset();
    }

    private static BadHeader bad(String problem) {
        return new BadHeader("header", problem, "get the file again, or write it anew with the safetensors library");
    }
}
