package org.mnv4designer.designer.part.canvas.paint;

import javafx.scene.text.Font;
import org.mnv4designer.designer.theme.Fonts;

/**
 * The fonts of one zoom.
 *
 * @param scale what texts are scaled by, see {@link Detail#textScale}
 */
record Typefaces(
        double zoom,
        double scale,
        Font title,
        Font badge,
        Font chip,
        Font figure,
        Font caption,
        Font letters,
        Font sign) {
    private static final double LETTERS_SIZE = 30;
    private static final double SIGN_SIZE = 11;

    static Typefaces at(double zoom) {
        double scale = Detail.textScale(zoom);
        return new Typefaces(
                zoom,
                scale,
                Fonts.medium(NodeParts.TITLE_SIZE * scale),
                Fonts.medium(NodeParts.BADGE_SIZE * scale),
                Fonts.text(NodeParts.CHIP_SIZE * scale),
                Fonts.medium(NodeParts.CHIP_SIZE * scale),
                Fonts.text(Fonts.CAPTION_SIZE * scale),
                Fonts.medium(LETTERS_SIZE * zoom),
                Fonts.medium(SIGN_SIZE));
    }
}
