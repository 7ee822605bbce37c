package org.mnv4designer.designer.cli;

import java.util.List;

/** Sections as plain text in columns. */
final class TextLayout {
    private static final String GAP = "  ";

    private TextLayout() {}

    static String of(String title, List<Section> sections) {
        StringBuilder text = new StringBuilder();
        if (!title.isEmpty()) {
            text.append(title).append('\n');
        }
        sections.stream().filter(section -> !section.rows().isEmpty()).forEach(section -> add(section, text));
        return text.toString();
    }

    private static void add(Section section, StringBuilder text) {
        if (text.length() > 0) {
            text.append('\n');
        }
        if (!section.title().isEmpty()) {
            text.append(section.title()).append('\n');
        }
        int[] widths = new int[section.columns()];
        for (List<String> line : section.lines()) {
            for (int i = 0; i < line.size(); i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        section.lines()
                .forEach(line ->
                        text.append(line(line, widths, section.textColumns())).append('\n'));
    }

    private static String line(List<String> cells, int[] widths, int textColumns) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String padding = " ".repeat(widths[i] - cells.get(i).length());
            line.append(i == 0 ? "" : GAP).append(i < textColumns ? cells.get(i) + padding : padding + cells.get(i));
        }
        return line.toString().stripTrailing();
    }
}
