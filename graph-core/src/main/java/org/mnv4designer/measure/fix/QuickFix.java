package org.mnv4designer.measure.fix;

import java.util.List;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;

/**
 * An edit that mends a problem.
 *
 * @param label what it does, as an imperative: {@code Set stride of blocks.2.1 to 1}
 */
public record QuickFix(String label, Edit edit) {
    static final String KIND = "quick-fix";

    /** A fix of several edits as one step. */
    static QuickFix of(String label, List<? extends Edit> edits) {
        return new QuickFix(label, new Edits.Compound(KIND, List.copyOf(edits)));
    }
}
