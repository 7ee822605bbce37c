package org.mnv4designer.designer.part.roofline;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.measure.Explanation;
import org.mnv4designer.measure.roofline.Roof;
import org.mnv4designer.measure.roofline.Sweep;

/**
 * What the view shows.
 *
 * @param device name of the device whose times and ridge point are shown; empty for none
 * @param own the device's own ridge point
 * @param roof at the ridge point that is shown: the user's, else the device's
 * @param timed whether rates come from the device's latency model; else each operator is as fast as the roof allows
 * @param computeBound the part of the roofline time that is bound by compute, 0 to 1
 * @param sweeps of peers relative to the design, by name; empty for a design without work
 * @param others roofs of other devices that were asked for, each over the same operators at its own precision
 */
public record RooflinePicture(
        String device,
        Explanation.Ridge own,
        Roof roof,
        boolean timed,
        double computeBound,
        Map<String, Sweep> sweeps,
        List<Other> others) {

    /** What a picture is made of. */
    record Question(Analysis analysis, String device, OptionalDouble ridge, Set<String> others) {}

    /** The roof of another device that runs the design. */
    public record Other(String device, Roof roof) {}

    public RooflinePicture {
        others = List.copyOf(others);
    }

    /** Whether the ridge point that is shown is the user's. */
    boolean isOwnRidge() {
        return roof.ridge() == own.macsPerByte();
    }

    double memoryBound() {
        return roof.dots().isEmpty() ? 0 : 1 - computeBound;
    }
}
