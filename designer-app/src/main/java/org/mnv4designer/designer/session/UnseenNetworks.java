package org.mnv4designer.designer.session;

import java.util.List;
import org.mnv4designer.run.bench.BenchNetwork;
import org.mnv4designer.zoo.Zoo;

/** Networks of the zoo that judge the profile of this computer: none of them takes part in its fit. */
public final class UnseenNetworks {
    private static final List<String> ALL = List.of(
            "mobilenetv4_conv_small_050",
            "mobilenetv4_conv_small",
            "mobilenetv4_conv_medium",
            "mobilenetv4_conv_aa_medium",
            "mobilenetv4_conv_large",
            "mobilenetv4_hybrid_medium",
            "mobilenetv4_hybrid_large_075",
            "mobilenetv4_hybrid_large",
            "mobilenetv1_100",
            "mobilenetv2_050",
            "mobilenetv2_100",
            "mobilenetv2_140",
            "mobilenetv3_small_100",
            "mobilenetv3_large_100",
            "mobileone_s0",
            "mobileone_s4",
            "efficientnet_lite0",
            "resnet18",
            "resnet50");
    private static final List<String> FEW = List.of(
            "mobilenetv4_conv_small",
            "mobilenetv4_conv_medium",
            "mobilenetv4_hybrid_medium",
            "mobilenetv2_100",
            "mobilenetv3_large_100",
            "efficientnet_lite0",
            "resnet18");

    private UnseenNetworks() {}

    /** All variants of MobileNetV4 in size and kind, and its peers. */
    public static List<BenchNetwork> all() {
        return networks(ALL);
    }

    /** Seven of them. */
    public static List<BenchNetwork> few() {
        return networks(FEW);
    }

    private static List<BenchNetwork> networks(List<String> names) {
        return names.stream()
                .map(name -> new BenchNetwork(name, name, Zoo.design(name)))
                .toList();
    }
}
