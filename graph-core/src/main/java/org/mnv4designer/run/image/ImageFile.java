package org.mnv4designer.run.image;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads PNG, JPEG, WebP, BMP and GIF (the first picture of several) with a limit on their size, and turns them upright by
 * their EXIF orientation. Colour profiles and transparency are ignored and 16-bit samples cut to 8, so that a network sees
 * what it saw in training, where Pillow's {@code convert("RGB")} did the same.
 */
public final class ImageFile {
    /** The most pixels that are decoded: a file of a few bytes may claim any size. */
    public static final long MOST_PIXELS = 64L << 20;

    /** The largest file that is read. */
    public static final long MOST_BYTES = 256L << 20;

    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

    private final String name;
    private final byte[] file;

    private ImageFile(String name, byte[] file) {
        this.name = name;
        this.file = file;
    }

    /** @throws ImageException if it is missing, no picture, damaged, or larger than the limits */
    public static Picture read(Path path) throws ImageException {
        String name = path.toString();
        if (!Files.isRegularFile(path)) {
            String what = Files.exists(path) ? "it is no ordinary file" : "there is no such file";
            throw new ImageException(name, what, "name a picture file");
        }
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new ImageException(
                        name, "it is larger than " + MOST_BYTES + " bytes", "choose a smaller picture");
            }
            return read(name, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new ImageException(name, "it cannot be read (" + e + ")", "check that you may read it");
        }
    }

    /**
     * Decodes a file that is already in memory.
     *
     * @param name for messages
     */
    public static Picture read(String name, byte[] file) throws ImageException {
        return new ImageFile(name, file).decode();
    }

    private Picture decode() throws ImageException {
        ImageFormat format = ImageFormat.of(file)
                .orElseThrow(() -> wrong("it is no PNG, JPEG, WebP, BMP or GIF picture", "convert it to PNG"));
        if (!format.isWhole(file)) {
            throw damaged("it ends too early");
        }
        try (ImageInputStream stream = new BoundedInput(format.withoutColourProfile(file), TIME_LIMIT)) {
            return format.exif(file)
                    .map(Exif::orientation)
                    .orElse(Orientation.UPRIGHT)
                    .upright(decode(stream));
        } catch (OutOfMemoryError e) {
            throw wrong("decoding it needs more memory than there is", "choose a smaller picture");
        } catch (EOFException e) {
            throw damaged("it ends too early");
        } catch (IOException | RuntimeException e) {
            throw damaged(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    private Picture decode(ImageInputStream stream) throws IOException, ImageException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw damaged("of a kind that is not known");
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(stream, true, true);
            requireSize(reader.getWidth(0), reader.getHeight(0));
            return Decoding.picture(reader.read(0));
        } finally {
            reader.dispose();
        }
    }

    private void requireSize(int width, int height) throws ImageException {
        if ((long) width * height > MOST_PIXELS) {
            throw wrong(
                    "it claims " + width + "x" + height + " pixels, more than the " + MOST_PIXELS + " that are allowed",
                    "make it smaller");
        }
    }

    private ImageException damaged(String reason) {
        return wrong("it is damaged (" + reason + ")", "open it in an image editor and save it anew");
    }

    private ImageException wrong(String problem, String fix) {
        return new ImageException(name, problem, fix);
    }
}
