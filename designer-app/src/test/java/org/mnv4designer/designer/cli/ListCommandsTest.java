package org.mnv4designer.designer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ListCommandsTest {

    private static JsonNode find(JsonNode list, String key, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(one -> one.get(key).stringValue().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theZooListsEveryNetworkWithItsSize() {
        JsonNode zoo = CommandRun.of("zoo", "--format", "json").json().get("zoo");
        assertEquals(
                "[1,3,224,224]",
                find(zoo, "name", "mobilenetv4_conv_small").get("input").toString());
        assertEquals(
                1001,
                find(zoo, "name", "tf_mobilenetv4_conv_large").get("classes").intValue());
        assertTrue(CommandRun.of("zoo").out().contains("zoo:paper_mnv4_hybrid_medium"));
    }

    @Test
    void devicesTellWhereTheirNumbersComeFrom() {
        JsonNode devices = CommandRun.of("devices", "--format", "json").json().get("devices");
        JsonNode profile = find(devices, "id", "pixel-6-cpu").get("profile");
        assertTrue(profile.get("source").stringValue().contains("Table 6"));
        assertTrue(profile.get("n").intValue() > 0);
        assertTrue(CommandRun.of("devices").out().contains("pixel-8-edgetpu"));
    }

    @Test
    void oneDeviceShowsWhatBecomesOfOperatorsAndWhereThatIsKnownFrom() {
        String out = CommandRun.of("devices", "pixel-4-hexagon").out();
        assertTrue(out.contains("resize to a side above 65"), out);
        assertTrue(out.contains("347.3 MAC/byte"), out);
        JsonNode devices = CommandRun.of("devices", "pixel-4-hexagon", "--format", "json")
                .json()
                .get("devices");
        assertEquals(1, devices.size());
        JsonNode matmul = find(devices.get(0).get("support"), "operator", "matmul");
        assertEquals("refuse", matmul.get("verdict").stringValue());
        assertEquals("refuses", matmul.get("consequence").stringValue());
        assertEquals("2026-11-24", matmul.get("date").stringValue());
        assertEquals(2, CommandRun.of("devices", "no-such-device").exitCode());
    }

    @Test
    void blocksListTheirParametersWithDefaults() {
        JsonNode blocks = CommandRun.of("blocks", "--format", "json").json().get("blocks");
        JsonNode parameters = find(blocks, "type", "uib").get("parameters");
        assertEquals(4, find(parameters, "name", "expansion").get("default").intValue());
        assertTrue(CommandRun.of("blocks").out().contains("mobile-mqa: "));
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        CommandRun help = CommandRun.of("--help");
        assertEquals(0, help.exitCode());
        assertTrue(help.out().startsWith("Usage: mnv4 "), help.out());
        assertTrue(CommandRun.of("--version").out().startsWith("MNv4 Designer "));
        assertTrue(CommandRun.of("report", "--help").out().contains("--recipe"));
    }

    @Test
    void completionIsGeneratedForShells() {
        assertTrue(CommandRun.of("generate-completion").out().contains("function _complete_mnv4"));
    }

    @Test
    void anUnknownCommandIsAnsweredWithNearOnes() {
        CommandRun run = CommandRun.of("repport", "x");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("mnv4 report"), run.err());
    }
}
