package org.mnv4designer.designer.kit;

import java.util.Locale;
import org.mnv4designer.designer.text.Text;

/** Names of parameters as people read them. */
public final class ParameterLabel {
    private ParameterLabel() {}

    /** In English {@code startKernel} as "Start kernel", {@code SHORTER_SIDE} as "Shorter side". */
    public static String of(String name, Text text) {
        String spaced = name.equals(name.toUpperCase(Locale.ROOT))
                ? name.toLowerCase(Locale.ROOT).replace('_', ' ')
                : name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return text.term(Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1));
    }
}
