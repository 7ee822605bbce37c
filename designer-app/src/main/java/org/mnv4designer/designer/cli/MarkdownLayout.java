package org.mnv4designer.designer.cli;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sections as Markdown tables. */
final class MarkdownLayout {
    private MarkdownLayout() {}

    static String of(String title, List<Section> sections) {
        StringBuilder text = new StringBuilder("# " + title + "\n");
        sections.stream().filter(section -> !section.rows().isEmpty()).forEach(section -> add(section, text));
        return text.toString();
    }

    private static void add(Section section, StringBuilder text) {
        text.append("\n## ").append(section.title()).append("\n\n");
        List<String> header =
                section.header().isEmpty() ? Collections.nCopies(section.columns(), "") : section.header();
        text.append(row(header));
        text.append(row(IntStream.range(0, header.size())
                .mapToObj(i -> i < section.textColumns() ? "---" : "---:")
                .toList()));
        section.rows().forEach(cells -> text.append(row(cells)));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
