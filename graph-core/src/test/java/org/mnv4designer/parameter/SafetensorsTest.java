package org.mnv4designer.parameter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.base.SaveException;
import org.mnv4designer.base.Shape;

class SafetensorsTest {
    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsReadAgain() throws Exception {
        Path file = folder.resolve("a.safetensors");
        Map<String, StoredTensor> tensors = Map.of(
                "conv.weight", StoredTensor.of(Shape.of(2, 1, 1, 2), 1, -2.5f, 3e-30f, Float.NaN),
                "bn.num_batches_tracked", longs(7));
        Safetensors.write(file, tensors, Map.of("format", "pt"));
        SafetensorsFile read = Safetensors.read(file);
        assertEquals(List.of("bn.num_batches_tracked", "conv.weight"), List.copyOf(read.keys()));
        assertEquals(Map.of("format", "pt"), read.metadata());
        StoredTensor weight = read.find("conv.weight").orElseThrow();
        assertEquals(Shape.of(2, 1, 1, 2), weight.shape());
        assertArrayEquals(new float[] {1, -2.5f, 3e-30f, Float.NaN}, weight.toFloats());
        StoredTensor counter = read.find("bn.num_batches_tracked").orElseThrow();
        assertEquals(0, counter.shape().rank());
        assertArrayEquals(new float[] {7}, counter.toFloats());
    }

    @Test
    void theOrderOfTheMapDoesNotChangeTheFile() throws Exception {
        Map<String, StoredTensor> forwards = new LinkedHashMap<>();
        forwards.put("a", StoredTensor.of(Shape.of(1), 1));
        forwards.put("b", StoredTensor.of(Shape.of(2), 2, 3));
        Map<String, StoredTensor> backwards = new LinkedHashMap<>();
        backwards.put("b", StoredTensor.of(Shape.of(2), 2, 3));
        backwards.put("a", StoredTensor.of(Shape.of(1), 1));
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        Safetensors.write(one, forwards, Map.of("x", "1", "y", "2"));
        Safetensors.write(other, backwards, Map.of("y", "2", "x", "1"));
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
        assertEquals(Safetensors.read(one).sha256(), Safetensors.read(other).sha256());
    }

    @Test
    void theWrittenBytesAreTheFormatsOwn() throws Exception {
        Path file = folder.resolve("a");
        Safetensors.write(file, Map.of("weight", StoredTensor.of(Shape.of(1, 2), 1, 2)), Map.of());
        String header = "{\"weight\":{\"dtype\":\"F32\",\"shape\":[1,2],\"data_offsets\":[0,8]}}   ";
        assertEquals(0, header.length() % 8);
        ByteBuffer data = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putFloat(1)
                .putFloat(2);
        assertArrayEquals(
                RawFile.bytes(header.length(), header.getBytes(java.nio.charset.StandardCharsets.UTF_8), data.array()),
                Files.readAllBytes(file));
    }

    @Test
    void aFileWithoutTensorsIsSound() throws Exception {
        Path file = folder.resolve("empty");
        Safetensors.write(file, Map.of(), Map.of());
        assertEquals(Map.of(), Safetensors.read(file).tensors());
    }

    @Test
    void everyNumberFormatIsUnderstood() throws Exception {
        assertArrayEquals(
                new float[] {1.5f, -2}, read("F64", b -> b.putDouble(1.5).putDouble(-2)));
        assertArrayEquals(
                new float[] {1.5f, -2}, read("F32", b -> b.putFloat(1.5f).putFloat(-2)));
        assertArrayEquals(
                new float[] {1.5f, -2},
                read("F16", b -> b.putShort((short) 0x3e00).putShort((short) 0xc000)));
        assertArrayEquals(
                new float[] {1.5f, -2},
                read("BF16", b -> b.putShort((short) 0x3fc0).putShort((short) 0xc000)));
        assertArrayEquals(new float[] {5, -6}, read("I64", b -> b.putLong(5).putLong(-6)));
        assertArrayEquals(new float[] {5, -6}, read("I32", b -> b.putInt(5).putInt(-6)));
        assertArrayEquals(
                new float[] {5, -6}, read("I16", b -> b.putShort((short) 5).putShort((short) -6)));
        assertArrayEquals(new float[] {5, -6}, read("I8", b -> b.put((byte) 5).put((byte) -6)));
        assertArrayEquals(new float[] {5, 250}, read("U8", b -> b.put((byte) 5).put((byte) 250)));
        assertArrayEquals(new float[] {0, 1}, read("BOOL", b -> b.put((byte) 0).put((byte) 1)));
    }

    @Test
    void equalTensorsHaveEqualHashesWhereverTheyLie() throws Exception {
        StoredTensor memory = StoredTensor.of(Shape.of(2), 1, 2);
        Path file = folder.resolve("a");
        Safetensors.write(file, Map.of("x", memory, "y", StoredTensor.of(Shape.of(1, 2), 1, 2)), Map.of());
        SafetensorsFile read = Safetensors.read(file);
        assertEquals(memory.contentHash(), read.find("x").orElseThrow().contentHash());
        assertFalse(memory.contentHash().equals(read.find("y").orElseThrow().contentHash()));
    }

    @Test
    void aTensorCannotTakeTheNameOfTheMetadata() {
        Map<String, StoredTensor> tensors = Map.of("__metadata__", longs(1));
        assertThrows(IllegalArgumentException.class, () -> Safetensors.write(folder.resolve("a"), tensors, Map.of()));
    }

    @Test
    void savingIntoAMissingFolderNamesTheFile() {
        SaveException e =
                assertThrows(SaveException.class, () -> Safetensors.write(folder.resolve("no/a"), Map.of(), Map.of()));
        assertEquals(folder.resolve("no/a").toString(), e.file());
    }

    private interface Fill {
        void into(ByteBuffer data);
    }

    private float[] read(String type, Fill two) throws IOException, WeightFileException {
        int bytes = 2 * ElementType.named(type).orElseThrow().bytes();
        ByteBuffer data = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        two.into(data);
        byte[] header = ("{\"x\":{\"dtype\":\"" + type + "\",\"shape\":[2],\"data_offsets\":[0," + bytes + "]}}")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Path file = RawFile.write(folder, RawFile.bytes(header.length, header, data.array()));
        return Safetensors.read(file).find("x").orElseThrow().toFloats();
    }

    private static StoredTensor longs(long value) {
        ByteBuffer bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(0, value);
        return StoredTensor.ofBytes(ElementType.I64, Shape.of(), bytes);
    }
}
