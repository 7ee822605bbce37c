package org.mnv4designer.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.Severity;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Counts;
import org.mnv4designer.base.op.ShapeException;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockContext;
import org.mnv4designer.block.Fragment;
import org.mnv4designer.block.Value;

/**
 * Remembers what blocks lower to, so that an edit lowers only what changed and what lies downstream of a changed shape.
 * Equal blocks on equal shapes share one {@link Fragment} object. Bounded; serves one thread.
 */
public final class FragmentCache {
    private static final int CAPACITY = 16384;

    /** Of one operator, about 70 * 10^12: a hundred thousand of them still add up in 64 bits. */
    private static final long MAX_OPERATIONS = Long.MAX_VALUE >> 17;

    private record Key(Block block, List<Shape> inputs, BlockContext context) {}

    private final Map<Key, TypingResult> results = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, TypingResult> eldest) {
            return size() > CAPACITY;
        }
    };

    TypingResult type(Block block, List<Shape> inputs, BlockContext context) {
        return results.computeIfAbsent(new Key(block, inputs, context), FragmentCache::compute);
    }

    private static TypingResult compute(Key key) {
        List<Finding> findings = new ArrayList<>(Ranges.check(key.block).toList());
        try {
            if (isSound(findings)) {
                findings.addAll(key.block.check(key.inputs, key.context).toList());
            }
            if (isSound(findings)) {
                return TypingResult.typed(findings, countable(Fragment.of(key.block, key.inputs, key.context)));
            }
        } catch (ShapeException e) {
            findings.add(Finding.error("SHAPE-001", e.getMessage(), e.fix()));
        } catch (ArithmeticException e) {
            findings.add(Finding.error(
                    "SHAPE-002", "has more elements or operations than can be counted", "use smaller sizes"));
        } catch (IllegalArgumentException e) {
            // Values refused the attributes of an operator, or the rank of an input: both are the user's to mend.
            findings.add(Finding.error(
                    "SHAPE-001", "cannot be built: " + e.getMessage(), "correct its parameters or what feeds it"));
        }
        return TypingResult.refused(findings);
    }

    /** Refuses operators whose counts could overflow when those of a whole network are summed. */
    private static Fragment countable(Fragment fragment) {
        for (Fragment.Node node : fragment.nodes()) {
            List<Shape> inputs = node.inputs().stream().map(Value::shape).toList();
            Counts counts = node.operator().counts(inputs, node.outputs());
            if (Math.max(counts.macs(), counts.otherOperations()) > MAX_OPERATIONS) {
                throw new ArithmeticException("operations beyond counting");
            }
        }
        return fragment;
    }

    private static boolean isSound(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
