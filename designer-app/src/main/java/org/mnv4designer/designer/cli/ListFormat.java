package org.mnv4designer.designer.cli;

import java.util.Locale;

/** How lists are printed. */
enum ListFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
