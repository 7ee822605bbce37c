package org.mnv4designer.designer.session.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFileTest {
    @TempDir
    Path folder;

    private Path written(String... records) throws IOException {
        Path file = folder.resolve("records");
        try (RecordFile open = RecordFile.create(file)) {
            for (String record : records) {
                open.append(record.getBytes(StandardCharsets.UTF_8));
            }
            assertEquals(Files.size(file), open.size());
        }
        return file;
    }

    private static List<String> texts(Path file) throws IOException {
        return RecordFile.read(file).stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void givesBackWhatWasAppended() throws IOException {
        assertEquals(List.of("one", "", "three"), texts(written("one", "", "three")));
    }

    @Test
    void dropsATailThatWasTornAtAnyByte() throws IOException {
        Path file = written("one", "two");
        byte[] whole = Files.readAllBytes(file);
        int first = whole.length / 2;
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(length < first ? List.of() : List.of("one"), texts(file), "cut at " + length);
        }
    }

    @Test
    void dropsATailOfZerosAndARecordWhoseBytesChanged() throws IOException {
        Path file = written("one", "two");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length + 64));
        assertEquals(List.of("one", "two"), texts(file));
        whole[whole.length - 1] ^= 1;
        Files.write(file, whole);
        assertEquals(List.of("one"), texts(file));
    }

    @Test
    void dropsALengthThatCannotBe() throws IOException {
        Path file = written("one");
        byte[] whole = Files.readAllBytes(file);
        byte[] longer = Arrays.copyOf(whole, whole.length + 8);
        Arrays.fill(longer, whole.length, longer.length, (byte) 0x7f);
        Files.write(file, longer);
        assertEquals(List.of("one"), texts(file));
    }

    @Test
    void aPatchMakesTheOtherText() throws IOException {
        for (List<String> texts : List.of(
                List.of("", ""),
                List.of("", "ab"),
                List.of("ab", ""),
                List.of("abc", "abc"),
                List.of("aaa", "aa"),
                List.of("aa", "aaaa"),
                List.of("abcdef", "abXdef"),
                List.of("abab", "ababab"))) {
            byte[] before = texts.get(0).getBytes(StandardCharsets.UTF_8);
            byte[] after = texts.get(1).getBytes(StandardCharsets.UTF_8);
            assertArrayEquals(after, Patch.apply(before, Patch.between(before, after)), texts.toString());
        }
    }
}
