package org.mnv4designer.designer.shell.command;

import java.util.List;
import java.util.function.Function;
import org.mnv4designer.designer.shell.editor.HeatChoice;
import org.mnv4designer.designer.text.Text;

/** What the colours of blocks mean. */
final class HeatActions {
    /** Their ids in the order of menus. */
    static final List<String> MENU = List.of(
            "model.heat.none",
            "model.heat.macs",
            "model.heat.parameters",
            "model.heat.latency",
            "model.heat.memory",
            "model.heat.intensity");

    private final Context on;

    HeatActions(Context on) {
        this.on = on;
    }

    void describe() {
        add(HeatChoice.NONE, Text::actionHeatNone, "Shortcut+Alt+1");
        add(HeatChoice.MACS, Text::actionHeatMacs, "Shortcut+Alt+2");
        add(HeatChoice.PARAMETERS, Text::actionHeatParameters, "Shortcut+Alt+3");
        add(HeatChoice.LATENCY, Text::actionHeatLatency, "Shortcut+Alt+4");
        add(HeatChoice.MEMORY, Text::actionHeatMemory, "Shortcut+Alt+5");
        add(HeatChoice.INTENSITY, Text::actionHeatIntensity, "Shortcut+Alt+6");
    }

    private void add(HeatChoice choice, Function<Text, String> label, String keys) {
        on.actions()
                .add("model.heat." + choice.id(), label)
                .hint(Text::actionHeatHint)
                .icon("mdi2p-palette-outline")
                .keys(keys)
                .when(on.hasDesign(), Text::whyNoDesign)
                .does(() -> on.editors().colourBy(choice));
    }
}
