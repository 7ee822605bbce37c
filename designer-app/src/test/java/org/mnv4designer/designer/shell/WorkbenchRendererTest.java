package org.mnv4designer.designer.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mnv4designer.designer.theme.Theme;
import org.mnv4designer.zoo.Zoo;

class WorkbenchRendererTest {
    @Test
    void aPictureHasTheSizeTimesTheScaleAndTheColoursOfTheTheme() throws IOException {
        PictureRequest request = PictureRequest.of(Zoo.design("mobilenetv4_conv_small"))
                .withSelected("blocks.2.1")
                .withSize(1000, 700, 2);
        BufferedImage light = picture(request);
        BufferedImage dark = picture(request.withTheme(Theme.DARK));
        assertEquals(2000, light.getWidth());
        assertEquals(1400, light.getHeight());
        assertEquals(0xfff3f5f8, light.getRGB(4, 400));
        assertEquals(0xff14171c, dark.getRGB(4, 400));
        assertNotEquals(light.getRGB(4, 400), dark.getRGB(1000, 500));
    }

    @Test
    void nonsenseSizesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> PictureRequest.WELCOME.withSize(0, 700, 1));
        assertThrows(IllegalArgumentException.class, () -> PictureRequest.WELCOME.withSize(1000, 700, 9));
    }

    private static BufferedImage picture(PictureRequest request) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(WorkbenchRenderer.render(request)));
    }
}
