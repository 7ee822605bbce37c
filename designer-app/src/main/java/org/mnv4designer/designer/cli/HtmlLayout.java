package org.mnv4designer.designer.cli;

import java.util.List;

/** Sections as one HTML page without scripts or outside files. */
final class HtmlLayout {
    private static final String STYLE = """
            body { font: 14px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem;
                   color: #1d232b; background: #fff }
            h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem }
            table { border-collapse: collapse; font-variant-numeric: tabular-nums }
            th, td { padding: .25rem .75rem; border-bottom: 1px solid #d8dee6; text-align: left }
            .number { text-align: right }
            @media (prefers-color-scheme: dark) { body { color: #dfe5ec; background: #16191d }
                   th, td { border-color: #343b44 } }
            """;

    private HtmlLayout() {}

    static String of(String title, List<Section> sections) {
        StringBuilder text =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        text.append("<title>").append(escaped(title)).append("</title>\n");
        text.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        text.append("<h1>").append(escaped(title)).append("</h1>\n");
        sections.stream().filter(section -> !section.rows().isEmpty()).forEach(section -> add(section, text));
        return text.append("</body>\n</html>\n").toString();
    }

    private static void add(Section section, StringBuilder text) {
        text.append("<h2>").append(escaped(section.title())).append("</h2>\n<table>\n");
        if (!section.header().isEmpty()) {
            text.append(row("th", section.header(), section.textColumns()));
        }
        section.rows().forEach(cells -> text.append(row("td", cells, section.textColumns())));
        text.append("</table>\n");
    }

    private static String row(String tag, List<String> cells, int textColumns) {
        StringBuilder row = new StringBuilder("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            row.append('<')
                    .append(tag)
                    .append(i < textColumns ? ">" : " class=\"number\">")
                    .append(escaped(cells.get(i)))
                    .append("</")
                    .append(tag)
                    .append('>');
        }
        return row.append("</tr>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
