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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mnv4designer.measure.latency.DeviceProfiles;
import org.mnv4designer.measure.latency.OperatorKind;
import org.mnv4designer.measure.latency.WorkClass;

class ProfileSchemaTest {

    private static String schemaText() throws IOException {
        try (InputStream in = DeviceProfiles.class.getResourceAsStream("device-profile.schema.json")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> complaints(String text) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText());
        return schema.validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void everyBundledProfileFitsThePublishedSchema() throws IOException {
        for (String id : BundledDevices.IDS) {
            assertEquals(List.of(), complaints(Resources.text("profiles/" + id + ".json")), id);
        }
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
    void theSchemaKnowsEveryKindOfWorkAndOperator() throws IOException {
        String schema = schemaText();
        for (WorkClass kind : WorkClass.values()) {
            assertTrue(schema.contains("\"" + kind.id() + "\""), kind.id());
        }
        for (OperatorKind kind : OperatorKind.values()) {
            assertTrue(schema.contains("\"" + kind.id() + "\""), kind.id());
        }
    }
}
