package org.mnv4designer.designer.chart;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Writes an SVG file that needs no style sheet. */
public final class SvgInk implements Ink {
    private static final String FONT = "Roboto, 'Noto Sans', Arial, sans-serif";

    private final StringBuilder text = new StringBuilder();
    private final Function<Tone, String> colors;
    private int clips;

    private SvgInk(Function<Tone, String> colors) {
        this.colors = colors;
    }

    /**
     * A picture as a file.
     *
     * @param colors as {@code #rrggbb}
     */
    public static String write(Plot plot, Zoom zoom, double width, double height, Function<Tone, String> colors) {
        SvgInk ink = new SvgInk(colors);
        ink.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" role=\"img\""
                        + " font-family=\"%s\" font-size=\"11\">",
                number(width), number(height), number(width), number(height), FONT);
        ink.add("<title>%s</title>", Svg.escaped(plot.title()));
        ink.bar(0, 0, width, height, Tone.SURFACE, 1);
        new Picture(plot, zoom, width, height).draw(ink, Set.of());
        return ink.text + "</svg>\n";
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Tone tone) {
        line(x1, y1, x2, y2, tone, "");
    }

    @Override
    public void dashed(double x1, double y1, double x2, double y2, Tone tone) {
        line(x1, y1, x2, y2, tone, " stroke-dasharray=\"4 4\"");
    }

    private void line(double x1, double y1, double x2, double y2, Tone tone, String dashes) {
        add(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"%s/>",
                number(x1), number(y1), number(x2), number(y2), colors.apply(tone), dashes);
    }

    @Override
    public void path(double[] points, double width, Tone tone) {
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>",
                list(points), colors.apply(tone), number(width));
    }

    @Override
    public void area(double[] corners, Tone tone, double strength) {
        add(
                "<polygon points=\"%s\" fill=\"%s\" fill-opacity=\"%s\"/>",
                list(corners), colors.apply(tone), number(strength));
    }

    @Override
    public void bar(double x, double y, double width, double height, Tone tone, double strength) {
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" fill-opacity=\"%s\"/>",
                number(x),
                number(y),
                number(Math.max(0, width)),
                number(Math.max(0, height)),
                colors.apply(tone),
                number(strength));
    }

    @Override
    public void mark(Symbol symbol, double x, double y, double radius, Tone tone, double opacity) {
        String look = String.format(
                "fill=\"%s\" fill-opacity=\"%s\" stroke=\"%s\"/>",
                colors.apply(tone), number(opacity), colors.apply(tone));
        if (symbol == Symbol.CIRCLE) {
            add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s", number(x), number(y), number(radius), look);
        } else {
            add("<polygon points=\"%s\" %s", list(symbol.corners(x, y, radius)), look);
        }
    }

    @Override
    public void ring(double x, double y, double radius) {
        add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
                number(x), number(y), number(radius), colors.apply(Tone.ACCENT));
    }

    @Override
    public void words(double x, double y, String words, Anchor anchor, Tone tone) {
        add(
                "<text x=\"%s\" y=\"%s\" dominant-baseline=\"central\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
                number(x), number(y), anchor.name().toLowerCase(Locale.ROOT), colors.apply(tone), Svg.escaped(words));
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        clips++;
        add(
                "<clipPath id=\"part%d\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></clipPath>",
                clips, number(x), number(y), number(width), number(height));
        add("<g clip-path=\"url(#part%d)\">", clips);
    }

    @Override
    public void unclip() {
        add("</g>");
    }

    private void add(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String list(double[] points) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            list.append(i == 0 ? "" : " ").append(number(points[i])).append(',').append(number(points[i + 1]));
        }
        return list.toString();
    }

    private static String number(double value) {
        String fixed = String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
        return fixed.equals("-0") ? "0" : fixed;
    }
}
