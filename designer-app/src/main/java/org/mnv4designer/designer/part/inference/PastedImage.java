package org.mnv4designer.designer.part.inference;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javax.imageio.ImageIO;

/** The image or image file on the clipboard, as a file; a picture goes to a temporary one that leaves with the program. */
final class PastedImage {
    private PastedImage() {}

    static Optional<Path> in(Clipboard clipboard) throws IOException {
        if (clipboard.hasFiles()) {
            return clipboard.getFiles().stream().map(java.io.File::toPath).findFirst();
        }
        return clipboard.hasImage() ? Optional.of(saved(clipboard.getImage())) : Optional.empty();
    }

    /** As BMP, which is written fast. */
    static Path saved(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        Path file = Files.createTempFile("pasted-", ".bmp");
        file.toFile().deleteOnExit();
        ImageIO.write(copy, "bmp", file.toFile());
        return file;
    }
}
