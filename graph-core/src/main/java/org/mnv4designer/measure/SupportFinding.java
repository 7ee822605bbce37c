package org.mnv4designer.measure;

import java.util.Comparator;
import java.util.List;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Severity;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.OperatorSupport;
import org.mnv4designer.measure.latency.OperatorSupport.Verdict;
import org.mnv4designer.measure.latency.Workload;

/**
 * What a device does with operators of a design that it does not simply run.
 *
 * @param blocks ids of the blocks that hold such operators, in topological order
 */
public record SupportFinding(OperatorSupport support, List<String> blocks) {
    private static final int NAMED = 3;
    private static final List<Verdict> ORDER =
            List.of(Verdict.REFUSE, Verdict.FALLBACK, Verdict.NOT_KNOWN, Verdict.NATIVE);

    public SupportFinding {
        blocks = List.copyOf(blocks);
    }

    /**
     * All findings of a device, refusals first, then what falls back, then what is not known.
     *
     * @param network the sum of all blocks
     */
    static List<SupportFinding> of(DeviceProfile profile, Workload network, List<BlockReport> blocks) {
        return profile.concerned(network).stream()
                .map(entry -> new SupportFinding(entry, holding(entry, blocks)))
                .sorted(Comparator.comparing(SupportFinding::rank))
                .toList();
    }

    private static List<String> holding(OperatorSupport entry, List<BlockReport> blocks) {
        return blocks.stream()
                .filter(block -> entry.concerns(block.costs().workload()))
                .map(BlockReport::id)
                .toList();
    }

    /** Where it comes in lists of findings: the worse, the earlier. */
    public int rank() {
        return 1 + ORDER.indexOf(support.verdict());
    }

    /** The first blocks by name, the others by number: {@code a, b, c and 5 more}. */
    public String place() {
        return blocks.size() <= NAMED + 1
                ? String.join(", ", blocks)
                : String.join(", ", blocks.subList(0, NAMED)) + " and " + (blocks.size() - NAMED) + " more";
    }

    /** A warning at the first of the blocks, or a hint where nothing is known: of interest where the device was chosen. */
    public Diagnostic diagnostic(DeviceProfile profile) {
        String elsewhere = blocks.size() > 1 ? " (" + place() + ")" : "";
        return new Diagnostic(
                support.verdict() == Verdict.NOT_KNOWN ? Severity.INFO : Severity.WARNING,
                "DEVICE-00" + rank(),
                blocks.get(0),
                message(profile.name()) + elsewhere,
                SupportFix.of(support));
    }

    private String message(String device) {
        return switch (support.verdict()) {
            case REFUSE -> device + " does not run this network: " + support.reason();
            case FALLBACK, NATIVE -> "on " + device + ": " + support.reason();
            case NOT_KNOWN -> "on " + device + " it is not known how this runs: " + support.reason();
        };
    }
}
