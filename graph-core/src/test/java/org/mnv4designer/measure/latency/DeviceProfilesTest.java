package org.mnv4designer.measure.latency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceProfilesTest {
    private static final String GOOD = DeviceProfiles.write(ProfiledDeviceTest.profile(
            OperatorSupport.of(OperatorKind.GELU, OperatorSupport.Verdict.FALLBACK, "slow", "a manual")));

    private static String complaint(String text) {
        return String.valueOf(assertThrows(ProfileException.class, () -> DeviceProfiles.read("my.json", text))
                .getMessage());
    }

    /** The first line of the good profile that contains a text. */
    private static long line(String part) {
        return GOOD.substring(0, GOOD.indexOf(part)).lines().count();
    }

    @Test
    void whatIsWrittenIsReadAgainAndWrittenTheSame() throws ProfileException {
        DeviceProfile read = DeviceProfiles.read("my.json", GOOD);
        assertEquals(GOOD, DeviceProfiles.write(read));
        assertEquals(
                10,
                read.model()
                        .rates()
                        .getOrDefault(WorkClass.POINTWISE, Rates.FREE)
                        .msPerGigaMac());
        assertEquals(OperatorKind.GELU, read.support().get(0).operator());
    }

    private static DeviceProfile withFacts(DeviceProfile plain, DeviceFact... facts) {
        return new DeviceProfile(
                plain.id(),
                plain.name(),
                plain.processor(),
                plain.precision(),
                plain.runtime(),
                plain.threads(),
                plain.notes(),
                List.of(facts),
                plain.support(),
                plain.model(),
                plain.band(),
                plain.provenance());
    }

    @Test
    void factsAndEveryPartOfASupportEntryAreReadAgain() throws ProfileException {
        OperatorSupport entry = new OperatorSupport(
                OperatorKind.RESIZE,
                OperatorTrait.SIDE_ABOVE_65,
                OperatorSupport.Verdict.FALLBACK,
                Consequence.REST_ON_CPU,
                12.5,
                true,
                "too large",
                "a manual",
                "2026-11-24");
        DeviceFact fact = new DeviceFact("bandwidth", "34.1 GB/s", "a page", "medium");
        DeviceProfile full = withFacts(ProfiledDeviceTest.profile(entry), fact);
        DeviceProfile read = DeviceProfiles.read("my.json", DeviceProfiles.write(full));
        assertEquals(List.of(fact), read.facts());
        assertEquals(List.of(entry), read.support());
    }

    @Test
    void aNegativeRateIsRefusedWithItsPlace() {
        String complaint = complaint(GOOD.replaceFirst("\"msPerGigaMac\": 10.0", "\"msPerGigaMac\": -1"));
        assertEquals(
                "my.json, line " + line("\"msPerGigaMac\"")
                        + ": /model/rates/pointwise/msPerGigaMac: must be a number of at least 0, got -1. "
                        + "Fix: correct the number",
                complaint);
    }

    @Test
    void aMissingKeyIsNamed() {
        assertEquals(
                "my.json, line 1: /runtime: is missing. Fix: add it",
                complaint(GOOD.replace("  \"runtime\": \"a runtime\",\n", "")));
    }

    @Test
    void aMisspeltKeyIsNamedWithTheKnownOnes() {
        String complaint = complaint(GOOD.replace("msPerOperator", "msPerOperation"));
        assertTrue(complaint.contains(": /model/rates/pointwise/msPerOperation: is not a known key"), complaint);
        assertTrue(complaint.contains("msPerOperator"), complaint);
    }

    @Test
    void wordsOutsideTheVocabularyAreRefused() {
        assertTrue(complaint(GOOD.replace("\"fp16\"", "\"fp17\"")).contains("/precision: is not known: \"fp17\""));
        assertTrue(complaint(GOOD.replace("\"gelu\"", "\"gelo\"")).contains("/support/0/operator: is not known"));
        assertTrue(complaint(GOOD.replace("\"pointwise\"", "\"pointless\"")).contains("is not a kind of work"));
    }

    @Test
    void bandsMustBeSensible() {
        assertTrue(complaint(GOOD.replace("\"level\": 0.8", "\"level\": 80"))
                .contains("/band: level must lie between 0 and 1"));
    }

    @Test
    void otherFilesAndVersionsAreRefused() {
        assertTrue(complaint("{}").contains("is not a device profile"));
        assertTrue(complaint("[]").contains("is not a device profile"));
        assertTrue(complaint(GOOD.replace("\"version\": 1", "\"version\": 2")).contains("use a newer version"));
    }

    @Test
    void brokenJsonIsRefusedWithLineAndColumn() {
        assertTrue(complaint("{\n  \"format\": ").startsWith("my.json: line 2, column"));
        assertTrue(complaint(GOOD.replace("\"id\"", "\"name\"")).contains("is not valid JSON"));
        assertTrue(complaint("[".repeat(100)).contains("is not valid JSON"));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        ProfileException problem =
                assertThrows(ProfileException.class, () -> DeviceProfiles.read(Path.of("nowhere", "none.json")));
        assertTrue(String.valueOf(problem.getMessage()).contains("cannot be read"));
    }

    @Test
    void coefficientsThatAreMissingAreNamed() {
        String noRate = GOOD.replaceFirst("\"msPerMegabyteRead\": 1.0,", "");
        assertTrue(complaint(noRate).endsWith(": /model/rates/pointwise/msPerMegabyteRead: is missing. Fix: add it"));
        String noKind = GOOD.replaceFirst("(?s)\"softmax\": \\{.*?\\},", "");
        assertTrue(complaint(noKind).endsWith(": /model/rates/softmax: is missing. Fix: add it"), complaint(noKind));
        assertTrue(complaint(GOOD.replaceFirst("\"fixedMs\": 3.0,", ""))
                .endsWith(": /model/fixedMs: is missing. Fix: add it"));
    }

    @Test
    void numbersThatAreNone() {
        for (String number : List.of("1e400", "-0.5", "\"1\"", "null", "true", "[1]", "{}", "1e13")) {
            String complaint = complaint(GOOD.replaceFirst("\"fixedMs\": 3.0", "\"fixedMs\": " + number));
            assertTrue(complaint.contains(": /model/fixedMs: must be a number of at least 0, got "), complaint);
        }
        for (String number : List.of("NaN", "Infinity", "-Infinity", "0x1", ".5", "1,5")) {
            String complaint = complaint(GOOD.replaceFirst("\"fixedMs\": 3.0", "\"fixedMs\": " + number));
            assertTrue(complaint.contains("is not valid JSON"), complaint);
        }
    }

    @Test
    void aKeyWithSlashesIsEscapedInItsPointer() {
        assertTrue(complaint(GOOD.replace("\"runtime\"", "\"run/ti~me\"")).contains(": /run~1ti~0me: is not a known"));
    }

    @Test
    void aByteOrderMarkIsNoProblem() throws ProfileException {
        assertEquals(GOOD, DeviceProfiles.write(DeviceProfiles.read("my.json", "\uFEFF" + GOOD)));
    }

    @Test
    void filesThatAreNoTextOrTooLongAreRefused(@TempDir Path folder) throws IOException {
        Path latin = Files.write(
                folder.resolve("latin.json"),
                GOOD.replace("a runtime", "\u00e9").getBytes(ISO_8859_1));
        assertTrue(complaintOf(latin).contains("latin.json: is not UTF-8 text. Fix: save it as UTF-8"));
        Path big = Files.write(folder.resolve("big.json"), new byte[4_000_001]);
        assertTrue(complaintOf(big).contains("big.json: is longer than 4000000 bytes"));
        Path inside = Files.createDirectory(folder.resolve("folder.json"));
        assertTrue(complaintOf(inside).contains("folder.json: is not a file"));
    }

    @Test
    void aLinkThatLeadsToItselfIsRefused(@TempDir Path folder) throws IOException {
        Path link = folder.resolve("loop.json");
        Files.createSymbolicLink(link, link);
        assertTrue(complaintOf(link).contains("loop.json: cannot be read"));
    }

    private static String complaintOf(Path file) {
        return String.valueOf(assertThrows(ProfileException.class, () -> DeviceProfiles.read(file))
                .getMessage());
    }
}
