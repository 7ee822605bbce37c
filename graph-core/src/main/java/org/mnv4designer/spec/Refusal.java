package org.mnv4designer.spec;

import org.mnv4designer.base.Diagnostic;

/** Holds callers to the contract of {@link SpecWriter#write}: nothing is written that was refused. */
public final class Refusal {
    private Refusal() {}

    /**
     * Returns if the writer agrees.
     *
     * @throws IllegalArgumentException with the first thing that speaks against it
     */
    public static void check(SpecWriter writer, SpecSource source, SpecOptions options) {
        writer.objection(options).ifPresent(finding -> refuse(finding.at("")));
        writer.refusals(source, options).stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .ifPresent(Refusal::refuse);
    }

    private static void refuse(Diagnostic reason) {
        throw new IllegalArgumentException(reason.toString());
    }
}
