package org.mnv4designer.design.compare;

import java.util.List;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.file.SettingValues;

/** Where the settings of two designs differ: everything but their blocks, groups, wires and outputs. */
public final class SettingChanges {
    private SettingChanges() {}

    /** By name, such as {@code conventions.padding}. */
    public static List<ValueChange> between(Design before, Design after) {
        return ValueChange.between(SettingValues.of(before), SettingValues.of(after));
    }
}
