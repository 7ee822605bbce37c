package org.mnv4designer.designer.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.mnv4designer.design.Design;
import org.mnv4designer.designer.theme.Theme;

/**
 * What {@link WorkbenchRenderer} makes a picture of.
 *
 * @param design shown in an editor; empty shows the welcome page
 * @param file the design's file: weights, labels and sample images are looked for beside it; empty if it has none
 * @param selected id of a block to select; empty for none
 * @param width of the workbench in pixels at scale 1
 * @param height of the workbench in pixels at scale 1
 * @param scale 1, or 2 for a picture of twice the size
 * @param against design that is compared in the Compare perspective; empty for none
 */
public record PictureRequest(
        Optional<Design> design,
        Optional<Path> file,
        String selected,
        Perspective perspective,
        Theme theme,
        int width,
        int height,
        int scale,
        Locale language,
        Optional<Design> against) {

    /** The welcome page in light colours, at 1366 by 768. */
    public static final PictureRequest WELCOME = new PictureRequest(
            Optional.empty(),
            Optional.empty(),
            "",
            Perspective.DESIGN,
            Theme.LIGHT,
            1366,
            768,
            1,
            Locale.ENGLISH,
            Optional.empty());

    public PictureRequest {
        if (width < 1 || height < 1 || scale < 1 || scale > 4) {
            throw new IllegalArgumentException(
                    "a picture needs a size and a scale from 1 to 4, got " + width + "x" + height + " at " + scale);
        }
    }

    public static PictureRequest of(Design design) {
        return WELCOME.withDesign(design);
    }

    public PictureRequest withDesign(Design other) {
        return new PictureRequest(
                Optional.of(other), file, selected, perspective, theme, width, height, scale, language, against);
    }

    public PictureRequest withFile(Path other) {
        return new PictureRequest(
                design, Optional.of(other), selected, perspective, theme, width, height, scale, language, against);
    }

    public PictureRequest withSelected(String block) {
        return new PictureRequest(design, file, block, perspective, theme, width, height, scale, language, against);
    }

    public PictureRequest withPerspective(Perspective other) {
        return new PictureRequest(design, file, selected, other, theme, width, height, scale, language, against);
    }

    public PictureRequest withTheme(Theme other) {
        return new PictureRequest(design, file, selected, perspective, other, width, height, scale, language, against);
    }

    public PictureRequest withSize(int otherWidth, int otherHeight, int otherScale) {
        return new PictureRequest(
                design, file, selected, perspective, theme, otherWidth, otherHeight, otherScale, language, against);
    }

    public PictureRequest withLanguage(Locale other) {
        return new PictureRequest(design, file, selected, perspective, theme, width, height, scale, other, against);
    }

    /** Compared with another design. */
    public PictureRequest against(Design other) {
        return new PictureRequest(
                design, file, selected, perspective, theme, width, height, scale, language, Optional.of(other));
    }
}
