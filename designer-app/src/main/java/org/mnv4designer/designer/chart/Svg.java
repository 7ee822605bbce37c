package org.mnv4designer.designer.chart;

import java.util.Locale;

/**
 * Writes one SVG picture for an HTML page. Every text is escaped; looks come from the page's style sheet by class names, so
 * that pictures follow light, dark and print. Coordinates in pixels, two decimals.
 */
public final class Svg {
    private final StringBuilder text = new StringBuilder();

    /** @param title read aloud in place of the picture */
    public Svg(double width, double height, String title) {
        text.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\">%n",
                number(width),
                number(height),
                escaped(title)));
    }

    public Svg line(double x1, double y1, double x2, double y2, String style) {
        text.append("<line x1=\"")
                .append(number(x1))
                .append("\" y1=\"")
                .append(number(y1))
                .append("\" x2=\"")
                .append(number(x2))
                .append("\" y2=\"")
                .append(number(y2));
        return end(style);
    }

    /** @param tip shown while the mouse rests on it; empty for none */
    public Svg rectangle(double x, double y, double width, double height, String style, String tip) {
        text.append("<rect x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" width=\"")
                .append(number(Math.max(0, width)))
                .append("\" height=\"")
                .append(number(Math.max(0, height)));
        return end("rect", style, tip);
    }

    /** @param tip shown while the mouse rests on it; empty for none */
    public Svg circle(double x, double y, double radius, String style, String tip) {
        text.append("<circle cx=\"")
                .append(number(x))
                .append("\" cy=\"")
                .append(number(y))
                .append("\" r=\"")
                .append(number(radius));
        return end("circle", style, tip);
    }

    /** A line through points, given as x and y in turn. */
    public Svg path(double[] points, String style, String tip) {
        text.append("<path d=\"");
        for (int i = 0; i < points.length; i += 2) {
            text.append(i == 0 ? 'M' : 'L')
                    .append(number(points[i]))
                    .append(' ')
                    .append(number(points[i + 1]));
        }
        return end("path", style, tip);
    }

    /** Words whose style says where they are anchored. */
    public Svg words(double x, double y, String words, String style) {
        text.append("<text x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" class=\"")
                .append(escaped(style))
                .append("\">")
                .append(escaped(words))
                .append("</text>\n");
        return this;
    }

    private Svg end(String style) {
        text.append("\" class=\"").append(escaped(style)).append("\"/>\n");
        return this;
    }

    private Svg end(String element, String style, String tip) {
        if (tip.isEmpty()) {
            return end(style);
        }
        text.append("\" class=\"").append(escaped(style)).append("\"><title>");
        text.append(escaped(tip)).append("</title></").append(element).append(">\n");
        return this;
    }

    /** The whole picture. */
    public String finish() {
        return text + "</svg>\n";
    }

    private static String number(double value) {
        String fixed = String.format(Locale.ROOT, "%.2f", value);
        return fixed.replaceAll("\\.?0+$", "");
    }

    /** A text for HTML and XML, between tags or in an attribute; characters that XML forbids are left out. */
    public static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        words.codePoints().filter(Svg::isAllowed).forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int point) {
        boolean control = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        return !control && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }
}
