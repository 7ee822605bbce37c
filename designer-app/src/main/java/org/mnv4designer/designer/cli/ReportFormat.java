package org.mnv4designer.designer.cli;

import java.util.Locale;

/** How reports are printed. */
enum ReportFormat {
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
