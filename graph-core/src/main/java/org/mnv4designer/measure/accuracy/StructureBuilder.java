package org.mnv4designer.measure.accuracy;

import java.util.List;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Convolution;
import org.mnv4designer.base.op.DepthwiseConvolution;
import org.mnv4designer.base.op.Linear;
import org.mnv4designer.base.op.MatMul;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.base.op.OtherwiseCases;
import org.mnv4designer.base.op.Pool;
import org.mnv4designer.base.op.Window;

/** Sums the {@link Trait traits} of operators. */
public final class StructureBuilder {
    private static final double LOG_OF_TWO = Math.log(2);

    private final double[] sums = new double[Trait.values().length];

    /** Adds one operator; those that multiply nothing change nothing. */
    public StructureBuilder add(Operator operator, List<Shape> inputs, List<Shape> outputs) {
        operator.match(new Sorting(operator, inputs, outputs));
        return this;
    }

    public Structure build() {
        return new Structure(sums.clone());
    }

    private void add(Trait trait, double value) {
        sums[trait.ordinal()] += value;
    }

    /** Puts one operator where it belongs; the answer is not used. */
    private final class Sorting extends OtherwiseCases<Boolean> {
        private final Operator operator;
        private final List<Shape> inputs;
        private final List<Shape> outputs;

        Sorting(Operator operator, List<Shape> inputs, List<Shape> outputs) {
            super(false);
            this.operator = operator;
            this.inputs = inputs;
            this.outputs = outputs;
        }

        private double macs() {
            return operator.counts(inputs, outputs).macs();
        }

        private double written() {
            return outputs.get(0).elements();
        }

        private double places(Shape map) {
            return (double) map.height() * map.width();
        }

        @Override
        public Boolean convolution(Convolution c) {
            if (c.groups() == c.inChannels() && c.groups() > 1) {
                return depthwise(c.window(), c.outChannels());
            }
            if (c.groups() > 1) {
                add(Trait.GROUPED_MACS, isOnMap() ? macs() : 0);
            } else if (c.window().kernel().area() > 1) {
                add(Trait.DENSE_MACS, isOnMap() ? macs() : 0);
            }
            return onMap(c.window(), c.outChannels());
        }

        @Override
        public Boolean depthwiseConvolution(DepthwiseConvolution d) {
            return depthwise(d.window(), d.channels());
        }

        /** A blur runs as a depthwise convolution. */
        @Override
        public Boolean pool(Pool p) {
            return p.kind() == Pool.Kind.BLUR
                    && depthwise(p.window(), outputs.get(0).channels());
        }

        private boolean depthwise(Window window, int channels) {
            if (isOnMap()) {
                add(Trait.DEPTHWISE_MACS, macs());
                add(Trait.DEPTHWISE_ACTIVATIONS, written());
                add(Trait.DEPTHWISE_LAYERS, 1);
            }
            return onMap(window, channels);
        }

        private boolean isOnMap() {
            return places(outputs.get(0)) > 1;
        }

        private boolean onMap(Window window, int channels) {
            double reach = Math.sqrt(window.kernel().area()) - 1;
            if (reach > 0 && isOnMap()) {
                add(Trait.SPATIAL_LAYERS, 1);
                add(Trait.FIELD, reach / Math.sqrt(places(inputs.get(0))));
            }
            return layer(places(outputs.get(0)), channels);
        }

        @Override
        public Boolean linear(Linear l) {
            return layer((double) inputs.get(0).elements() / l.inFeatures(), l.outFeatures());
        }

        private boolean layer(double places, int channels) {
            if (places > 1) {
                double macs = macs();
                double logSide = Math.log(places) / 2 / LOG_OF_TWO;
                add(Trait.MACS, macs);
                add(Trait.ACTIVATIONS, written());
                add(Trait.LAYERS, 1);
                add(Trait.LOG_SIDE, macs * logSide);
                add(Trait.LOG_SIDE_SQUARED, macs * logSide * logSide);
                add(Trait.LOG_WIDTH, macs * Math.log(channels));
            }
            return true;
        }

        @Override
        public Boolean matMul(MatMul m) {
            add(Trait.ATTENTION_MACS, macs());
            add(Trait.ATTENTION_ACTIVATIONS, written());
            add(Trait.ACTIVATIONS, written());
            add(Trait.PRODUCTS, 1);
            return true;
        }
    }
}
