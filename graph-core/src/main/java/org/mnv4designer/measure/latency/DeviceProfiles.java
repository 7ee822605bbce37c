package org.mnv4designer.measure.latency;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes device profiles: the JSON form that {@code device-profile.schema.json} describes. */
public final class DeviceProfiles {
    static final String FORMAT = "mnv4-device";
    static final int VERSION = 1;
    private static final long LONGEST_FILE = 4_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(LONGEST_FILE)
                            .maxNestingDepth(16)
                            .build())
                    .build())
            .build();

    private DeviceProfiles() {}

    /** Reads a profile file; problems name the file, the place and the remedy. */
    public static DeviceProfile read(Path file) throws ProfileException {
        try {
            long size = Files.size(file);
            if (size > LONGEST_FILE) {
                throw new ProfileException(
                        file.toString(), "", "has " + size + " bytes, too many for a profile", "choose another file");
            }
            return read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new ProfileException(file.toString(), "cannot be read", "check name and permissions", problem);
        }
    }

    /**
     * Reads the text of a profile.
     *
     * @param file how to name it in complaints
     */
    public static DeviceProfile read(String file, String text) throws ProfileException {
        try {
            return ProfileReader.profile(new JsonPlace(file, "", MAPPER.readTree(text)));
        } catch (JacksonException problem) {
            String at = problem.getLocation() == null
                    ? ""
                    : "line " + problem.getLocation().getLineNr() + ", column "
                            + problem.getLocation().getColumnNr();
            throw new ProfileException(
                    file, at, "is not valid JSON: " + problem.getOriginalMessage(), "correct the file there");
        }
    }

    /** The text of a profile file, always the same for the same profile. */
    public static String write(DeviceProfile profile) {
        return ProfileWriter.text(profile, MAPPER);
    }
}
