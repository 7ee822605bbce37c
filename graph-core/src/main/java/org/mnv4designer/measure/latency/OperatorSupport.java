package org.mnv4designer.measure.latency;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a device does with one kind of operator. Kinds that a profile does not name run natively as far as known.
 *
 * @param reason why, in a sentence that is shown to the user
 * @param source where that is known from
 */
public record OperatorSupport(OperatorKind operator, Verdict verdict, String reason, String source) {

    /** What becomes of the operator. */
    public enum Verdict {
        /** Runs on the device itself. */
        NATIVE,
        /** Runs elsewhere or in a slower kernel; the estimate carries a remark. */
        FALLBACK,
        /** The network does not run: no estimate. */
        REFUSE,
        /** Nobody published it: the band is wider, nothing is refused. */
        NOT_KNOWN;

        /** The name used in profile files: {@code not-known}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Verdict> of(String id) {
            return Arrays.stream(values()).filter(v -> v.id().equals(id)).findFirst();
        }
    }
}
