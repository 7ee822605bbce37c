package org.mnv4designer.block;

import java.util.List;
import java.util.stream.Stream;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.Shape;

/** Findings that several blocks report alike. */
final class Checks {
    private Checks() {}

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Stream<Finding> all(Stream<Finding>... streams) {
        return Stream.of(streams).flatMap(stream -> stream);
    }

    /** BLOCK-010: accelerators work in groups of 8 channels. */
    static Stream<Finding> multipleOfEight(String parameter, int channels) {
        if (channels % 8 == 0) {
            return Stream.empty();
        }
        int next = channels + 8 - Math.floorMod(channels, 8);
        return Stream.of(Finding.warning(
                "BLOCK-010",
                parameter + " is " + channels + ", not a multiple of 8: accelerators pad it to " + next,
                "use " + next));
    }

    /** BLOCK-011: a kernel beyond the map mostly sees padding. */
    static Stream<Finding> kernelFits(List<Shape> inputs, int kernel) {
        Shape map = inputs.get(0);
        if (!map.isMap() || kernel <= Math.min(map.height(), map.width())) {
            return Stream.empty();
        }
        return Stream.of(Finding.warning(
                "BLOCK-011",
                "kernel " + kernel + " is larger than its map " + map.height() + "×" + map.width(),
                "use a smaller kernel or a larger input"));
    }

    /** BLOCK-002: heads share the channels evenly. */
    static Stream<Finding> headsDivide(List<Shape> inputs, int heads) {
        int channels = inputs.get(0).isMap() ? inputs.get(0).channels() : 0;
        if (heads < 1 || channels % heads == 0) {
            return Stream.empty();
        }
        return Stream.of(Finding.error(
                "BLOCK-002",
                "needs heads that divide its channels, got " + heads + " heads and " + channels + " channels",
                "use " + nearestDivisor(channels, heads) + " heads"));
    }

    private static int nearestDivisor(int channels, int heads) {
        int divisor = heads;
        while (channels % divisor != 0) {
            divisor--;
        }
        return divisor;
    }
}
