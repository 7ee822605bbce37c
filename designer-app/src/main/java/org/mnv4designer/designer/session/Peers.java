package org.mnv4designer.designer.session;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.base.DataType;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.measure.roofline.Roofline;
import org.mnv4designer.zoo.Zoo;

/** Networks of the zoo that rooflines are compared with, among them those of the paper's figure; measured once. */
public final class Peers {
    private static final List<Peer> ALL = List.of(
            new Peer("MobileNetV1 1.5x", "mobilenetv1_100,width=1.5"),
            new Peer("MobileNetV2 1.5x", "mobilenetv2_150"),
            new Peer("MobileNetV3-Large 1.5x", "mobilenetv3_large_100,width=1.5"),
            new Peer("MobileOne-S4", "mobileone_s4"),
            new Peer("MNv4-Conv-M", "mobilenetv4_conv_medium"));

    private record Peer(String name, String zoo) {}

    /** A network and its roofline, at the input size of its publication. */
    public record Line(String name, Roofline roofline) {}

    private final Map<DataType, List<Line>> known = new EnumMap<>(DataType.class);

    /** All of them, measured on first use in some ten milliseconds by whichever thread asks. */
    public synchronized List<Line> rooflines(DataType precision) {
        return known.computeIfAbsent(precision, Peers::measure);
    }

    private static List<Line> measure(DataType precision) {
        return ALL.stream()
                .map(peer -> new Line(peer.name(), Roofline.of(TypedGraph.of(Zoo.design(peer.zoo())), precision)))
                .toList();
    }
}
