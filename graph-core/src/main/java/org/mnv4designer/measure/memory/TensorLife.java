package org.mnv4designer.measure.memory;

import java.util.ArrayList;
import java.util.List;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.OtherwiseCases;
import org.mnv4designer.base.op.Reindex;
import org.mnv4designer.base.op.Reshape;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.lower.ValueRef;

/**
 * Which tensors exist and which step reads and writes them, views resolved to what they look at. Filled part by part,
 * then handed to {@link PeakMemory}; serves one thread.
 */
public final class TensorLife {
    private static final OtherwiseCases<Boolean> IS_VIEW = new OtherwiseCases<>(false) {
        @Override
        public Boolean reshape(Reshape reshape) {
            return true;
        }

        @Override
        public Boolean reindex(Reindex reindex) {
            return true;
        }
    };

    /** An operator that is run; views are not. */
    record Step(String block, String operator, int[] reads, int[] writes) {}

    /** What is known of a tensor so far. */
    private static final class Tensor {
        private final Shape shape;
        private final long size;
        private final int writer;
        private int lastRead = -1;
        private boolean result;

        Tensor(Shape shape, int writer) {
            this.shape = shape;
            this.size = shape.elements();
            this.writer = writer;
        }
    }

    private final List<Tensor> tensors = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private int inputs;

    /** The tensors of a whole canonical graph. */
    public static TensorLife of(OperatorGraph canonical) {
        TensorLife life = new TensorLife();
        int[] sources = canonical.inputs().stream().mapToInt(life::addInput).toArray();
        List<int[]> outputs = life.add("", canonical.nodes(), sources);
        canonical.outputs().forEach(output -> life.addResult(tensorOf(output.value(), sources, outputs)));
        return life;
    }

    /** Adds an input of the network, before any operator, and returns its tensor. */
    public int addInput(Shape shape) {
        inputs++;
        return tensor(shape, -1);
    }

    private int tensor(Shape shape, int writer) {
        tensors.add(new Tensor(shape, writer));
        return tensors.size() - 1;
    }

    /**
     * Adds operators that read each other and, as graph inputs, the given tensors.
     *
     * @param block whose they are; empty if each node says so itself
     * @return for each node the tensors of its outputs
     */
    public List<int[]> add(String block, List<OperatorNode> nodes, int[] sources) {
        List<int[]> outputs = new ArrayList<>(nodes.size());
        for (OperatorNode node : nodes) {
            outputs.add(add(block.isEmpty() ? node.block() : block, node, sources, outputs));
        }
        return outputs;
    }

    private int[] add(String block, OperatorNode node, int[] sources, List<int[]> outputs) {
        int[] reads = new int[node.inputs().size()];
        for (int i = 0; i < reads.length; i++) {
            reads[i] = tensorOf(node.inputs().get(i), sources, outputs);
        }
        if (node.operator().match(IS_VIEW)) {
            return reads;
        }
        int step = steps.size();
        for (int read : reads) {
            tensors.get(read).lastRead = step;
        }
        int[] writes = new int[node.outputs().size()];
        for (int i = 0; i < writes.length; i++) {
            writes[i] = tensor(node.outputs().get(i), step);
        }
        steps.add(new Step(block, node.id(), reads, writes));
        return writes;
    }

    /** The tensor that a value means. */
    public static int tensorOf(ValueRef value, int[] sources, List<int[]> outputs) {
        return value.isInput() ? sources[value.inputIndex()] : outputs.get(value.node())[value.port()];
    }

    /** Marks a tensor as a result of the network, which lives to the end. */
    public void addResult(int tensor) {
        tensors.get(tensor).result = true;
    }

    List<Step> steps() {
        return steps;
    }

    /** How many tensors there are; the first are the inputs. */
    int tensors() {
        return tensors.size();
    }

    Shape shape(int tensor) {
        return tensors.get(tensor).shape;
    }

    /** The step that writes a tensor; -1 for an input. */
    int writer(int tensor) {
        return tensors.get(tensor).writer;
    }

    long size(int tensor) {
        return tensors.get(tensor).size;
    }

    boolean isResult(int tensor) {
        return tensors.get(tensor).result;
    }

    /** The last step that reads a tensor; -1 if none does. */
    int lastRead(int tensor) {
        return tensors.get(tensor).lastRead;
    }

    boolean isWrittenIn(int tensor, int fromStep) {
        return tensors.get(tensor).writer >= fromStep;
    }

    int lastReadOfInputs() {
        int last = -1;
        for (int tensor = 0; tensor < inputs; tensor++) {
            last = Math.max(last, lastRead(tensor));
        }
        return last;
    }
}
