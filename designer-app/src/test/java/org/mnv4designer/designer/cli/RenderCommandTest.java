package org.mnv4designer.designer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aPictureHasTheSizeAskedForTimesTheScale() throws Exception {
        Path file = folder.resolve("picture.png");
        CommandRun run = CommandRun.of(
                "render",
                "zoo:mobilenetv4_conv_small",
                "-o",
                file.toString(),
                "--size",
                "900x600",
                "--scale",
                "2",
                "--theme",
                "dark");
        BufferedImage picture = ImageIO.read(file.toFile());
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(1800, picture.getWidth());
        assertEquals(1200, picture.getHeight());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-o x.jpg",
                "-o x.png --theme pink",
                "-o x.png --perspective sideways",
                "-o x.png --scale 3",
                "-o x.png --size 9x9",
                "-o x.png --language tlh",
                "zoo:mobilenetv9 -o x.png",
                "zoo:mobilenetv4_conv_small"
            })
    void wrongUsageLeavesNoFile(String line) {
        CommandRun run = CommandRun.of(("render " + line).split(" "));
        assertEquals(2, run.exitCode(), run.err());
        assertTrue(run.err().startsWith("mnv4: "), run.err());
        assertFalse(Files.exists(Path.of("x.png")));
    }

    @Test
    void aWindowNeedsADisplayServerOnLinuxOnly() {
        assertFalse(OpenDesigner.hasDisplay("Linux", Map.of()));
        assertFalse(OpenDesigner.hasDisplay("Linux", Map.of("DISPLAY", "")));
        assertTrue(OpenDesigner.hasDisplay("Linux", Map.of("DISPLAY", ":1")));
        assertTrue(OpenDesigner.hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertTrue(OpenDesigner.hasDisplay("Windows 11", Map.of()));
    }

    @Test
    void aFileThatIsNotThereCannotBeOpened() {
        CommandRun run = CommandRun.of("missing.mnv4.json");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("missing.mnv4.json: there is no such file"), run.err());
    }
}
