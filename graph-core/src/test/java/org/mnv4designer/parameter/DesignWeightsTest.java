package org.mnv4designer.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.base.Shape;
import org.mnv4designer.design.WeightFile;

class DesignWeightsTest {
    @TempDir
    Path folder;

    private Path design = Path.of("");
    private Path weights = Path.of("");

    @BeforeEach
    void save() throws IOException {
        design = folder.resolve("net.mnv4.json");
        weights = Files.createDirectory(folder.resolve("w")).resolve("net.safetensors");
        Safetensors.write(weights, Map.of("a", StoredTensor.of(Shape.of(1), 1)), Map.of());
    }

    @Test
    void aDesignNamesItsWeightsAndFindsThemAgain() throws Exception {
        WeightFile named = DesignWeights.naming(design, Safetensors.read(weights));
        assertEquals("w/net.safetensors", named.path());
        assertEquals(Set.of("a"), DesignWeights.open(design, named).keys());
    }

    @Test
    void weightsWithoutAHashAreTakenAsTheyAre() throws Exception {
        assertEquals(
                Set.of("a"),
                DesignWeights.open(design, new WeightFile("w/net.safetensors", ""))
                        .keys());
    }

    @Test
    void otherWeightsThanTheDesignMeansAreRefused() throws Exception {
        WeightFile named = DesignWeights.naming(design, Safetensors.read(weights));
        Safetensors.write(weights, Map.of("a", StoredTensor.of(Shape.of(1), 2)), Map.of());
        WeightFileException e = assertThrows(WeightFileException.class, () -> DesignWeights.open(design, named));
        assertTrue(RawFile.message(e).contains("the design means " + named.sha256()));
    }

    @Test
    void weightsOutsideOfTheFolderAreNeitherNamedNorOpened() throws Exception {
        Path deeper = Files.createDirectory(folder.resolve("deeper")).resolve("net.mnv4.json");
        SafetensorsFile file = Safetensors.read(weights);
        assertThrows(IOException.class, () -> DesignWeights.naming(deeper, file));
        WeightFile outside = new WeightFile("../w/net.safetensors", "");
        WeightFileException e = assertThrows(WeightFileException.class, () -> DesignWeights.open(deeper, outside));
        assertTrue(RawFile.message(e).contains("outside of its folder"));
    }
}
