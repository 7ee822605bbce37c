package org.mnv4designer.designer.part.welcome;

import java.util.Locale;

/**
 * A published network with its figures.
 *
 * @param name as in the zoo
 * @param title for people
 * @param source whose definition it is
 * @param parameters not a number until counted
 * @param macs not a number until counted
 * @param topOne ImageNet top-1 in percent, measured or estimated; not a number if unknown
 */
public record NetworkRow(
        String name, String title, String source, String input, double parameters, double macs, double topOne) {

    /** A row whose figures are not known yet. */
    public static NetworkRow uncounted(String name, String title, String source, String input) {
        return new NetworkRow(name, title, source, input, Double.NaN, Double.NaN, Double.NaN);
    }

    public NetworkRow counted(double parameterCount, double macCount, double accuracy) {
        return new NetworkRow(name, title, source, input, parameterCount, macCount, accuracy);
    }

    boolean matches(String query) {
        String line = (name + " " + title + " " + source + " " + input).toLowerCase(Locale.ROOT);
        for (String word : query.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!line.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
