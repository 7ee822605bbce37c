package org.mnv4designer.measure.fix;

import java.util.stream.Stream;

/** Proposes edits for one kind of problem, the most natural first. Whether they help is tried by {@link QuickFixes}. */
interface Remedy {
    /** Nothing for problems of other kinds. */
    Stream<QuickFix> propose(Problem problem);
}
