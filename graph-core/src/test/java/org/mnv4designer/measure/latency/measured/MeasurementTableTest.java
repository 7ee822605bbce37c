package org.mnv4designer.measure.latency.measured;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mnv4designer.measure.latency.measured.MeasurementFile.Form;

class MeasurementTableTest {
    private static MeasurementFile read(String text) {
        return MeasurementReader.read(Path.of("runs.csv"), text.getBytes(UTF_8));
    }

    private static String problems(String text) {
        return read(text).problems().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void aLineBecomesAMeasurementWithAllThatItSays() {
        MeasurementFile file = read("""
                # by hand
                design,latency_ms,input,batch,precision,runtime,threads,device
                zoo:resnet18,141.5,192x224,2,FP32,TFLite,4,"Pixel 4, middle core"
                """);
        assertEquals(List.of(), file.problems());
        assertEquals(Optional.of(Form.TABLE), file.form());
        assertEquals(
                List.of(new Measurement(
                        Place.line(Path.of("runs.csv"), 3),
                        "zoo:resnet18",
                        Optional.of("192x224"),
                        141.5,
                        2,
                        new Setting("Pixel 4, middle core", "TFLite", "fp32", "4"))),
                file.rows());
    }

    @Test
    void microsecondsAreTakenWhereTheHeaderSaysSo() {
        assertEquals(1.5, read("design,latency_us\na,1500\n").rows().get(0).milliseconds(), 1e-12);
        assertEquals(
                1.5, read("model,Inference Time (µs)\na,1500\n").rows().get(0).milliseconds(), 1e-12);
        assertEquals(1.5, read("model,inference_time\na,1500\n").rows().get(0).milliseconds(), 1e-12);
    }

    @Test
    void marksLineEndsAndSeparatorsOfOtherProgramsAreNoProblem() {
        for (String text : List.of(
                "\uFEFFdesign,latency_ms\r\na,1.5\r\n",
                "design;latency_ms\na;1.5",
                "design\tlatency_ms\na\t1.5\n\n",
                "design,latency_ms\n\"a\",\"1.5\"\n")) {
            MeasurementFile file = read(text);
            assertEquals(List.of(), file.problems(), text);
            assertEquals("a", file.rows().get(0).design());
            assertEquals(1.5, file.rows().get(0).milliseconds());
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            -1,         'a time must be above 0, got -1'
            0,          'a time must be above 0, got 0'
            1e-400,     'a time must be above 0, got 1e-400'
            NaN,        '"NaN" is not a number'
            Infinity,   '"Infinity" is not a number'
            0x10,       '"0x10" is not a number'
            3 ms,       '"3 ms" is not a number'
            '"3,5"',    '"3,5" is not a number. Fix: write the decimal point as a point'
            1e9,        'a time of 1.0E9 ms cannot be. Fix: check the unit'
            1e400,      'a time of Infinity ms cannot be'
            0.000001,   'a time of 1.0E-6 ms cannot be'
            '',         'has no time'
            """)
    void timesThatCannotBeAreRefusedWithTheirLine(String time, String complaint) {
        MeasurementFile file = read("design,latency_ms\na,1\nb," + time + "\n");
        assertEquals(1, file.rows().size());
        String problem = file.problems().get(0).toString();
        assertTrue(problem.startsWith("runs.csv, line 3: " + complaint), problem);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            batch,      0,      'batch must be a whole number from 1 to 4096, got "0"'
            batch,      1.5,    'batch must be a whole number from 1 to 4096, got "1.5"'
            threads,    many,   'threads must be a whole number from 1 to 4096, got "many"'
            precision,  w8a16,  'precision "w8a16" is not known. Fix: use fp32, fp16 or int8'
            """)
    void otherCellsAreCheckedToo(String column, String value, String complaint) {
        String problems = problems("design,latency_ms," + column + "\na,1," + value + "\n");
        assertTrue(problems.startsWith("runs.csv, line 2: " + complaint), problems);
    }

    @Test
    void everyWrongLineIsNamed() {
        MeasurementFile file = read("design,latency_ms\na,x\nb,1\n,2\nc,1,2\nd\n");
        assertEquals(1, file.rows().size());
        assertEquals(
                List.of("line 2", "line 4", "line 5", "line 6"),
                file.problems().stream()
                        .map(problem -> problem.place().within())
                        .toList());
        assertTrue(file.problems()
                .get(3)
                .toString()
                .contains("has 1 cells, the header 2. Fix: complete the line; the" + " file may have been cut off"));
    }

    @Test
    void headersMustNameNetworkAndUnit() {
        assertTrue(problems("latency_ms\n1\n").contains("line 1: there is no column \"design\""));
        assertTrue(problems("design,milliseconds\na,1\n").contains("line 1: there is no column \"latency_ms\""));
        assertTrue(problems("design,latency\na,1\n")
                .contains("the column \"latency\" does not say its unit. Fix: call it latency_ms or latency_us"));
        assertTrue(problems("design,latency_ms,latency_us\na,1,1\n").contains("two columns mean \"latency_ms\""));
        assertTrue(problems("design,design,latency_ms\na,a,1\n").contains("two columns mean \"design\""));
        assertTrue(problems("design|latency_ms\na|1\n").contains("separate cells with commas"));
    }

    @Test
    void columnsThatAreNotKnownAreShownAsUnused() {
        MeasurementFile file = read("design,latency_ms,mood\na,1,good\n");
        assertEquals(List.of(), file.problems());
        assertEquals(
                new MeasurementFile.Taken("mood", Optional.empty()),
                file.columns().get(2));
    }

    @Test
    void filesWithoutMeasurementsSayWhatIsMissing() {
        assertTrue(problems("").contains("runs.csv: is empty"));
        assertTrue(problems("\n  \n").contains("runs.csv: is empty"));
        assertTrue(problems("# a remark\n").contains("holds remarks only"));
        assertTrue(problems("design,latency_ms\n").contains("has a header and no line"));
        assertTrue(problems("design,latency_ms\na,\"1\nb,2\n").contains("line 2: opens a quote that is never closed"));
    }

    @Test
    void otherEncodingsAreRefusedWithTheLine() {
        MeasurementFile latin =
                MeasurementReader.read(Path.of("runs.csv"), "design,latency_ms\ncaf\u00e9,1\n".getBytes(ISO_8859_1));
        assertEquals(
                "runs.csv, line 2: holds bytes that are not UTF-8. Fix: save the file as UTF-8",
                latin.problems().get(0).toString());
        MeasurementFile wide = MeasurementReader.read(Path.of("runs.csv"), "design,latency_ms\n".getBytes(UTF_16LE));
        assertEquals(
                "runs.csv: is not text. Fix: choose a file with measurements",
                wide.problems().get(0).toString());
    }

    @Test
    void hugeFilesFoldersAndAbsentOnesAreRefused(@TempDir Path folder) throws IOException {
        Path huge = Files.write(folder.resolve("huge.csv"), new byte[8_000_001]);
        assertTrue(MeasurementReader.read(huge).problems().get(0).toString().contains("is longer than 8000000 bytes"));
        assertTrue(MeasurementReader.read(folder).problems().get(0).toString().contains("is not a file"));
        assertTrue(MeasurementReader.read(folder.resolve("none.csv"))
                .problems()
                .get(0)
                .toString()
                .contains("cannot be read"));
        String many = "design,latency_ms\n" + "a,1\n".repeat(10_001);
        assertTrue(problems(many).contains("has more than 10000 lines"));
    }
}
