package org.mnv4designer.measure.latency;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
    private static final int LONGEST_FILE = 4_000_000;
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
        return read(file.toString(), text(file));
    }

    private static String text(Path file) throws ProfileException {
        String name = file.toString();
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new ProfileException(name, "", "is not a file", "choose a file that holds a profile");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST_FILE + 1);
            if (bytes.length > LONGEST_FILE) {
                throw new ProfileException(
                        name, "", "is longer than " + LONGEST_FILE + " bytes", "choose a file that holds a profile");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException problem) {
            throw new ProfileException(name, "is not UTF-8 text", "save it as UTF-8", problem);
        } catch (NoSuchFileException problem) {
            throw new ProfileException(name, "cannot be read: there is no such file", "check the name", problem);
        } catch (IOException problem) {
            throw new ProfileException(name, "cannot be read", "check name, links and permissions", problem);
        }
    }

    /**
     * Reads the text of a profile.
     *
     * @param file how to name it in complaints
     */
    public static DeviceProfile read(String file, String text) throws ProfileException {
        return parse(file, text, ProfileReader::profile);
    }

    /** What a JSON file is read as. */
    interface Form<T> {
        T of(JsonPlace top) throws ProfileException;
    }

    static <T> T parse(String file, String text, Form<T> form) throws ProfileException {
        String json = withoutMark(text);
        try {
            return read(file, json, form);
        } catch (JacksonException problem) {
            String at = problem.getLocation() == null
                    ? ""
                    : "line " + problem.getLocation().getLineNr() + ", column "
                            + problem.getLocation().getColumnNr();
            throw new ProfileException(
                    file, at, "is not valid JSON: " + problem.getOriginalMessage(), "correct the file there");
        }
    }

    private static <T> T read(String file, String json, Form<T> form) throws ProfileException {
        JsonPlace top = new JsonPlace(file, "", MAPPER.readTree(json));
        try {
            return form.of(top);
        } catch (ProfileException problem) {
            throw problem.inLine(JsonLines.of(MAPPER, json, problem.place()));
        }
    }

    /** Some editors put a byte order mark before everything else. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The text of a profile file, always the same for the same profile. */
    public static String write(DeviceProfile profile) {
        return ProfileWriter.text(profile, MAPPER);
    }
}
