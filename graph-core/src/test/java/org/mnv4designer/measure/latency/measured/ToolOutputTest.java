package org.mnv4designer.measure.latency.measured;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.measure.latency.measured.MeasurementFile.Form;

/** What benchmark_model and AI Hub write, in their own words. */
class ToolOutputTest {
    private static final String LOG = """
            INFO: STARTING!
            INFO: Log parameter values verbosely: [0]
            INFO: Num threads: [4]
            INFO: Graph: [/data/local/tmp/mobilenet_v1_1.0_224.tflite]
            INFO: #threads used for CPU inference: [4]
            INFO: Use gpu: [1]
            INFO: Loaded model /data/local/tmp/mobilenet_v1_1.0_224.tflite
            INFO: Running benchmark for at least 1 iterations and at least 0.5 seconds
            INFO: count=27 first=19345 curr=18456 min=18000 max=20111 avg=18532.1 std=345
            INFO: Running benchmark for at least 50 iterations and at least 1 seconds
            INFO: count=54 first=18456 curr=18321 min=18001 max=19345 avg=2.95e+04 std=211
            INFO: Inference timings in us: Init: 1234, First inference: 19345, Warmup (avg): 18532.1, Inference (avg): 2.95e+04
            """;

    private static MeasurementFile read(String name, String text) {
        return MeasurementReader.read(Path.of(name), text.getBytes(UTF_8));
    }

    @Test
    void aLogNamesGraphThreadsAndDelegate() {
        MeasurementFile file = read("run.txt", LOG);
        assertEquals(List.of(), file.problems());
        assertEquals(Optional.of(Form.TFLITE_LOG), file.form());
        Measurement one = file.rows().get(0);
        assertEquals("/data/local/tmp/mobilenet_v1_1.0_224.tflite", one.design());
        assertEquals(29.5, one.milliseconds(), 1e-9);
        assertEquals(new Setting("", "TFLite gpu", "", "4"), one.setting());
        assertEquals("line 12", one.place().within());
    }

    @Test
    void theMedianOfTheRunsIsBetterThanTheirMean() {
        String text = LOG.replace("avg=2.95e+04 std=211", "avg=29500 std=211 p5=18000 median=18321 p95=19345");
        assertEquals(18.321, read("run.txt", text).rows().get(0).milliseconds(), 1e-9);
    }

    @Test
    void logsOfSeveralNetworksMayFollowEachOther() {
        String two = LOG + LOG.replace("mobilenet_v1_1.0_224", "resnet18").replace("[1]", "[0]");
        MeasurementFile file = read("run.txt", two.replace("INFO: ", "I tflite  : "));
        assertEquals(2, file.rows().size());
        assertEquals("/data/local/tmp/resnet18.tflite", file.rows().get(1).design());
        assertEquals("TFLite", file.rows().get(1).setting().runtime());
    }

    @Test
    void aLogThatEndsEarlyIsRefused() {
        String cut = LOG.substring(0, LOG.indexOf("INFO: Inference timings"));
        assertTrue(read("run.txt", cut)
                .problems()
                .get(0)
                .toString()
                .startsWith("run.txt, line 11: the benchmark ends without \"Inference timings in us:\""));
    }

    @Test
    void aProfileOfOperatorsGivesItsMeanOfWholeRuns() {
        String text = """
                Profiling Info for Benchmark Initialization:
                ============================== Run Order ==============================
                node type, start, first, avg_ms, %, cdf%, mem KB, times called, name
                AllocateTensors, 0, 1.3, 1.3, 100%, 100%, 0, 1, AllocateTensors/0
                Timings (microseconds): count=1 curr=1356 avg=1356
                Operator-wise Profiling Info for Regular Benchmark Runs:
                ============================== Run Order ==============================
                node type, start, first, avg_ms, %, cdf%, mem KB, times called, name
                CONV_2D, 0, 1.1, 1.2, 60%, 60%, 0, 1, [a]:0
                CONV_2D, 1.1, 0.8, 0.8, 40%, 100%, 0, 1, [b]:1
                Timings (microseconds): count=50 first=1900 curr=2000 min=1900 max=2100 avg=2004.5 std=20
                2 nodes observed
                """;
        MeasurementFile file = read("resnet18.csv", text);
        assertEquals(Optional.of(Form.TFLITE_PROFILE), file.form());
        assertEquals(2.0045, file.rows().get(0).milliseconds(), 1e-9);
        assertEquals("resnet18.csv", file.rows().get(0).design());
        MeasurementFile cut = read("resnet18.csv", text.replaceAll("Timings[^\\n]*\\n", ""));
        assertTrue(
                cut.problems().get(0).message().contains("ends without"),
                cut.problems().toString());
    }

    @Test
    void aProfileOfOneJobOfAiHubIsInMicroseconds() {
        MeasurementFile file = read("resnet18.json", """
                {"execution_summary": {"estimated_inference_time": 1250, "all_inference_times": [1250, 1300]},
                 "execution_detail": [{"name": "conv", "type": "CONV_2D", "compute_unit": "NPU"}]}
                """);
        assertEquals(Optional.of(Form.AI_HUB), file.form());
        assertEquals(1, file.rows().size());
        assertEquals(1.25, file.rows().get(0).milliseconds(), 1e-9);
        assertEquals("resnet18.json", file.rows().get(0).design());
    }

    @Test
    void listsOfResultsSayModelDeviceRuntimeAndPrecision() {
        MeasurementFile file = read("hub.json", """
                {"results": [
                  {"model": "MobileNet-v2", "device": "Galaxy S24", "runtime": "tflite", "precision": "float",
                   "inference_time_ms": 0.91},
                  {"model": "ResNet18", "device": "Galaxy S24", "runtime": "tflite", "precision": "float",
                   "inference_time": 1100.5},
                  {"model": "failed", "inference_time": null}]}
                """);
        assertEquals(List.of(), file.problems());
        assertEquals(2, file.rows().size());
        assertEquals(
                new Setting("Galaxy S24", "tflite", "float", ""),
                file.rows().get(0).setting());
        assertEquals(1.1005, file.rows().get(1).milliseconds(), 1e-9);
        assertEquals("/results/1", file.rows().get(1).place().within());
    }

    @Test
    void nestedPerformanceFilesAreReadAsWell() {
        MeasurementFile file = read("perf.json", """
                {"precisions": {"w8a8": {"components": {"MobileNet-v2": {"performance_metrics": {
                  "Galaxy S24": {"tflite": {"inference_time_milliseconds": 0.3},
                                 "qnn_dlc": {"inference_time_milliseconds": 0.4}}}}}}}}
                """);
        assertEquals(2, file.rows().size());
        assertEquals("MobileNet-v2", file.rows().get(0).design());
        assertEquals(
                new Setting("Galaxy S24", "qnn_dlc", "int8", ""),
                file.rows().get(1).setting());
        MeasurementFile older = read("perf.json", """
                {"models": [{"name": "MobileNet-v2", "performance_metrics": [
                  {"torchscript_onnx_tflite": {"inference_time": 900.0, "precision": "fp16"},
                   "reference_device_info": {"name": "Galaxy S24"}}]}]}
                """);
        assertEquals(
                new Setting("Galaxy S24", "tflite", "fp16", ""),
                older.rows().get(0).setting());
        assertEquals("MobileNet-v2", older.rows().get(0).design());
    }

    @Test
    void brokenJsonIsRefusedWithItsLine() {
        assertTrue(
                read("hub.json", "[\n{\"model\": ").problems().get(0).toString().startsWith("hub.json, line 2: is"));
        assertTrue(read("hub.json", "[]").problems().get(0).message().contains("holds no object with a time"));
        assertTrue(
                read("hub.json", "[".repeat(50_000)).problems().get(0).message().contains("is not valid JSON"));
        assertTrue(read("hub.json", "[{\"model\": \"a\", \"inference_time\": -1}]")
                .problems()
                .get(0)
                .toString()
                .startsWith("hub.json, /0: a time must be above 0"));
    }

    @Test
    void aTableBesideTheFilesNamesWhatTheyMeasured(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), LOG);
        Files.writeString(folder.resolve("b.log"), LOG);
        Files.writeString(folder.resolve("picture.png"), "");
        Files.writeString(folder.resolve("networks.csv"), "file,design,input\nb.log,my.mnv4.json,160\n");
        List<MeasurementFile> files = MeasurementSource.read(List.of(folder));
        assertEquals(2, files.size());
        assertEquals(
                "/data/local/tmp/mobilenet_v1_1.0_224.tflite",
                files.get(0).rows().get(0).design());
        assertEquals("my.mnv4.json", files.get(1).rows().get(0).design());
        assertEquals(Optional.of("160"), files.get(1).rows().get(0).input());
    }

    @Test
    void aFolderWithoutMeasurementsSaysSo(@TempDir Path folder) {
        assertTrue(MeasurementSource.read(List.of(folder))
                .get(0)
                .problems()
                .get(0)
                .message()
                .contains("holds no measurements"));
    }
}
