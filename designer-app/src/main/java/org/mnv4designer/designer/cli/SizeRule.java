package org.mnv4designer.designer.cli;

import java.util.Locale;

/** Whether an exported file takes images of one size or of any. */
enum SizeRule {
    FIXED,
    DYNAMIC;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
