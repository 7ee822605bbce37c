package org.mnv4designer.designer.part.inference;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.mnv4designer.run.image.Picture;

/** Turns pictures into what JavaFX shows. */
final class PictureImage {
    private PictureImage() {}

    static Image of(Picture picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getByteRgbInstance(),
                        picture.toRgb().toBytes(),
                        0,
                        picture.width() * 3);
        return image;
    }

    /**
     * A picture enlarged by a whole factor without blurring its pixels, because feature maps are small and JavaFX smooths.
     *
     * @param atLeast size of the longer side to reach
     */
    static Image enlarged(Picture picture, int atLeast) {
        int longer = Math.max(picture.width(), picture.height());
        int factor = (atLeast + longer - 1) / longer;
        int width = picture.width() * factor;
        int[] pixels = new int[width * picture.height() * factor];
        Picture colours = picture.toRgb();
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width / factor;
            int y = i / width / factor;
            pixels[i] =
                    0xff << 24 | colours.sample(x, y, 0) << 16 | colours.sample(x, y, 1) << 8 | colours.sample(x, y, 2);
        }
        WritableImage image = new WritableImage(width, picture.height() * factor);
        image.getPixelWriter()
                .setPixels(0, 0, width, picture.height() * factor, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
