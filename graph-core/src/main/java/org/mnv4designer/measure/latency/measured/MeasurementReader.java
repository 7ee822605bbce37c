package org.mnv4designer.measure.latency.measured;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file of measurements, whatever tool made it; recognises it by its content. Complains in the result. */
public final class MeasurementReader {
    private static final int LONGEST_FILE = 8_000_000;

    private MeasurementReader() {}

    /** Reads a file; one that cannot be read is a result with a problem. */
    public static MeasurementFile read(Path file) {
        Place place = Place.of(file);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return MeasurementFile.unreadable(place.wrong("is not a file", "choose a file with measurements"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(file, in.readNBytes(LONGEST_FILE + 1));
        } catch (IOException problem) {
            return MeasurementFile.unreadable(place.wrong("cannot be read", "check name, links and permissions"));
        }
    }

    /**
     * Reads the content of a file.
     *
     * @param file how to name it
     */
    public static MeasurementFile read(Path file, byte[] content) {
        Place place = Place.of(file);
        if (content.length > LONGEST_FILE) {
            return MeasurementFile.unreadable(place.wrong(
                    "is longer than " + LONGEST_FILE + " bytes",
                    "keep the lines of one device, precision and runtime"));
        }
        try {
            return recognised(file, text(file, content));
        } catch (RefusedException refused) {
            return MeasurementFile.unreadable(refused.problem());
        }
    }

    private static MeasurementFile recognised(Path file, String text) throws RefusedException {
        if (text.isBlank()) {
            throw new RefusedException(
                    Place.of(file).wrong("is empty", "write a header design,latency_ms and one line for each network"));
        }
        if (TfliteLog.isOne(text)) {
            return TfliteLog.read(file, text);
        }
        if (TfliteProfile.isOne(text)) {
            return TfliteProfile.read(file, text);
        }
        char first = text.stripLeading().charAt(0);
        return first == '{' || first == '[' ? AiHubJson.read(file, text) : MeasurementTable.read(file, text);
    }

    private static String text(Path file, byte[] content) throws RefusedException {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (unmarked.indexOf('\0') >= 0) {
                throw new RefusedException(Place.of(file).wrong("is not text", "choose a file with measurements"));
            }
            return unmarked;
        } catch (CharacterCodingException latin) {
            throw new RefusedException(Place.line(file, 1 + newlines(content, bytes.position()))
                    .wrong("holds bytes that are not UTF-8", "save the file as UTF-8"));
        }
    }

    private static int newlines(byte[] content, int end) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            count += content[i] == '\n' ? 1 : 0;
        }
        return count;
    }
}
