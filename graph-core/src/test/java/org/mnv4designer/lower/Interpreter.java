package org.mnv4designer.lower;

import java.util.ArrayList;
import java.util.List;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Activate;
import org.mnv4designer.base.op.BatchNorm;
import org.mnv4designer.base.op.Binary;
import org.mnv4designer.base.op.ChannelScale;
import org.mnv4designer.base.op.Convolution;
import org.mnv4designer.base.op.DepthwiseConvolution;
import org.mnv4designer.base.op.Dropout;
import org.mnv4designer.base.op.GlobalPool;
import org.mnv4designer.base.op.MatMul;
import org.mnv4designer.base.op.OtherwiseCases;
import org.mnv4designer.base.op.Pool;
import org.mnv4designer.base.op.Reindex;
import org.mnv4designer.base.op.Reshape;
import org.mnv4designer.base.op.Resize;
import org.mnv4designer.base.op.Softmax;
import org.mnv4designer.base.op.Split;
import org.mnv4designer.base.op.Transpose;
import org.mnv4designer.base.op.Window;

/** Runs operator graphs of blocks in plain loops, weights by {@link Formula}: slow, and right by inspection. */
final class Interpreter {
    private final OperatorGraph graph;
    private final List<List<Array>> results = new ArrayList<>();
    private final Array input;

    private Interpreter(OperatorGraph graph, Array input) {
        this.graph = graph;
        this.input = input;
    }

    /** The first output of a graph of one input. */
    static Array run(OperatorGraph graph, Array input) {
        Interpreter interpreter = new Interpreter(graph, input);
        graph.nodes().forEach(interpreter::run);
        return interpreter.value(graph.outputs().get(0).value());
    }

    private Array value(ValueRef ref) {
        return ref.isInput() ? input : results.get(ref.node()).get(ref.port());
    }

    private void run(OperatorNode node) {
        List<Array> inputs = node.inputs().stream().map(this::value).toList();
        List<Array> outputs = node.operator().match(new Step(inputs, node.outputs()));
        results.add(outputs.stream().map(a -> activated(node.activation(), a)).toList());
    }

    private static Array activated(ActivationFunction function, Array array) {
        return Array.fill(array.shape(), i -> function.apply(array.values()[i]));
    }

    /** One operator on its inputs; those that no block of the tests needs answer nothing. */
    private static final class Step extends OtherwiseCases<List<Array>> {
        private final List<Array> inputs;
        private final List<Shape> outputs;
        private final Array in;
        private final Shape out;

        Step(List<Array> inputs, List<Shape> outputs) {
            super(List.of());
            this.inputs = inputs;
            this.outputs = outputs;
            this.in = inputs.get(0);
            this.out = outputs.get(0);
        }

        private List<Array> fill(java.util.function.IntToDoubleFunction value) {
            return List.of(Array.fill(out, value));
        }

        @Override
        public List<Array> activate(Activate activate) {
            return List.of(activated(activate.function(), in));
        }

        @Override
        public List<Array> dropout(Dropout dropout) {
            return List.of(in);
        }

        @Override
        public List<Array> batchNorm(BatchNorm norm) {
            return affine(
                    norm.channels(), new ParameterRef.NormScale(norm.norm()), new ParameterRef.NormShift(norm.norm()));
        }

        @Override
        public List<Array> channelScale(ChannelScale scale) {
            ParameterRef zero = new ParameterRef.Times(scale.scale(), 0);
            return affine(scale.channels(), scale.scale(), scale.shift().orElse(zero));
        }

        private List<Array> affine(int channels, ParameterRef scale, ParameterRef shift) {
            double[] factors = Formula.of(scale, Shape.of(channels));
            double[] offsets = Formula.of(shift, Shape.of(channels));
            return fill(i -> in.values()[i] * factors[in.place(i, 1)] + offsets[in.place(i, 1)]);
        }

        @Override
        public List<Array> convolution(Convolution c) {
            Shape shape = c.parameters().get(0).shape();
            double[] weight = Formula.of(c.weight(), shape);
            double[] bias =
                    c.bias().map(b -> Formula.of(b, Shape.of(c.outChannels()))).orElse(new double[c.outChannels()]);
            int each = c.inChannels() / c.groups();
            int perGroup = c.outChannels() / c.groups();
            return slide(c.window(), (o, y, x, taps) -> {
                double sum = bias[o];
                for (int k = 0; k < each; k++) {
                    sum += taps.sum(
                            o / perGroup * each + k,
                            y,
                            x,
                            weight,
                            (o * each + k) * c.window().kernel().area());
                }
                return sum;
            });
        }

        @Override
        public List<Array> depthwiseConvolution(DepthwiseConvolution c) {
            double[] weight = Formula.of(c.weight(), c.parameters().get(0).shape());
            double[] bias =
                    c.bias().map(b -> Formula.of(b, Shape.of(c.channels()))).orElse(new double[c.channels()]);
            return slide(
                    c.window(),
                    (o, y, x, taps) -> bias[o]
                            + taps.sum(o, y, x, weight, o * c.window().kernel().area()));
        }

        @Override
        public List<Array> pool(Pool pool) {
            int area = pool.window().kernel().area();
            double[] blur = {1, 2, 1, 2, 4, 2, 1, 2, 1};
            boolean isBlur = pool.kind() == Pool.Kind.BLUR;
            double[] weight = Array.fill(Shape.of(area), i -> isBlur ? blur[i] / 16 : 1.0 / area)
                    .values();
            return slide(pool.window(), (o, y, x, taps) -> taps.sum(o, y, x, weight, 0));
        }

        private List<Array> slide(Window window, Sliding.Place place) {
            return List.of(Sliding.over(in, window, out, place));
        }

        @Override
        public List<Array> globalPool(GlobalPool pool) {
            int area = in.step(1);
            return fill(i -> {
                double sum = 0;
                for (int k = 0; k < area; k++) {
                    sum += in.values()[i * area + k];
                }
                return sum / area;
            });
        }

        @Override
        public List<Array> binary(Binary binary) {
            return fill(i -> binary.kind().apply(stretched(inputs.get(0), i), stretched(inputs.get(1), i)));
        }

        private double stretched(Array array, int index) {
            Array shape = new Array(out, new double[0]);
            int flat = 0;
            for (int axis = 0; axis < out.rank(); axis++) {
                flat += array.shape().dim(axis) == 1 ? 0 : shape.place(index, axis) * array.step(axis);
            }
            return array.values()[flat];
        }

        @Override
        public List<Array> matMul(MatMul product) {
            Array second = inputs.get(1);
            int inner = in.shape().dim(-1);
            int columns = out.dim(-1);
            int rows = out.dim(-2);
            return fill(i -> {
                int batch = i / (rows * columns);
                int row = i / columns % rows;
                int column = i % columns;
                double sum = 0;
                for (int k = 0; k < inner; k++) {
                    int other = product.transposeSecond()
                            ? (batch * columns + column) * inner + k
                            : (batch * inner + k) * columns + column;
                    sum += in.values()[(batch * rows + row) * inner + k] * second.values()[other];
                }
                return sum * product.scale();
            });
        }

        @Override
        public List<Array> softmax(Softmax softmax) {
            int length = out.dim(softmax.axis());
            return fill(i -> {
                int start = i / length * length;
                double sum = 0;
                for (int k = 0; k < length; k++) {
                    sum += Math.exp(in.values()[start + k] - in.values()[i]);
                }
                return 1 / sum;
            });
        }

        @Override
        public List<Array> reindex(Reindex reindex) {
            return switch (reindex.kind()) {
                case FLATTEN -> List.of(new Array(out, in.values()));
                case MAP_TO_SEQUENCE, SEQUENCE_TO_MAP -> {
                    int rows = reindex.kind() == Reindex.Kind.MAP_TO_SEQUENCE
                            ? in.shape().channels()
                            : in.shape().dim(1);
                    int columns = (int) in.shape().elements() / rows;
                    yield fill(i -> in.values()[i % rows * columns + i / rows]);
                }
            };
        }

        @Override
        public List<Array> reshape(Reshape reshape) {
            return List.of(new Array(out, in.values()));
        }

        @Override
        public List<Array> transpose(Transpose transpose) {
            Array shape = new Array(out, new double[0]);
            return fill(i -> {
                int flat = 0;
                for (int axis = 0; axis < out.rank(); axis++) {
                    flat += shape.place(i, axis) * in.step(transpose.order().get(axis));
                }
                return in.values()[flat];
            });
        }

        @Override
        public List<Array> split(Split split) {
            List<Array> pieces = new ArrayList<>();
            int start = 0;
            for (Shape piece : outputs) {
                int offset = start * in.step(split.axis());
                pieces.add(Array.fill(piece, i -> in.values()[offset + i]));
                start += piece.dim(split.axis());
            }
            return pieces;
        }

        @Override
        public List<Array> resize(Resize resize) {
            Array shape = new Array(out, new double[0]);
            return fill(i -> {
                double y = centre(shape.place(i, 2), in.shape().height(), out.height());
                double x = centre(shape.place(i, 3), in.shape().width(), out.width());
                int c = shape.place(i, 1);
                int top = (int) y;
                int left = (int) x;
                int bottom = Math.min(top + 1, in.shape().height() - 1);
                int right = Math.min(left + 1, in.shape().width() - 1);
                double above = in.at(0, c, top, left) * (1 - (x - left)) + in.at(0, c, top, right) * (x - left);
                double below = in.at(0, c, bottom, left) * (1 - (x - left)) + in.at(0, c, bottom, right) * (x - left);
                return above * (1 - (y - top)) + below * (y - top);
            });
        }

        private static double centre(int place, int from, int to) {
            return Math.max(0, (place + 0.5) * from / to - 0.5);
        }
    }
}
