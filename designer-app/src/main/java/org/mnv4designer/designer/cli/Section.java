package org.mnv4designer.designer.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A titled table of a text report.
 *
 * @param header names of the columns; empty for a table of names and values
 * @param textColumns how many columns from the left hold words; the others hold numbers and are aligned to the right
 */
record Section(String title, List<String> header, int textColumns, List<List<String>> rows) {
    Section {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Columns of the widest row. */
    int columns() {
        return Math.max(header.size(), rows.stream().mapToInt(List::size).max().orElse(0));
    }

    /** Header, if there is one, and rows. */
    List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        if (!header.isEmpty()) {
            lines.add(header);
        }
        lines.addAll(rows);
        return lines;
    }
}
