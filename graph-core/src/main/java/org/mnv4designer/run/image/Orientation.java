package org.mnv4designer.run.image;

/** The eight ways in which a camera may have been held: EXIF tag 0x0112, values 1 to 8. */
enum Orientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, true, false),
    UPSIDE_DOWN(false, true, true),
    MIRRORED_UPSIDE_DOWN(false, false, true),
    TRANSPOSED(true, false, false),
    TURNED_LEFT(true, false, true),
    TRANSVERSE(true, true, true),
    TURNED_RIGHT(true, true, false);

    private final boolean swapsAxes;
    private final boolean fromRight;
    private final boolean fromBottom;

    /**
     * @param swapsAxes whether rows of the stored picture are columns of the real one
     * @param fromRight whether stored columns run from right to left
     * @param fromBottom whether stored rows run from bottom to top
     */
    Orientation(boolean swapsAxes, boolean fromRight, boolean fromBottom) {
        this.swapsAxes = swapsAxes;
        this.fromRight = fromRight;
        this.fromBottom = fromBottom;
    }

    /** The orientation of an EXIF value; upright for values that mean nothing. */
    static Orientation ofExif(int value) {
        return value >= 1 && value <= 8 ? values()[value - 1] : UPRIGHT;
    }

    /** The picture as it was seen. */
    Picture upright(Picture stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        int width = swapsAxes ? stored.height() : stored.width();
        int height = swapsAxes ? stored.width() : stored.height();
        byte[] from = stored.samples();
        byte[] to = new byte[from.length];
        int channels = stored.channels();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int source = source(x, y, stored) * channels;
                System.arraycopy(from, source, to, (y * width + x) * channels, channels);
            }
        }
        return Picture.owning(width, height, channels, to);
    }

    private int source(int x, int y, Picture stored) {
        int column = swapsAxes ? y : x;
        int row = swapsAxes ? x : y;
        int sourceColumn = fromRight ? stored.width() - 1 - column : column;
        int sourceRow = fromBottom ? stored.height() - 1 - row : row;
        return sourceRow * stored.width() + sourceColumn;
    }
}
