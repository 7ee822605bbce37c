package org.mnv4designer.designer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ReportCommandTest {
    private static final String SMALL = "zoo:mobilenetv4_conv_small";

    @TempDir
    private Path folder;

    @Test
    void jsonHasTheContractsTotals() {
        CommandRun run = CommandRun.of("report", SMALL, "--format", "json");
        JsonNode totals = run.json().get("totals");
        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
        assertEquals("[1,3,224,224]", run.json().get("input").toString());
        assertEquals(3_774_024, totals.get("parameters").longValue());
        assertEquals(186_005_568, totals.get("macs").longValue());
        assertEquals(372_011_136, totals.get("flops").longValue());
        assertEquals(1_892_288, totals.get("otherOperations").longValue());
        assertEquals(4L * 551_936, totals.get("peakActivationBytes").get("fp32").longValue());
        assertTrue(totals.get("complete").booleanValue());
    }

    @Test
    void blocksTellShapesAndTimesThatAddUp() {
        JsonNode report = CommandRun.of("report", SMALL, "--format", "json").json();
        JsonNode stem = report.get("blocks").get(0);
        assertEquals("stem", stem.get("id").stringValue());
        assertEquals("[1,32,112,112]", stem.get("output").toString());
        double sum = 0;
        for (JsonNode block : report.get("blocks")) {
            sum += block.get("latencyMs").get("pixel-6-cpu").doubleValue();
        }
        JsonNode device = report.get("devices").get(0);
        assertEquals("pixel-6-cpu", device.get("id").stringValue());
        assertEquals(device.get("latencyMs").get("value").doubleValue(), sum, 1e-9);
        assertEquals(2.4, device.get("measured").get("value").doubleValue());
    }

    @Test
    void whatCannotBeKnownIsNullWithItsReason() {
        JsonNode report = CommandRun.of(
                        "report", "zoo:mobilenetv4_hybrid_medium", "--format", "json", "--device", "pixel-4-hexagon")
                .json();
        JsonNode device = report.get("devices").get(0);
        assertTrue(device.get("latencyMs").isNull());
        assertFalse(device.get("unsupported").isEmpty());
        assertEquals("DEVICE-001", report.get("diagnostics").get(0).get("code").stringValue());
        assertEquals("refuse", device.get("support").get(0).get("verdict").stringValue());
        assertEquals(
                "blocks.2.4", device.get("support").get(0).get("blocks").get(0).stringValue());
    }

    @Test
    void anotherSizeHasNoPublishedFigures() {
        JsonNode report = CommandRun.of("report", SMALL, "--format", "json", "--input", "192x256")
                .json();
        assertEquals("[1,3,192,256]", report.get("input").toString());
        assertTrue(report.get("devices").get(0).get("measured").isNull());
    }

    @Test
    void devicesAreChosenInTheOrderAskedFor() {
        JsonNode devices = CommandRun.of("report", SMALL, "--format", "json", "--device", "s23-gpu,pixel-6-cpu")
                .json()
                .get("devices");
        assertEquals(2, devices.size());
        assertEquals("s23-gpu", devices.get(0).get("id").stringValue());
    }

    @Test
    void aTextReportFitsATerminal() {
        CommandRun run = CommandRun.of("report", SMALL);
        assertTrue(run.out().startsWith("mobilenetv4_conv_small at 224×224 pixels\n"), run.out());
        assertTrue(run.out().contains("3,774,024"), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 140), run.out());
    }

    @Test
    void csvHasOneLineABlockAndTheSum() {
        String[] lines = CommandRun.of("report", SMALL, "--format", "csv", "--device", "s23-cpu")
                .out()
                .split("\r\n");
        assertEquals("block,type,stage,output,parameters,macs,ms_s23-cpu,peak_elements,bound_s23-cpu", lines[0]);
        assertTrue(lines[1].startsWith("stem,conv,stem,1x32x112x112,928,10838016,"), lines[1]);
        assertTrue(lines[lines.length - 1].startsWith("total,,,,3774024,186005568,"));
    }

    @Test
    void htmlAndMarkdownHoldTheSameTables() {
        String html = CommandRun.of("report", SMALL, "--format", "html").out();
        String markdown = CommandRun.of("report", SMALL, "--format", "markdown").out();
        assertTrue(html.contains("<td>blocks.2.5</td><td>uib</td>"), html);
        assertTrue(markdown.contains("| blocks.2.5 | uib | stage2 | 14×14×96 | 75,744 | 14,620,032 |"), markdown);
    }

    @Test
    void theHtmlReportNeedsNothingButItself() {
        String html = CommandRun.of("report", SMALL, "--format", "html", "--device", "pixel-6-cpu,s23-cpu")
                .out();
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("<link"), html);
        assertFalse(html.contains(" src="), html);
        assertFalse(html.contains(" href="), html);
        assertFalse(html.contains("url("), html);
        assertEquals(7, html.split("<svg ", -1).length - 1);
        assertTrue(html.contains("prefers-color-scheme: dark"), html);
        assertTrue(html.contains("n = 15, "), "measurements and held-out error stand beside each estimate");
    }

    @Test
    void namesOfDesignsAreEscapedInHtml() throws Exception {
        Path file = folder.resolve("design.mnv4.json");
        Files.writeString(
                file,
                Files.readString(Path.of(design("[]", 8))).replaceFirst("\"name\": \"[^\"]*\"", "\"name\": \"<b>&\""));
        String html =
                CommandRun.of("report", file.toString(), "--format", "html").out();
        assertTrue(html.contains("<h1>&lt;b&gt;&amp; at "), html);
    }

    @Test
    void jsonTellsWhereMemoryAndTimeGo() {
        JsonNode report = CommandRun.of("report", SMALL, "--format", "json", "--device", "pixel-6-cpu")
                .json();
        JsonNode memory = report.get("memory");
        assertEquals(551_936, memory.get("peakElements").longValue());
        assertEquals(0, memory.get("peakStep").intValue());
        assertEquals(2_609_152, memory.get("arenaBytesInputKept").get("fp32").longValue());
        assertEquals(58, memory.get("steps").size());
        JsonNode first = report.get("roofline").get("operators").get(0);
        assertEquals(992, first.get("weightBytes").longValue());
        assertEquals(551_936, first.get("activationBytes").longValue());
        JsonNode device = report.get("devices").get(0);
        double sum = 0;
        for (JsonNode part : device.get("splitMs")) {
            sum += part.doubleValue();
        }
        assertEquals(device.get("latencyMs").get("value").doubleValue(), sum, 1e-9);
        assertEquals(
                "memory",
                report.get("blocks")
                        .get(report.get("blocks").size() - 1)
                        .get("boundBy")
                        .get("pixel-6-cpu")
                        .stringValue());
    }

    @Test
    void timesOfOperatorsAddUpOnTheDevicesThatWereAskedFor() {
        JsonNode report = CommandRun.of("report", SMALL, "--format", "json", "--device", "s23-cpu,pixel-6-cpu")
                .json();
        double sum = 0;
        for (JsonNode operator : report.get("operators")) {
            sum += operator.get("latencyMs").get("pixel-6-cpu").doubleValue();
        }
        assertEquals(report.get("devices").get(1).get("latencyMs").get("value").doubleValue(), sum, 1e-9);
        assertEquals(2, report.get("operators").get(0).get("boundBy").size());
    }

    @Test
    void theHtmlReportOfADesignWithoutWorkHasNoRoof() throws Exception {
        Path file = folder.resolve("pool.mnv4.json");
        Files.writeString(file, """
                {"format": "mnv4-design", "version": 1, "name": "pool",
                 "input": {"channels": 3, "height": 32, "width": 32}, "classes": 4,
                 "blocks": [{"id": "pool", "type": "pool", "parameters": {}}],
                 "wires": [{"from": "input", "to": "pool"}]}
                """);
        String html =
                CommandRun.of("report", file.toString(), "--format", "html").out();
        assertFalse(html.contains("Operators under the roof"), html);
        assertTrue(html.contains("Live at the peak"), html);
    }

    @Test
    void theResultCanGoToAFile() throws Exception {
        Path file = folder.resolve("report.json");
        CommandRun run = CommandRun.of("report", SMALL, "--format", "json", "-o", file.toString());
        assertEquals("", run.out());
        assertTrue(Files.readString(file).startsWith("{\n  \"design\": \"mobilenetv4_conv_small\""));
    }

    @Test
    void aMissedTargetIsReportedWithExitCode1() throws Exception {
        CommandRun run = CommandRun.of("report", design("[{\"macs\": 1000}]", 8), "--format", "json");
        assertEquals(1, run.exitCode());
        assertFalse(run.json().get("targets").get(0).get("met").booleanValue());
        assertTrue(run.json().get("totals").get("macs").longValue() > 1000);
    }

    @Test
    void errorsOfTheDesignAreReportedWithExitCode1() throws Exception {
        CommandRun run = CommandRun.of("report", design("[]", 70000), "--format", "json");
        assertEquals(1, run.exitCode());
        assertEquals(
                "BLOCK-003", run.json().get("diagnostics").get(0).get("code").stringValue());
        assertFalse(run.json().get("totals").get("complete").booleanValue());
    }

    private String design(String targets, int outChannels) throws Exception {
        Path file = folder.resolve("own.mnv4.json");
        Files.writeString(file, """
                {"format": "mnv4-design", "version": 1, "name": "own",
                 "input": {"channels": 3, "height": 32, "width": 32}, "classes": 4, "targets": %s,
                 "blocks": [{"id": "stem", "type": "conv", "parameters": {"outChannels": %d, "kernel": 3}}],
                 "wires": [{"from": "input", "to": "stem"}]}
                """.formatted(targets, outChannels));
        return file.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report",
                "report no-such-file.mnv4.json",
                "report zoo:mobilenetv5",
                "report zoo:mobilenetv4_conv_small,width=minus",
                "report model.onnx",
                "report timm:uib_r1",
                "report zoo:mobilenetv4_conv_small --device toaster",
                "report zoo:mobilenetv4_conv_small --input 0x7",
                "report zoo:mobilenetv4_conv_small --recipe magic",
                "report zoo:mobilenetv4_conv_small --format xml",
                "report zoo:mobilenetv4_conv_small -o /no/such/folder/x"
            })
    void wrongUsageLeavesWithExitCode2AndAMessage(String line) {
        CommandRun run = CommandRun.of(line.split(" "));
        assertEquals(2, run.exitCode(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("mnv4: "), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }
}
