package org.mnv4designer.designer.chart;

/**
 * How wide words are about, in pixels at 11 px, without asking a screen: so that labels of a file stand where those of the
 * screen do.
 */
public final class Words {
    private static final String NARROW = " .,:;'|!ijlIft()[]·";
    private static final String WIDE = "mwMW%@×–";

    private Words() {}

    public static double width(String words) {
        double width = 0;
        for (int i = 0; i < words.length(); i++) {
            char one = words.charAt(i);
            width += NARROW.indexOf(one) >= 0
                    ? 3.2
                    : WIDE.indexOf(one) >= 0 ? 8.8 : Character.isUpperCase(one) ? 7 : 6.2;
        }
        return width;
    }
}
