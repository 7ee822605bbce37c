package org.mnv4designer.designer.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.mnv4designer.run.RunMonitor;

/** Shows long work on standard error, if that is a terminal: one line, written over and wiped in the end. */
final class ConsoleMonitor implements RunMonitor {
    private static final String LINE_START = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean shown = System.console() != null;

    ConsoleMonitor(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void progress(String activity, double share) {
        if (!shown) {
            return;
        }
        boolean ended = share >= 1;
        String percent = share < 0 ? " …" : String.format(Locale.ROOT, " %.0f %%", 100 * share);
        err.print(ended ? LINE_START : LINE_START + activity + percent);
        err.flush();
    }
}
