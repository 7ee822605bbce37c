package org.mnv4designer.designer.cli;

import java.util.Locale;

/** How comparisons are printed. */
enum CompareFormat {
    TEXT,
    JSON,
    CSV,
    HTML,
    MARKDOWN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
