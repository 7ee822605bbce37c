package org.mnv4designer.designer.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/**
 * The fonts that ship with the designer, so that pictures repeat on every machine: Roboto (its default digits are
 * tabular) and Roboto Mono, both under the SIL Open Font License (see {@code fonts/OFL.txt}). Sizes are in pixels.
 *
 * <p>Style sheets name the families {@value #TEXT}, {@value #MEDIUM} and {@value #MONO}; whoever shows a window or
 * takes a snapshot calls {@link #load()} first.
 */
public final class Fonts {
    /** Body text; its bold weight is loaded too. */
    public static final String TEXT = "Roboto";

    /** View titles, block names and other emphasis short of bold. */
    public static final String MEDIUM = "Roboto Medium";

    /** JSON and identifiers. */
    public static final String MONO = "Roboto Mono";

    /** Body text: 12 px. */
    public static final double BODY_SIZE = 12;

    /** Captions and chips: 11 px. */
    public static final double CAPTION_SIZE = 11;

    private Fonts() {}

    /** Makes the shipped families known to JavaFX; later calls do nothing. */
    public static void load() {
        Shipped.REGULAR.getFamily();
    }

    /** Body text of the given size. */
    public static Font text(double size) {
        return new Font(Shipped.REGULAR.getName(), size);
    }

    /** Medium weight of the given size. */
    public static Font medium(double size) {
        return new Font(Shipped.MEDIUM.getName(), size);
    }

    /** Bold weight of the given size. */
    public static Font bold(double size) {
        return new Font(Shipped.BOLD.getName(), size);
    }

    /** Monospace of the given size. */
    public static Font mono(double size) {
        return new Font(Shipped.MONO.getName(), size);
    }

    private static final class Shipped {
        static final Font REGULAR = read("Roboto-Regular.ttf");
        static final Font MEDIUM = read("Roboto-Medium.ttf");
        static final Font BOLD = read("Roboto-Bold.ttf");
        static final Font MONO = read("RobotoMono-Regular.ttf");

        private static Font read(String file) {
            try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("font " + file + " is not beside " + Fonts.class.getName());
                }
                return Font.loadFont(in, BODY_SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException("font " + file + " cannot be read", e);
            }
        }
    }
}
