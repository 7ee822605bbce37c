package org.mnv4designer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.design.Labels;

class ClassNamesTest {
    @TempDir
    Path folder;

    @Test
    void aFileGivesOneNameALine() throws IOException {
        Path file = Files.writeString(folder.resolve("names.txt"), "\ufeffcat\r\n dog \nKäfer\n");
        ClassNames names = ClassNames.read(file);
        assertEquals(List.of("cat", "dog", "Käfer"), names.names());
        assertEquals("class 3", names.of(3));
        assertEquals(Optional.of(1), names.indexOf("dog"));
        assertEquals(Optional.empty(), names.indexOf("cow"));
    }

    @Test
    void aDesignGivesNamesItselfOrByAFileBesideIt() throws IOException {
        Path design = folder.resolve("a.mnv4.json");
        Files.writeString(folder.resolve("names.txt"), "x");
        assertEquals("y", ClassNames.of(Labels.of(List.of("y")), design).of(0));
        Labels beside = new Labels(List.of(), Optional.of("names.txt"));
        assertEquals("x", ClassNames.of(beside, design).of(0));
        Labels outside = new Labels(List.of(), Optional.of("../names.txt"));
        assertThrows(IOException.class, () -> ClassNames.of(outside, design));
    }

    @Test
    void whatIsNoTextIsRefusedByName() throws IOException {
        Path file = Files.write(folder.resolve("names.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        IOException e = assertThrows(IOException.class, () -> ClassNames.read(file));
        assertEquals(
                "cannot read class names from " + file + ": it is not UTF-8 text. Fix: save it as UTF-8",
                e.getMessage());
        Path missing = folder.resolve("none");
        assertThrows(IOException.class, () -> ClassNames.read(missing));
    }
}
