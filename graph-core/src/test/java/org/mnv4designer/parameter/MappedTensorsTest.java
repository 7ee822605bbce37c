package org.mnv4designer.parameter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.base.Shape;

class MappedTensorsTest {
    @TempDir
    Path folder;

    @Test
    void windowsHoldWholeTensorsUpToTheirSize() {
        TensorEntry a = entry("a", 0, 40);
        TensorEntry b = entry("b", 40, 60);
        TensorEntry c = entry("c", 60, 160);
        TensorEntry d = entry("d", 160, 161);
        assertEquals(List.of(List.of(a, b), List.of(c), List.of(d)), MappedTensors.windows(List.of(a, b, c, d), 100));
    }

    @Test
    void aFileThatShrinksWhileItIsInUseIsAnErrorNotACrash() throws Exception {
        Path file = folder.resolve("a");
        Safetensors.write(file, Map.of("x", StoredTensor.of(Shape.of(100_000), new float[100_000])), Map.of());
        StoredTensor tensor = Safetensors.read(file).find("x").orElseThrow();
        try (RandomAccessFile shortened = new RandomAccessFile(file.toFile(), "rw")) {
            shortened.setLength(100);
        }
        assertThrows(UncheckedIOException.class, tensor::toFloats);
        assertThrows(UncheckedIOException.class, tensor::contentHash);
    }

    @Test
    void aFileThatIsReplacedAsAWholeKeepsGivingWhatWasOpened() throws Exception {
        Path file = folder.resolve("a");
        Safetensors.write(file, Map.of("x", StoredTensor.of(Shape.of(2), 1, 2)), Map.of());
        StoredTensor tensor = Safetensors.read(file).find("x").orElseThrow();
        Safetensors.write(file, Map.of(), Map.of());
        assertArrayEquals(new float[] {1, 2}, tensor.toFloats());
        Files.delete(file);
        assertArrayEquals(new float[] {1, 2}, tensor.toFloats());
    }

    private static TensorEntry entry(String name, long begin, long end) {
        return new TensorEntry(name, ElementType.U8, Shape.of((int) (end - begin)), begin, end);
    }
}
