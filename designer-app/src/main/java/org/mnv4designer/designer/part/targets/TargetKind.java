package org.mnv4designer.designer.part.targets;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.mnv4designer.design.Target;
import org.mnv4designer.designer.text.Text;

/** What can be limited, each with the unit in which people type the limit. */
public enum TargetKind {
    LATENCY(Text::targetKindLatency, Text::unitMillis, Target.Latency::new),
    MACS(Text::targetKindMacs, Text::unitMillions, (device, limit) -> new Target.Macs(millions(limit))),
    PARAMETERS(
            Text::targetKindParameters, Text::unitMillions, (device, limit) -> new Target.Parameters(millions(limit))),
    PEAK_MEMORY(
            Text::targetKindPeak, Text::unitKibibytes, (device, limit) -> new Target.PeakBytes((long) (limit * 1024)));

    private final Function<Text, String> title;
    private final Function<Text, String> unit;
    private final BiFunction<String, Double, Target> make;

    TargetKind(Function<Text, String> title, Function<Text, String> unit, BiFunction<String, Double, Target> make) {
        this.title = title;
        this.unit = unit;
        this.make = make;
    }

    private static long millions(double limit) {
        return Math.round(limit * 1e6);
    }

    String title(Text text) {
        return title.apply(text);
    }

    String unit(Text text) {
        return unit.apply(text);
    }

    /** A target with a limit in this kind's unit; the device counts for latencies only. */
    Target with(String device, double limit) {
        return make.apply(device, limit);
    }
}
