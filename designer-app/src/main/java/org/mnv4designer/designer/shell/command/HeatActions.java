package org.mnv4designer.designer.shell.command;

import java.util.List;
import java.util.function.Function;
import org.mnv4designer.designer.shell.editor.HeatSource;
import org.mnv4designer.designer.text.Text;

/** More costs to colour blocks by. */
final class HeatActions {
    /** Their ids in the order of menus. */
    static final List<String> MENU = List.of("model.heat.memory", "model.heat.intensity");

    private final Context on;

    HeatActions(Context on) {
        this.on = on;
    }

    void describe() {
        add("model.heat.memory", Text::actionHeatMemory, "Shortcut+Alt+5", HeatSource.memory());
        add("model.heat.intensity", Text::actionHeatIntensity, "Shortcut+Alt+6", HeatSource.intensity());
    }

    private void add(String id, Function<Text, String> label, String keys, HeatSource source) {
        on.actions()
                .add(id, label)
                .icon("mdi2p-palette-outline")
                .keys(keys)
                .when(on.hasDesign())
                .does(() -> on.editors().colourBy(source));
    }
}
