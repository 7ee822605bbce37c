package org.mnv4designer.designer.shell.editor;

import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.text.Text;

/** What the colours of a canvas mean: what the cost is called, how it is written, and how several blocks add up. */
enum HeatScale {
    /** No colours. */
    NONE(text -> "", value -> ""),
    MACS(Text::heatMacs, HeatScale::percent),
    PARAMETERS(Text::heatParameters, HeatScale::percent),
    LATENCY(Text::heatLatency, HeatScale::percent),
    /** Bytes of live activations at the most, in fp32. */
    MEMORY(Text::heatMemory, value -> Figures.bytes(Math.round(value))),
    /** MACs for each byte moved, in int8. */
    INTENSITY(Text::heatIntensity, value -> String.format(Locale.ROOT, "%.1f", value));

    private final Function<Text, String> title;
    private final DoubleFunction<String> figure;

    HeatScale(Function<Text, String> title, DoubleFunction<String> figure) {
        this.title = title;
        this.figure = figure;
    }

    private static String percent(double share) {
        return Figures.percent(share) + " %";
    }

    /** Whether amounts are shares of a whole, so that those of several blocks are their sum; else the largest counts. */
    boolean isShare() {
        return this == MACS || this == PARAMETERS || this == LATENCY;
    }

    String title(Text text) {
        return title.apply(text);
    }

    String figure(double value) {
        return figure.apply(value);
    }
}
