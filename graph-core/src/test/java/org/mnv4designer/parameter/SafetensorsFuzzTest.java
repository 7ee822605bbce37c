package org.mnv4designer.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.base.Shape;

/** Thousands of damaged files, the same in every run: each is either read consistently or refused, nothing else. */
class SafetensorsFuzzTest {
    private static final int RUNS = Integer.getInteger("mnv4.fuzz.runs", 5_000);
    private static final String[] NASTY = {
        "-1",
        "0",
        "9223372036854775807",
        "1e9",
        "null",
        "[",
        "]",
        "{",
        "}",
        "\"",
        ",",
        "F64",
        "BOOL",
        "\\u0000",
        "2147483648"
    };

    @TempDir
    Path folder;

    @Test
    void damagedFilesAreReadOrRefused() throws Exception {
        byte[] seed = seed();
        SplittableRandom random = new SplittableRandom(1);
        int refused = 0;
        for (int run = 0; run < RUNS; run++) {
            refused += isRefused(RawFile.write(folder, mutated(seed, random))) ? 1 : 0;
        }
        assertTrue(refused > RUNS / 4 && refused < RUNS, refused + " refused");
    }

    private byte[] seed() throws IOException {
        Path file = folder.resolve("seed");
        Map<String, StoredTensor> tensors = Map.of(
                "conv.weight", StoredTensor.of(Shape.of(2, 1, 3, 3), new float[18]),
                "bn.weight", StoredTensor.of(Shape.of(2), 1, 2),
                "bn.bias", StoredTensor.of(Shape.of(2), 3, 4));
        Safetensors.write(file, tensors, Map.of("format", "pt"));
        return Files.readAllBytes(file);
    }

    private static boolean isRefused(Path file) {
        try {
            SafetensorsFile read = Safetensors.read(file);
            for (StoredTensor tensor : read.tensors().values()) {
                assertEquals(tensor.shape().elements(), tensor.toFloats().length);
            }
            return false;
        } catch (WeightFileException e) {
            return true;
        }
    }

    private static byte[] mutated(byte[] seed, SplittableRandom random) {
        byte[] bytes = seed.clone();
        for (int change = random.nextInt(1, 4); change > 0; change--) {
            bytes = mutatedOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] mutatedOnce(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(5)) {
            case 0 -> spliced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> spliced(bytes, at, Math.min(bytes.length, at + random.nextInt(1, 20)), new byte[0]);
            case 2 -> spliced(bytes, at, at, new byte[random.nextInt(1, 20)]);
            case 3 -> spliced(bytes, at, Math.min(bytes.length, at + random.nextInt(3)), nasty(random));
            default -> spliced(bytes, at / 32, at / 32 + 1, new byte[] {(byte) (1 << random.nextInt(8))});
        };
    }

    private static byte[] nasty(SplittableRandom random) {
        return NASTY[random.nextInt(NASTY.length)].getBytes(StandardCharsets.UTF_8);
    }

    /** With another content from one place to another; grows or shrinks, but never below one byte. */
    private static byte[] spliced(byte[] bytes, int from, int to, byte[] content) {
        byte[] result = new byte[Math.max(1, bytes.length - (to - from) + content.length)];
        int room = result.length;
        System.arraycopy(bytes, 0, result, 0, Math.min(from, room));
        System.arraycopy(
                content, 0, result, Math.min(from, room), Math.min(content.length, room - Math.min(from, room)));
        int tail = Math.min(bytes.length - to, room - Math.min(room, from + content.length));
        System.arraycopy(bytes, to, result, Math.min(room, from + content.length), tail);
        return result;
    }
}
