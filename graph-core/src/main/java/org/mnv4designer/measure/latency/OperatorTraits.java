package org.mnv4designer.measure.latency;

import static org.mnv4designer.measure.latency.OperatorTrait.ABOVE_16000_ELEMENTS;
import static org.mnv4designer.measure.latency.OperatorTrait.ABOVE_3_DIMENSIONS;
import static org.mnv4designer.measure.latency.OperatorTrait.BOTH_STRETCHED;
import static org.mnv4designer.measure.latency.OperatorTrait.DILATED;
import static org.mnv4designer.measure.latency.OperatorTrait.DILATED_AND_STRIDED;
import static org.mnv4designer.measure.latency.OperatorTrait.DILATED_UNEQUALLY;
import static org.mnv4designer.measure.latency.OperatorTrait.DROPS_AXES;
import static org.mnv4designer.measure.latency.OperatorTrait.FILLED;
import static org.mnv4designer.measure.latency.OperatorTrait.KERNEL_ABOVE_3;
import static org.mnv4designer.measure.latency.OperatorTrait.KERNEL_ABOVE_5;
import static org.mnv4designer.measure.latency.OperatorTrait.MULTIPLIER_ABOVE_1;
import static org.mnv4designer.measure.latency.OperatorTrait.ONE_PRODUCT;
import static org.mnv4designer.measure.latency.OperatorTrait.OTHER_AXES;
import static org.mnv4designer.measure.latency.OperatorTrait.RANK_ABOVE_4;
import static org.mnv4designer.measure.latency.OperatorTrait.SEVERAL_PRODUCTS;
import static org.mnv4designer.measure.latency.OperatorTrait.SEVERAL_ROWS;
import static org.mnv4designer.measure.latency.OperatorTrait.SIDE_ABOVE_65;
import static org.mnv4designer.measure.latency.OperatorTrait.STRETCHED;
import static org.mnv4designer.measure.latency.OperatorTrait.STRIDE_ABOVE_3;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Binary;
import org.mnv4designer.base.op.Convolution;
import org.mnv4designer.base.op.DepthwiseConvolution;
import org.mnv4designer.base.op.Linear;
import org.mnv4designer.base.op.MatMul;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.base.op.OtherwiseCases;
import org.mnv4designer.base.op.Pad;
import org.mnv4designer.base.op.Pool;
import org.mnv4designer.base.op.Reduce;
import org.mnv4designer.base.op.Resize;
import org.mnv4designer.base.op.Softmax;
import org.mnv4designer.base.op.Window;

/** The traits of one operator with its shapes, as a set of bits. */
final class OperatorTraits extends OtherwiseCases<Integer> {
    private static final int LARGEST_VECTOR = 16_000;
    private static final int LARGEST_SIDE = 65;
    private static final Set<Integer> SPATIAL = Set.of(2, 3);

    private final List<Shape> inputs;
    private final List<Shape> outputs;

    private OperatorTraits(List<Shape> inputs, List<Shape> outputs) {
        super(0);
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /** Those of the operator itself. */
    static int of(Operator operator, List<Shape> inputs, List<Shape> outputs) {
        return OperatorTrait.ANY.bit() | operator.match(new OperatorTraits(inputs, outputs));
    }

    /** Those of the tensors that it reads and writes. */
    static int ofTensors(List<Shape> inputs, List<Shape> outputs) {
        int all = 0;
        for (List<Shape> shapes : List.of(inputs, outputs)) {
            for (Shape shape : shapes) {
                all |= when(shape.rank() > 4, RANK_ABOVE_4) | when(sides(shape) > 3, ABOVE_3_DIMENSIONS);
            }
        }
        return all;
    }

    private static int when(boolean holds, OperatorTrait trait) {
        return holds ? trait.bit() : 0;
    }

    /** How many dimensions are above 1. */
    private static int sides(Shape shape) {
        int above = 0;
        for (int axis = 0; axis < shape.rank(); axis++) {
            above += shape.dim(axis) > 1 ? 1 : 0;
        }
        return above;
    }

    @Override
    public Integer convolution(Convolution c) {
        boolean several = c.groups() > 1 && c.groups() == c.inChannels() && c.outChannels() > c.inChannels();
        return window(c.window()) | when(several, MULTIPLIER_ABOVE_1);
    }

    @Override
    public Integer depthwiseConvolution(DepthwiseConvolution d) {
        return window(d.window());
    }

    @Override
    public Integer pool(Pool p) {
        return window(p.window());
    }

    private static int window(Window window) {
        int stride = Math.max(window.stride().height(), window.stride().width());
        int kernel = Math.max(window.kernel().height(), window.kernel().width());
        boolean dilated = window.dilation().area() > 1;
        return when(stride > 3, STRIDE_ABOVE_3)
                | when(dilated, DILATED)
                | when(window.dilation().height() != window.dilation().width(), DILATED_UNEQUALLY)
                | when(dilated && stride > 1, DILATED_AND_STRIDED)
                | when(kernel > 3, KERNEL_ABOVE_3)
                | when(kernel > 5, KERNEL_ABOVE_5);
    }

    @Override
    public Integer linear(Linear l) {
        return when(inputs.get(0).elements() > l.inFeatures(), SEVERAL_ROWS);
    }

    @Override
    public Integer matMul(MatMul m) {
        Shape first = inputs.get(0);
        long products = first.elements() / ((long) first.dim(-1) * first.dim(-2));
        return products == 1 ? ONE_PRODUCT.bit() : SEVERAL_PRODUCTS.bit();
    }

    @Override
    public Integer softmax(Softmax s) {
        Shape in = inputs.get(0);
        return when(sides(in) > 1, SEVERAL_ROWS) | when(in.elements() > LARGEST_VECTOR, ABOVE_16000_ELEMENTS);
    }

    @Override
    public Integer binary(Binary b) {
        Shape first = inputs.get(0);
        Shape second = inputs.get(1);
        return when(!first.equals(second), STRETCHED)
                | when(isSmallerSomewhere(first, second) && isSmallerSomewhere(second, first), BOTH_STRETCHED);
    }

    private static boolean isSmallerSomewhere(Shape one, Shape other) {
        return IntStream.range(0, one.rank()).anyMatch(axis -> one.dim(axis) < other.dim(axis));
    }

    @Override
    public Integer reduce(Reduce r) {
        int rank = inputs.get(0).rank();
        Set<Integer> axes = new TreeSet<>();
        r.axes().forEach(axis -> axes.add(Math.floorMod(axis, rank)));
        return when(rank != 4 || !SPATIAL.containsAll(axes), OTHER_AXES) | when(!r.keepDimensions(), DROPS_AXES);
    }

    @Override
    public Integer pad(Pad p) {
        return when(p.value() != 0, FILLED);
    }

    @Override
    public Integer resize(Resize r) {
        Shape map = outputs.get(0);
        return when(Math.max(map.height(), map.width()) > LARGEST_SIDE, SIDE_ABOVE_65);
    }
}
