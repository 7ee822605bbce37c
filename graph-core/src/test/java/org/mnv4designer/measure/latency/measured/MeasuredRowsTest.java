package org.mnv4designer.measure.latency.measured;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.DataType;
import org.mnv4designer.measure.latency.Band;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.LatencyModel;
import org.mnv4designer.measure.latency.Provenance;
import org.mnv4designer.measure.latency.Rates;
import org.mnv4designer.measure.latency.WorkClass;
import org.mnv4designer.measure.latency.WorkloadBuilder;
import org.mnv4designer.measure.latency.measured.Choice.Batches;
import org.mnv4designer.measure.latency.measured.Setting.Aspect;

class MeasuredRowsTest {
    /** A network for each number: so many operators, which take the sibling a millisecond each. */
    private static final Networks NUMBERS = (design, input, folder) -> {
        if (!design.matches("n\\d+")) {
            throw new UnknownNetworkException("\"" + design + "\" is no network", "write n1");
        }
        int operators = Integer.parseInt(design.substring(1));
        return new Network(
                design,
                "numbers",
                224,
                224,
                new WorkloadBuilder()
                        .add(WorkClass.LAYOUT, 0, 0, 0, 0, operators)
                        .build());
    };

    private static final DeviceProfile SIBLING = new DeviceProfile(
            "sibling",
            "Sibling",
            "cpu",
            DataType.FP32,
            "a runtime",
            1,
            List.of(),
            List.of(),
            List.of(),
            new LatencyModel(0, Map.of(WorkClass.LAYOUT, new Rates(0, 0, 0, 0, 1, 0)), DataType.FP32),
            new Band(0.8, 0.2, Set.of(), 0.7, 0.3),
            new Provenance("a table", "CC0", "2026-11-24", "by hand", List.of(), Map.of(), 0, 0, List.of()));

    private static MeasuredRows rows(Choice choice, String text) {
        return MeasuredRows.of(
                        List.of(MeasurementReader.read(Path.of("runs.csv"), text.getBytes(UTF_8))), choice, NUMBERS)
                .against(SIBLING);
    }

    private static String problems(Choice choice, String text) {
        return rows(choice, text).problems().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static String problems(String text) {
        return problems(Choice.ALL, text);
    }

    @Test
    void eachLineBecomesARow() {
        MeasuredRows rows = rows(Choice.ALL, "design,latency_ms,device\nn1,2,mine\nn3,6,mine\n");
        assertEquals(List.of(), rows.problems());
        assertEquals(2, rows.rows().size());
        assertEquals("n3", rows.rows().get(1).network());
        assertEquals(6, rows.rows().get(1).milliseconds());
        assertEquals("mine", rows.setting().device());
        assertEquals(Set.of(WorkClass.LAYOUT), rows.identified(SIBLING));
        assertTrue(rows.leftToPrior(SIBLING).contains(WorkClass.CONV));
    }

    @Test
    void networksThatAreNotKnownAreNamedWithTheirLine() {
        assertEquals(
                "runs.csv, line 3: \"lenet\" is no network. Fix: write n1",
                problems("design,latency_ms\nn1,1\nlenet,1\n"));
    }

    @Test
    void twoLinesForOneNetworkAreRefusedWhateverItIsCalled() {
        assertEquals(
                "runs.csv, line 4: n01 is measured twice at 224x224: 1.2 ms here, 1.0 ms in line 2. "
                        + "Fix: keep the better one, or the median of both",
                problems("design,latency_ms\nn1,1\nn2,2\nn01,1.2\n"));
    }

    @Test
    void mixedSettingsAskForAChoice() {
        String text = """
                design,latency_ms,precision,threads
                n1,1,fp32,1
                n2,2,int8,1
                n3,3,int8,4
                """;
        assertEquals("""
                runs.csv, line 3: precision is "int8" here and "fp32" in line 2. Fix: keep one of them, as with \
                --precision "fp32"
                runs.csv, line 4: threads is "4" here and "1" in line 2. Fix: keep one of them, as with --threads "1\"""", problems(text));
        Choice int8 = Choice.ALL.with(Aspect.PRECISION, "W8A8");
        assertEquals(2, rows(int8, text).rows().size());
        assertEquals(1, rows(int8.with(Aspect.THREADS, "4"), text).rows().size());
    }

    @Test
    void aSettingThatOnlySomeLinesNameIsMixed() {
        assertEquals(
                "runs.csv, line 3: device is not said here and \"mine\" in line 2. Fix: keep one of them, as with "
                        + "--device \"mine\"",
                problems("design,latency_ms,device\nn1,1,mine\nn2,2,\n"));
    }

    @Test
    void aChoiceThatNothingFitsIsRefused() {
        Choice choice = Choice.ALL.with(Aspect.DEVICE, "yours");
        assertTrue(problems(choice, "design,latency_ms,device\nn1,1,mine\n").contains("no line fits the choice"));
    }

    @Test
    void runsOfSeveralImagesAreRefusedUnlessTheyAreToBeDivided() {
        String text = "design,latency_ms,batch\nn1,8,8\n";
        assertTrue(
                problems(text).contains("line 2: a run of 8 images is not 8 runs of one. Fix: measure with batch 1"));
        MeasuredRows divided = rows(new Choice(Map.of(), Batches.DIVIDE), text);
        assertEquals(List.of(), divided.problems());
        assertEquals(1, divided.rows().get(0).milliseconds());
    }

    @Test
    void microsecondsCalledMillisecondsAreNoticed() {
        String problem = problems("design,latency_ms\nn1,1100\nn2,1900\nn3,3000\n");
        assertTrue(
                problem.startsWith("runs.csv, line 2: all times are about 1000 times those of the sibling device. Fix: "
                        + "call the column latency_us"),
                problem);
        assertTrue(problems("design,latency_us\nn1,1\nn2,2\nn3,3\n").contains("call the column latency_ms"));
        assertEquals("", problems("design,latency_us\nn1,1100\nn2,1900\nn3,3000\n"));
    }

    @Test
    void oneLineInAnotherUnitIsNoticed() {
        String problem = problems("design,latency_ms\nn1,1\nn2,2\nn3,3000\nn4,4\n");
        assertTrue(
                problem.startsWith("runs.csv, line 4: n3 takes 1000 times what the other lines let expect"), problem);
    }

    @Test
    void slowerAndFasterDevicesAreFine() {
        assertEquals("", problems("design,latency_ms\nn1,40\nn2,90\nn3,110\n"));
        assertEquals("", problems("design,latency_ms\nn1,0.02\nn2,0.05\nn3,0.06\n"));
    }
}
