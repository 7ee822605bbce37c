package org.mnv4designer.run.image;

import org.mnv4designer.design.Preprocessing.Interpolation;

/** The weight of a pixel by its distance, in pixels of the coarser grid. */
enum Filter {
    BILINEAR(1) {
        @Override
        double at(double distance) {
            double x = Math.abs(distance);
            return x < 1 ? 1 - x : 0;
        }
    },
    /** Keys' cubic with a = -0.5, as Pillow has it (other libraries use -0.75). */
    BICUBIC(2) {
        @Override
        double at(double distance) {
            double x = Math.abs(distance);
            if (x < 1) {
                return ((A + 2) * x - (A + 3)) * x * x + 1;
            }
            return x < 2 ? (((x - 5) * x + 8) * x - 4) * A : 0;
        }
    };

    private static final double A = -0.5;

    private final double support;

    Filter(double support) {
        this.support = support;
    }

    static Filter of(Interpolation interpolation) {
        return interpolation == Interpolation.BICUBIC ? BICUBIC : BILINEAR;
    }

    /** The distance from which on all weights are zero. */
    double support() {
        return support;
    }

    abstract double at(double distance);
}
