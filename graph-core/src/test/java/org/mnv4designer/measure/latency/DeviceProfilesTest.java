package org.mnv4designer.measure.latency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DeviceProfilesTest {
    private static final String GOOD = DeviceProfiles.write(ProfiledDeviceTest.profile(
            new OperatorSupport(OperatorKind.GELU, OperatorSupport.Verdict.FALLBACK, "slow", "a manual")));

    private static String complaint(String text) {
        return String.valueOf(assertThrows(ProfileException.class, () -> DeviceProfiles.read("my.json", text))
                .getMessage());
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

    @Test
    void aNegativeRateIsRefusedWithItsPlace() {
        String complaint = complaint(GOOD.replaceFirst("\"msPerGigaMac\": 10.0", "\"msPerGigaMac\": -1"));
        assertEquals(
                "my.json: model.rates.pointwise.msPerGigaMac: must be a number of at least 0, got -1. "
                        + "Fix: correct the number",
                complaint);
    }

    @Test
    void aMissingKeyIsNamed() {
        assertEquals(
                "my.json: runtime: is missing. Fix: add it",
                complaint(GOOD.replace("  \"runtime\": \"a runtime\",\n", "")));
    }

    @Test
    void aMisspeltKeyIsNamedWithTheKnownOnes() {
        String complaint = complaint(GOOD.replace("msPerOperator", "msPerOperation"));
        assertTrue(
                complaint.startsWith("my.json: model.rates.pointwise.msPerOperation: is not a known key"), complaint);
        assertTrue(complaint.contains("msPerOperator"), complaint);
    }

    @Test
    void wordsOutsideTheVocabularyAreRefused() {
        assertTrue(complaint(GOOD.replace("\"fp16\"", "\"fp17\"")).contains("precision: is not known: \"fp17\""));
        assertTrue(complaint(GOOD.replace("\"gelu\"", "\"gelo\"")).contains("support[0].operator: is not known"));
        assertTrue(complaint(GOOD.replace("\"pointwise\"", "\"pointless\"")).contains("is not a kind of work"));
    }

    @Test
    void bandsMustBeSensible() {
        assertTrue(complaint(GOOD.replace("\"level\": 0.8", "\"level\": 80"))
                .contains("band: level must lie between 0 and 1"));
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
}
