package org.mnv4designer.designer.part.inference;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.mnv4designer.base.Shape;
import org.mnv4designer.designer.theme.Cividis;
import org.mnv4designer.run.Tensor;
import org.mnv4designer.run.image.Picture;

/**
 * The feature maps of one output: one for each channel of a map [1, C, H, W]; of anything else, such as the output of a
 * classifier, a single one with a pixel for each value. What is not finite is red, which the scale has not.
 */
final class FeatureMaps {
    private static final int LEVELS = 256;
    private static final int NOT_FINITE = 0xd6_27_28;
    private static final int BEYOND = 0;
    private static final int[] COLOURS = IntStream.range(0, LEVELS)
            .map(level -> rgb(Cividis.at(level / (LEVELS - 1d))))
            .toArray();

    private final FloatBuffer values;
    private final boolean spatial;
    private final int width;
    private final int height;
    private final int count;

    FeatureMaps(Tensor output) {
        Shape shape = output.shape();
        this.values = output.values();
        int all = values.remaining();
        this.spatial = shape.rank() == 4 && shape.dim(2) * shape.dim(3) > 1;
        this.width = spatial ? shape.dim(3) : (int) Math.ceil(Math.sqrt(all));
        this.height = spatial ? shape.dim(2) : (all + width - 1) / width;
        this.count = spatial ? shape.dim(1) : 1;
    }

    int count() {
        return count;
    }

    /** Draws some of them, those that exist. */
    List<FeatureMap> range(int from, int most) {
        return IntStream.range(from, Math.min(count, from + most))
                .mapToObj(this::map)
                .toList();
    }

    FeatureMap map(int channel) {
        int start = channel * width * height;
        int end = Math.min(values.remaining(), start + width * height);
        double minimum = Double.POSITIVE_INFINITY;
        double maximum = Double.NEGATIVE_INFINITY;
        for (int i = start; i < end; i++) {
            if (Float.isFinite(values.get(i))) {
                minimum = Math.min(minimum, values.get(i));
                maximum = Math.max(maximum, values.get(i));
            }
        }
        boolean any = minimum <= maximum;
        return new FeatureMap(
                spatial ? channel : -1,
                any ? minimum : Double.NaN,
                any ? maximum : Double.NaN,
                picture(start, end, minimum, maximum - minimum));
    }

    private Picture picture(int start, int end, double minimum, double range) {
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = start + i < end ? colour(values.get(start + i), minimum, range) : BEYOND;
        }
        return Picture.ofArgb(width, height, pixels);
    }

    private static int colour(float value, double minimum, double range) {
        if (!Float.isFinite(value)) {
            return NOT_FINITE;
        }
        double level = range > 0 ? (value - minimum) / range : 0;
        return COLOURS[(int) Math.round(level * (LEVELS - 1))];
    }

    private static int rgb(Color color) {
        return (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }
}
