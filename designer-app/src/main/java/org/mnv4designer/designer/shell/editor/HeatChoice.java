package org.mnv4designer.designer.shell.editor;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mnv4designer.designer.text.Text;

/** What the colours of blocks can mean, in the order of menus. */
public enum HeatChoice {
    NONE(Text::heatByType, device -> HeatSource.NONE),
    MACS(Text::heatByMacs, device -> HeatSource.macs()),
    PARAMETERS(Text::heatByParameters, device -> HeatSource.parameters()),
    LATENCY(Text::heatByLatency, HeatSource::latency),
    MEMORY(Text::heatByMemory, device -> HeatSource.memory()),
    INTENSITY(Text::heatByIntensity, device -> HeatSource.intensity());

    private final Function<Text, String> label;
    private final Function<Supplier<String>, HeatSource> source;

    HeatChoice(Function<Text, String> label, Function<Supplier<String>, HeatSource> source) {
        this.label = label;
        this.source = source;
    }

    /** The choice of that name; block types for a name that there is not. */
    public static HeatChoice named(String id) {
        for (HeatChoice choice : values()) {
            if (choice.id().equals(id)) {
                return choice;
            }
        }
        return NONE;
    }

    /** Its name in preferences and commands. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one after it; the first after the last. */
    public HeatChoice next() {
        return values()[(ordinal() + 1) % values().length];
    }

    String label(Text text) {
        return label.apply(text);
    }

    HeatSource source(Supplier<String> device) {
        return source.apply(device);
    }
}
