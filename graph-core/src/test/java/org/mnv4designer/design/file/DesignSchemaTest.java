package org.mnv4designer.design.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mnv4designer.block.BlockParameter;
import org.mnv4designer.block.BlockType;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.zoo.Zoo;
import org.mnv4designer.zoo.ZooEntry;

/** The published schema says what the reader reads. */
class DesignSchemaTest {
    private static final String TEXT = text();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    private static String text() {
        try (InputStream in = Objects.requireNonNull(
                DesignFile.class.getResourceAsStream("design.schema.json"), "the schema is a resource")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<?> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "examples"))) {
            return files
                    .filter(file -> file.toString().endsWith(DesignFile.EXTENSION))
                    .filter(file -> !file.toString().contains("target"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleKeepsTheSchema(Path example) throws IOException {
        assertEquals(List.of(), errors(Files.readString(example)));
    }

    static Stream<String> zoo() {
        return Zoo.list().stream().map(ZooEntry::name);
    }

    @ParameterizedTest
    @MethodSource("zoo")
    void everyWrittenZooDesignKeepsTheSchema(String name) {
        byte[] written = new DesignFile(BlockTypes.load()).text(Zoo.design(name));

        assertEquals(List.of(), errors(new String(written, StandardCharsets.UTF_8)));
    }

    static Stream<BlockType<?>> types() {
        return BlockTypes.load().all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSchemaNamesEveryParameterOfEveryBlockType(BlockType<?> type) throws DesignFileException {
        Set<String> wanted = new TreeSet<>(Set.of("activation", "padding"));
        type.parameters().stream().map(BlockParameter::name).forEach(wanted::add);

        assertEquals(wanted, new TreeSet<>(parametersOf(type.id())));
    }

    private static Set<String> parametersOf(String type) throws DesignFileException {
        Object blocks =
                at(new JsonTree().parse("schema", TEXT.getBytes(StandardCharsets.UTF_8)), "properties", "blocks");
        for (Object condition : (List<?>) at(blocks, "items", "allOf")) {
            if (type.equals(at(condition, "if", "properties", "type", "const"))) {
                Map<?, ?> named = (Map<?, ?>) at(condition, "then", "properties", "parameters", "properties");
                Set<String> names = new TreeSet<>();
                named.keySet().forEach(name -> names.add(String.valueOf(name)));
                return names;
            }
        }
        throw new AssertionError("the schema does not know block type " + type);
    }

    private static Object at(Object from, String... keys) {
        Object value = from;
        for (String key : keys) {
            value = Objects.requireNonNull(((Map<?, ?>) value).get(key), key);
        }
        return value;
    }

    @Test
    void wrongTypesBreakTheSchema() {
        assertFalse(errors("{\"format\": \"mnv4-design\", \"version\": 1, \"classes\": \"ten\"}")
                .isEmpty());
        assertFalse(errors("{\"format\": \"mnv4-design\", \"version\": 2}").isEmpty());
    }
}
