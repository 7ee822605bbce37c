package org.mnv4designer.designer.part.canvas.paint;

import javafx.scene.text.Font;
import org.mnv4designer.designer.theme.Fonts;

/** The fonts of one zoom. */
record Typefaces(
        double zoom, Font title, Font badge, Font chip, Font figure, Font groupTitle, Font caption, Font letters) {
    private static final double LETTERS_SIZE = 30;
    private static final double SMALL_TITLE = 11;

    static Typefaces at(double zoom) {
        return new Typefaces(
                zoom,
                Fonts.medium(NodeParts.TITLE_SIZE * zoom),
                Fonts.medium(NodeParts.BADGE_SIZE * zoom),
                Fonts.text(NodeParts.CHIP_SIZE * zoom),
                Fonts.medium(NodeParts.CHIP_SIZE * zoom),
                Fonts.medium(Detail.at(zoom, 0).hasTexts() ? NodeParts.TITLE_SIZE * zoom : SMALL_TITLE),
                Fonts.text(Fonts.CAPTION_SIZE * zoom),
                Fonts.medium(LETTERS_SIZE * zoom));
    }
}
