package org.mnv4designer.measure.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Concat;
import org.mnv4designer.base.op.Constant;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.base.op.Reindex;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.lower.ValueRef;

class PeakMemoryTest {
    private static final Operator STEP = new Concat(1);

    private static OperatorNode node(int index, int size, int... inputs) {
        List<ValueRef> reads = new ArrayList<>();
        for (int input : inputs) {
            reads.add(input < 0 ? ValueRef.IMAGE : new ValueRef(input, 0));
        }
        return new OperatorNode(
                "n" + index, "b" + index, STEP, ActivationFunction.NONE, reads, List.of(Shape.of(size)));
    }

    private static PeakMemory peak(int image, List<OperatorNode> nodes, int... results) {
        TensorLife life = new TensorLife();
        int input = life.addInput(Shape.of(image));
        List<int[]> outputs = life.add("", nodes, new int[] {input});
        for (int result : results) {
            life.addResult(outputs.get(result)[0]);
        }
        return PeakMemory.of(life);
    }

    @Test
    void aChainHoldsInputAndOutputOfEachStep() {
        PeakMemory peak = peak(10, List.of(node(0, 40, -1), node(1, 30, 0), node(2, 5, 1)), 2);

        assertEquals(70, peak.elements());
        assertEquals("b1", peak.block());
        assertEquals(50, peak.byBlock().get("b0"));
    }

    @Test
    void aSkipKeepsItsSourceAlive() {
        PeakMemory peak = peak(10, List.of(node(0, 20, -1), node(1, 60, 0), node(2, 20, 1), node(3, 20, 2, 0)), 3);

        assertEquals(20 + 60 + 20, peak.elements());
    }

    @Test
    void theCheaperBranchOrderIsFound() {
        // Branch 1 swells to 100 and shrinks to 1; run first, it leaves less behind than branch 0, which keeps 50.
        List<OperatorNode> nodes = List.of(node(0, 50, -1), node(1, 100, -1), node(2, 1, 1), node(3, 1, 0, 2));

        PeakMemory peak = peak(10, nodes, 3);

        assertEquals(111, peak.elements());
        assertTrue(peak.exact());
    }

    @Test
    void anEarlyResultLivesToTheEnd() {
        PeakMemory peak = peak(1, List.of(node(0, 100, -1), node(1, 10, 0), node(2, 10, 1), node(3, 70, 2)), 0, 3);

        assertEquals(180, peak.elements());
    }

    @Test
    void viewsCostNothing() {
        OperatorNode view = new OperatorNode(
                "v",
                "v",
                Reindex.flatten(),
                ActivationFunction.NONE,
                List.of(new ValueRef(0, 0)),
                List.of(Shape.of(40)));

        assertEquals(
                50, peak(10, List.of(node(0, 40, -1), view, node(2, 5, 1)), 2).elements());
    }

    @Test
    void constantsAreAddedWhenTheyAreNeeded() {
        OperatorNode constant = new OperatorNode(
                "c",
                "c",
                new Constant(ParameterRef.local("c"), Shape.of(1000)),
                ActivationFunction.NONE,
                List.of(),
                List.of(Shape.of(1000)));

        assertEquals(
                10 + 1000 + 5,
                peak(500, List.of(constant, node(1, 10, -1), node(2, 5, 0, 1)), 2)
                        .elements());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void randomGraphsEqualTheBestOfAllOrders(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 40; run++) {
            List<OperatorNode> nodes = new ArrayList<>();
            int count = 3 + random.nextInt(6);
            for (int i = 0; i < count; i++) {
                int[] inputs = random.ints(1 + random.nextInt(2), -1, i).toArray();
                nodes.add(node(i, 1 + random.nextInt(50), inputs));
            }
            int extra = random.nextInt(count);

            PeakMemory peak = peak(7, nodes, count - 1, extra);

            assertEquals(bestOfAllOrders(7, nodes, count - 1, extra), peak.elements(), nodes.toString());
            assertTrue(peak.exact());
        }
    }

    /** By trying every order: slow, and with nothing in common with the search under test. */
    private static long bestOfAllOrders(int image, List<OperatorNode> nodes, int... results) {
        BitSet kept = new BitSet();
        for (int result : results) {
            kept.set(result);
        }
        return best(image, nodes, kept, new BitSet());
    }

    private static long best(int image, List<OperatorNode> nodes, BitSet kept, BitSet done) {
        if (done.cardinality() == nodes.size()) {
            return 0;
        }
        long best = Long.MAX_VALUE;
        for (int i = 0; i < nodes.size(); i++) {
            boolean ready = !done.get(i)
                    && nodes.get(i).inputs().stream().allMatch(input -> input.isInput() || done.get(input.node()));
            if (ready) {
                long now =
                        live(image, nodes, kept, done) + nodes.get(i).output().elements();
                BitSet after = (BitSet) done.clone();
                after.set(i);
                best = Math.min(best, Math.max(now, best(image, nodes, kept, after)));
            }
        }
        return best;
    }

    private static long live(int image, List<OperatorNode> nodes, BitSet kept, BitSet done) {
        long sum = needed(ValueRef.IMAGE.node(), nodes, done) ? image : 0;
        for (int i = done.nextSetBit(0); i >= 0; i = done.nextSetBit(i + 1)) {
            sum += kept.get(i) || needed(i, nodes, done) ? nodes.get(i).output().elements() : 0;
        }
        return sum;
    }

    private static boolean needed(int tensor, List<OperatorNode> nodes, BitSet done) {
        for (int i = 0; i < nodes.size(); i++) {
            if (!done.get(i) && nodes.get(i).inputs().stream().anyMatch(input -> input.node() == tensor)) {
                return true;
            }
        }
        return false;
    }
}
