package org.mnv4designer.measure.latency;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a device does with one kind of operator. Kinds that a profile does not name run natively as far as known.
 *
 * @param condition which operators of the kind are meant
 * @param slower how many times slower they run; 1 where that is not known
 * @param measured whether measured networks of this device contain such operators, so that their rates hold what becomes
 *     of them, whatever that is
 * @param reason why, in a sentence that is shown to the user; may be empty if they run natively
 * @param source where that is known from
 * @param date when the source was read; empty if nobody noted it
 */
public record OperatorSupport(
        OperatorKind operator,
        OperatorTrait condition,
        Verdict verdict,
        Consequence consequence,
        double slower,
        boolean measured,
        String reason,
        String source,
        String date) {

    public OperatorSupport {
        if (!verdict.allows(consequence)) {
            throw new IllegalArgumentException("verdict " + verdict.id() + " cannot have the consequence "
                    + consequence.id() + ": " + consequence.sentence());
        }
        if (!(slower >= 1 && slower < 1e6)) {
            throw new IllegalArgumentException("slower must lie between 1 and a million, got " + slower);
        }
        if (reason.isEmpty() && verdict != Verdict.NATIVE) {
            throw new IllegalArgumentException("a verdict other than native needs a reason");
        }
    }

    /** Of every operator of a kind, with the usual consequence of the verdict. */
    public static OperatorSupport of(OperatorKind operator, Verdict verdict, String reason, String source) {
        return new OperatorSupport(operator, OperatorTrait.ANY, verdict, verdict.usual(), 1, false, reason, source, "");
    }

    /** The same, known to occur in measured networks of the device. */
    public OperatorSupport asMeasured() {
        return new OperatorSupport(operator, condition, verdict, consequence, slower, true, reason, source, date);
    }

    /**
     * Whether an estimate should mention it: not if the operators run natively, nor if nobody knows how but the measured
     * networks contain them.
     */
    public boolean matters() {
        return switch (verdict) {
            case NATIVE -> consequence == Consequence.SLOWER;
            case NOT_KNOWN -> !measured;
            case FALLBACK, REFUSE -> true;
        };
    }

    /** Whether a part of a network holds an operator that is meant. */
    public boolean concerns(Workload part) {
        return part.has(operator, condition);
    }

    /** Which operators are meant: {@code depthwise-convolution with dilation at a stride above 1}. */
    public String subject() {
        String kind = operator == OperatorKind.TENSOR ? "any operator" : operator.id();
        return condition == OperatorTrait.ANY ? kind : kind + " " + condition.sentence();
    }

    /** What becomes of them, with how many times slower that is where it is known. */
    public String outcome() {
        boolean doubtful = verdict == Verdict.NOT_KNOWN && consequence != Consequence.UNKNOWN;
        String times = slower > 1 ? ", " + Math.round(10 * slower) / 10.0 + " times slower" : "";
        return (doubtful ? "at the worst " : "") + consequence.sentence() + times;
    }

    /** What becomes of the operator. */
    public enum Verdict {
        /** Runs on the device itself. */
        NATIVE(Consequence.NATIVE, Consequence.SLOWER),
        /** Runs elsewhere or in a slower kernel; the estimate carries a remark. */
        FALLBACK(
                Consequence.UNKNOWN,
                Consequence.OWN_KERNEL,
                Consequence.CPU,
                Consequence.REST_ON_CPU,
                Consequence.SLOWER),
        /** The network does not run: no estimate. */
        REFUSE(Consequence.REFUSES),
        /** Nobody published it: the band is wider, nothing is refused. The consequence is the worst that may come. */
        NOT_KNOWN(
                Consequence.UNKNOWN,
                Consequence.OWN_KERNEL,
                Consequence.CPU,
                Consequence.REST_ON_CPU,
                Consequence.SLOWER);

        private final Consequence[] allowed;

        Verdict(Consequence... allowed) {
            this.allowed = allowed;
        }

        /** The consequence where none is stated. */
        public Consequence usual() {
            return allowed[0];
        }

        boolean allows(Consequence consequence) {
            return Arrays.asList(allowed).contains(consequence);
        }

        /** The name used in profile files: {@code not-known}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Verdict> of(String id) {
            return Arrays.stream(values()).filter(v -> v.id().equals(id)).findFirst();
        }
    }
}
