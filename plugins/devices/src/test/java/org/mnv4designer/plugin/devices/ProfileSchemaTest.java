package org.mnv4designer.plugin.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mnv4designer.measure.latency.Consequence;
import org.mnv4designer.measure.latency.DeviceProfiles;
import org.mnv4designer.measure.latency.OperatorKind;
import org.mnv4designer.measure.latency.OperatorTrait;
import org.mnv4designer.measure.latency.WorkClass;

class ProfileSchemaTest {

    private static final String PROFILES = "device-profile.schema.json";
    private static final String TABLES = "operator-support.schema.json";

    private static String schemaText(String name) throws IOException {
        try (InputStream in = DeviceProfiles.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> complaints(String text) throws IOException {
        return complaints(PROFILES, text);
    }

    /** Validates without network: the schemas refer to each other by their published addresses. */
    private static List<String> complaints(String name, String text) throws IOException {
        Map<String, String> published = new HashMap<>();
        for (String known : List.of(PROFILES, TABLES)) {
            published.put("https://mnv4designer.org/schema/" + known, schemaText(known));
        }
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(published))
                .getSchema(schemaText(name));
        return schema.validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void everyBundledProfileFitsThePublishedSchema() throws IOException {
        for (String id : BundledDevices.ids()) {
            assertEquals(List.of(), complaints(Resources.text("profiles/" + id + ".json")), id);
        }
    }

    @Test
    void everySupportTableFitsThePublishedSchema() throws IOException {
        for (DeviceCard card : DeviceCards.bundled().values()) {
            String file = "support/" + card.support().id() + ".json";
            assertEquals(List.of(), complaints(TABLES, Resources.text(file)), file);
        }
        assertEquals(List.of(), complaints(TABLES, Resources.text("support/coral-edgetpu-int8.json")));
        assertEquals(List.of(), complaints(TABLES, Resources.text("support/onnxruntime-cpu.json")));
    }

    @Test
    void theSchemaRefusesSupportThatTheReaderRefuses() throws IOException {
        String good = Resources.text("support/coral-edgetpu-int8.json");
        assertTrue(complaints(TABLES, good.replace("\"gelu\"", "\"gelo\"")).size() > 0);
        assertTrue(complaints(TABLES, good.replace("several-rows", "many-rows")).size() > 0);
        assertTrue(complaints(TABLES, good.replace("\"rest-on-cpu\"", "\"refuses\""))
                        .size()
                > 0);
        assertTrue(complaints(TABLES, good.replace("\"reason\"", "\"because\"")).size() > 0);
    }

    @Test
    void theSchemaRefusesWhatTheReaderRefuses() throws IOException {
        String good = Resources.text("profiles/pixel-6-cpu.json");
        assertTrue(complaints(good.replace("\"version\": 1", "\"version\": 2")).size() > 0);
        assertTrue(complaints(good.replace("\"fixedMs\": ", "\"fixedMs\": -")).size() > 0);
        assertTrue(complaints(good.replace("msPerOperator", "msPerOperation")).size() > 0);
        assertTrue(complaints(good.replace("\"pointwise\"", "\"pointless\"")).size() > 0);
    }

    @Test
    void theSchemaKnowsEveryWordOfTheVocabularies() throws IOException {
        String schema = schemaText(PROFILES);
        Stream<String> words = Stream.of(
                        Arrays.stream(WorkClass.values()).map(WorkClass::id),
                        Arrays.stream(OperatorKind.values()).map(OperatorKind::id),
                        Arrays.stream(OperatorTrait.values()).map(OperatorTrait::id),
                        Arrays.stream(Consequence.values()).map(Consequence::id))
                .flatMap(ids -> ids);
        assertEquals(
                List.of(),
                words.filter(id -> !schema.contains("\"" + id + "\"")).toList());
    }
}
