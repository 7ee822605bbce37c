package org.mnv4designer.measure.latency.fit;

import org.hipparchus.util.FastMath;
import org.mnv4designer.base.DataType;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.WorkClass;

/**
 * Rates of the right order of magnitude, before anything is measured. Only their ratios matter, since the speed of the
 * device as a whole is taken from its measurements.
 */
enum FirstGuess {
    /** 60 ms for 10^9 MACs, 0.15 ms for 10^6 elements, 3 us for a start. Layer norm is many operators in TensorFlow Lite. */
    CPU(new double[] {60e-9, 0.15e-6, 0.3e-6, 0.003, 2e-6, 0.05}) {
        @Override
        double dearness(WorkClass kind, Term.Aspect aspect) {
            return aspect != Term.Aspect.TRAFFIC
                    ? 1
                    : switch (kind) {
                        case ATTENTION_BATCHED -> 3;
                        case SOFTMAX -> 6;
                        case EXPONENTIAL -> 2.5;
                        case NORMALIZATION -> 60;
                        default -> 1;
                    };
        }
    },
    /** As {@link #CPU}, but int8 activations are tables, whatever their function. */
    CPU_INT8(CPU.rates) {
        @Override
        double dearness(WorkClass kind, Term.Aspect aspect) {
            return kind == WorkClass.EXPONENTIAL ? 1 : CPU.dearness(kind, aspect);
        }
    },
    /** The CPU's ratios: measurements settle what differs. */
    GPU(CPU.rates) {
        @Override
        double dearness(WorkClass kind, Term.Aspect aspect) {
            return activationProducts(kind, aspect);
        }
    },
    /** 0.3 ms for 10^9 MACs: arithmetic is cheap, weights, starts and a run as such are dear. */
    NPU(new double[] {0.3e-9, 0.02e-6, 0.07e-6, 0.005, 1e-6, 0.1}) {
        @Override
        double dearness(WorkClass kind, Term.Aspect aspect) {
            return activationProducts(kind, aspect);
        }
    };

    private final double[] rates;

    FirstGuess(double[] rates) {
        this.rates = rates;
    }

    /**
     * How many times more than of a pointwise convolution the time by MAC or byte is.
     */
    abstract double dearness(WorkClass kind, Term.Aspect aspect);

    /**
     * An assumption, since no phone accelerator's time of attention is published: a product of two activations, whose
     * operands cannot be laid out beforehand, takes three times as long as one with weights; softmax as long as CPUs
     * take for it.
     */
    private static double activationProducts(WorkClass kind, Term.Aspect aspect) {
        boolean product = kind == WorkClass.ATTENTION || kind == WorkClass.ATTENTION_BATCHED;
        return switch (aspect) {
            case COMPUTE -> product ? 3 : 1;
            case TRAFFIC -> kind == WorkClass.SOFTMAX || kind == WorkClass.ATTENTION_BATCHED ? 6 : product ? 3 : 1;
            default -> 1;
        };
    }

    static FirstGuess of(DeviceProfile device) {
        return switch (device.processor()) {
            case "cpu" -> device.precision() == DataType.INT8 ? CPU_INT8 : CPU;
            case "gpu" -> GPU;
            default -> NPU;
        };
    }

    /** The natural logarithm of a rate, in milliseconds. */
    double log(Term term) {
        double rate = rates[term.aspect().ordinal()];
        double factor = term.kinds().size() == 1 ? dearness(term.kinds().get(0), term.aspect()) : 1;
        return FastMath.log(rate * factor);
    }
}
