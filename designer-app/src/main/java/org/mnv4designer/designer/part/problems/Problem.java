package org.mnv4designer.designer.part.problems;

import java.util.List;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.measure.fix.QuickFix;

/** A diagnostic with the quick fixes that are known for it. */
record Problem(Diagnostic diagnostic, List<QuickFix> fixes) {
    boolean isFixable() {
        return !fixes.isEmpty();
    }
}
