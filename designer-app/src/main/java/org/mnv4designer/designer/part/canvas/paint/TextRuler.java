package org.mnv4designer.designer.part.canvas.paint;

/**
 * Widths of texts in the shipped fonts, without a toolkit: what the model hits and what the view paints agree, and
 * nothing is measured while painting. The advances are those of Roboto 3 (2048 units per em) for ASCII; other
 * characters count as digits, as the multiplication sign and the like nearly are.
 */
public final class TextRuler {
    private static final double UNITS_PER_EM = 2048;
    private static final char FIRST = ' ';
    private static final int DIGIT = '0' - FIRST;
    private static final String ELLIPSIS = "\u2026";

    // spotless:off
    private static final int[] REGULAR = {
        508, 528, 656, 1261, 1151, 1500, 1274, 358, 701, 713, 882, 1162, 403, 566, 540, 845, 1151, 1151, 1151, 1151,
        1151, 1151, 1151, 1151, 1151, 1151, 496, 433, 1041, 1124, 1071, 968, 1839, 1336, 1276, 1333, 1344, 1164, 1132,
        1395, 1461, 557, 1130, 1285, 1103, 1788, 1461, 1409, 1292, 1409, 1262, 1216, 1222, 1328, 1304, 1817, 1284, 1230,
        1227, 543, 841, 543, 856, 924, 633, 1114, 1150, 1072, 1155, 1086, 712, 1150, 1128, 498, 490, 1038, 498, 1796,
        1131, 1168, 1150, 1164, 694, 1057, 670, 1129, 992, 1539, 1016, 969, 1016, 693, 500, 693, 1393
    };

    private static final int[] MEDIUM = {
        509, 542, 654, 1235, 1164, 1508, 1313, 343, 709, 716, 908, 1137, 458, 696, 569, 799, 1164, 1164, 1164, 1164,
        1164, 1164, 1164, 1164, 1164, 1164, 540, 491, 1042, 1152, 1064, 996, 1837, 1358, 1293, 1337, 1337, 1157, 1128,
        1395, 1453, 580, 1138, 1294, 1106, 1791, 1453, 1411, 1307, 1411, 1289, 1240, 1248, 1340, 1322, 1803, 1293, 1251,
        1235, 556, 853, 556, 878, 917, 656, 1104, 1151, 1069, 1154, 1097, 723, 1161, 1138, 522, 514, 1068, 522, 1784,
        1140, 1162, 1151, 1159, 724, 1054, 682, 1139, 1016, 1520, 1030, 1003, 1030, 683, 509, 683, 1357
    };
    // spotless:on

    private final int[] advances;
    private final double size;

    private TextRuler(int[] advances, double size) {
        this.advances = advances;
        this.size = size;
    }

    /** For Roboto of the given size in pixels. */
    public static TextRuler regular(double size) {
        return new TextRuler(REGULAR, size);
    }

    /** For Roboto Medium of the given size in pixels. */
    public static TextRuler medium(double size) {
        return new TextRuler(MEDIUM, size);
    }

    /** The width of a text in pixels. */
    public double width(String text) {
        int units = 0;
        for (int i = 0; i < text.length(); i++) {
            units += advance(text.charAt(i));
        }
        return units * size / UNITS_PER_EM;
    }

    /** The text, cut with an ellipsis if it is wider than the room. */
    public String fitted(String text, double room) {
        if (width(text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + ELLIPSIS) > room) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** As {@link #fitted}, but keeps the end, by which names such as {@code blocks.2.10} differ, from a dot if it can. */
    public String fittedAtEnd(String text, double room) {
        if (width(text) <= room) {
            return text;
        }
        int start = 0;
        while (start < text.length() && width(ELLIPSIS + text.substring(start)) > room) {
            start++;
        }
        int dot = text.indexOf('.', start);
        boolean wholeParts = dot >= 0 && dot < text.length() - 1;
        return ELLIPSIS + text.substring(wholeParts ? dot + 1 : start).stripLeading();
    }

    private int advance(char c) {
        int index = c - FIRST;
        return index >= 0 && index < advances.length ? advances[index] : advances[DIGIT];
    }
}
