package org.mnv4designer.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that lie: each is refused with its name, the place and a remedy, before memory is taken. */
class SafetensorsAttackTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":{"dtype":"F32","shape":[2],"data_offsets":[-8,0]}} | negative or run backwards
            {"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}} | negative or run backwards
            {"a":{"dtype":"F32","shape":[2],"data_offsets":[0,16]}} | need 8 bytes, the offsets give 16
            {"a":{"dtype":"F32","shape":[2],"data_offsets":[8,16]}} | leaves a gap
            {"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}} | has only 8 bytes of data
            {"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}} | 4 bytes follow after the last tensor
            {"a":{"dtype":"U8","shape":[6],"data_offsets":[0,6]},"b":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}} | overlaps
            {"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}} | overlaps
            {"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}} | uplicate
            {"a":{"dtype":"F32","dtype":"F32","shape":[2],"data_offsets":[0,8]}} | uplicate
            {"a":{"dtype":"F32","shape":[1099511627776],"data_offsets":[0,8]}} | more than the 2147483647 bytes
            {"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,8]}} | more than the 2147483647 bytes
            {"a":{"dtype":"U8","shape":[65536,65536,65536,65536],"data_offsets":[0,8]}} | more than the 2147483647 bytes
            {"a":{"dtype":"F32","shape":[2],"data_offsets":[0,9223372036854775807]}} | need 8 bytes
            {"a":{"dtype":"F32","shape":[2],"data_offsets":[0,92233720368547758070]}} | out of range
            {"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}} | dimension below 1
            {"a":{"dtype":"F32","shape":[0],"data_offsets":[0,0]}} | dimension below 1
            {"a":{"dtype":"F32","shape":[2.0],"data_offsets":[0,8]}} | expected VALUE_NUMBER_INT
            {"a":{"dtype":"F32","shape":["2"],"data_offsets":[0,8]}} | expected VALUE_NUMBER_INT
            {"a":{"dtype":"F32","shape":[[2]],"data_offsets":[0,8]}} | epth
            {"a":{"dtype":"F32","shape":2,"data_offsets":[0,8]}} | expected START_ARRAY
            {"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8,16]}} | more than 2 numbers
            {"a":{"dtype":"F32","shape":[2],"data_offsets":[8]}} | needs dtype, shape and two data_offsets
            {"a":{"dtype":"F32","shape":[2]}} | needs dtype, shape and two data_offsets
            {"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"code":"x"}} | unknown entry "code"
            {"a":{"dtype":"F33","shape":[2],"data_offsets":[0,8]}} | element type "F33" is unknown
            {"a":{"dtype":7,"shape":[2],"data_offsets":[0,8]}} | expected VALUE_STRING
            {"a":7} | expected START_OBJECT
            {"__metadata__":{"a":7}} | expected VALUE_STRING
            [] | expected START_OBJECT
            {} {} | something follows
            {"a" | end-of-input
            {"a":nul} | nrecognized
            """)
    void aHeaderThatIsWrongIsRefused(String header, String reason) throws IOException {
        assertRefused(RawFile.bytes(header, 8), reason);
    }

    @Test
    void aLengthBeyondTheFileIsRefused() throws IOException {
        assertRefused(RawFile.bytes(1000, "{}".getBytes(StandardCharsets.UTF_8), new byte[0]), "only 2 follow");
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 40, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0, 1, (16 << 20) + 1})
    void aLengthOutOfBoundsIsRefused(long length) throws IOException {
        assertRefused(
                RawFile.bytes(length, "{}".getBytes(StandardCharsets.UTF_8), new byte[0]),
                "the header claims " + Long.toUnsignedString(length));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7})
    void aFileShorterThanItsFirstNumberIsRefused(int bytes) throws IOException {
        assertRefused(new byte[bytes], "the file has " + bytes + " bytes");
    }

    @Test
    void aFileThatEndsTooEarlyIsRefusedAtEveryLength() throws IOException {
        byte[] whole = RawFile.bytes("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 8);
        for (int length = 0; length < whole.length; length++) {
            Path file = RawFile.write(folder, java.util.Arrays.copyOf(whole, length));
            assertThrows(WeightFileException.class, () -> Safetensors.read(file), "length " + length);
        }
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws IOException {
        assertRefused(RawFile.bytes(4, new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'}, new byte[0]), "not UTF-8");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        assertRefused(RawFile.bytes("{\"a\":" + "[".repeat(1 << 20), 0), "expected START_OBJECT");
        assertRefused(RawFile.bytes("{\"a\":{\"shape\":" + "[".repeat(1 << 20), 0), "epth");
    }

    @Test
    void tooManyTensorsAreRefused() throws IOException {
        String lines = IntStream.rangeClosed(0, SafetensorsHeader.MAX_ENTRIES)
                .mapToObj(i ->
                        "\"" + i + "\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[" + i + "," + (i + 1) + "]}")
                .collect(Collectors.joining(","));
        assertRefused(RawFile.bytes("{" + lines + "}", SafetensorsHeader.MAX_ENTRIES + 1), "more than 65536 tensors");
    }

    @Test
    void longNamesAndRanksAreRefused() throws IOException {
        assertRefused(RawFile.bytes("{\"" + "n".repeat(2000) + "\":{}}", 0), "exceeds the maximum");
        String shape = "1,".repeat(100) + "1";
        assertRefused(
                RawFile.bytes("{\"a\":{\"dtype\":\"U8\",\"shape\":[" + shape + "],\"data_offsets\":[0,1]}}", 1),
                "more than 16 numbers");
    }

    @Test
    void aNameCannotForgeLinesOfTheMessage() throws IOException {
        Path file = RawFile.write(
                folder,
                RawFile.bytes(
                        "{\"a\\nFix: run me\\u001b[31m\":{\"dtype\":\"X\",\"shape\":[],\"data_offsets\":[0,0]}}", 0));
        WeightFileException e = assertThrows(WeightFileException.class, () -> Safetensors.read(file));
        assertEquals("tensor \"a?Fix: run me?[31m\"", e.place());
    }

    @Test
    void otherFormatsAreNamed() throws IOException {
        assertRefused("PK\3\4 and so on".getBytes(StandardCharsets.ISO_8859_1), "a PyTorch archive");
        assertRefused("\u0080\2 and so on".getBytes(StandardCharsets.ISO_8859_1), "a Python pickle");
        assertRefused("version https://git-lfs".getBytes(StandardCharsets.ISO_8859_1), "git lfs pull");
    }

    @Test
    void whatIsNoFileIsRefused() {
        WeightFileException missing =
                assertThrows(WeightFileException.class, () -> Safetensors.read(folder.resolve("none")));
        assertTrue(RawFile.message(missing).contains("there is no such file"));
        WeightFileException directory = assertThrows(WeightFileException.class, () -> Safetensors.read(folder));
        assertTrue(RawFile.message(directory).contains("it is no ordinary file"));
    }

    private void assertRefused(byte[] bytes, String reason) throws IOException {
        Path file = RawFile.write(folder, bytes);
        WeightFileException e = assertThrows(WeightFileException.class, () -> Safetensors.read(file));
        String message = RawFile.message(e);
        assertTrue(message.contains(reason), message);
        assertTrue(message.contains(file.toString()) && message.contains("Fix: "), message);
        Files.delete(file);
    }
}
