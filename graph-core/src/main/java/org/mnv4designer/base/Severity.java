package org.mnv4designer.base;

import java.util.Locale;

/** How bad a diagnostic is: an error stops counting or running, a warning does not. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The name used in reports: {@code error}, {@code warning}, {@code info}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
