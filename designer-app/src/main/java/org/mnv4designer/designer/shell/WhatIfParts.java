package org.mnv4designer.designer.shell;

import java.util.Comparator;
import java.util.List;
import org.mnv4designer.designer.session.Preferences;
import org.mnv4designer.designer.session.ShownDevices;
import org.mnv4designer.designer.shell.editor.WhatIfSource;
import org.mnv4designer.measure.latency.Device;

/** What-if answers for the devices that show, the chosen one first. */
final class WhatIfParts {
    private static final int MOST_DEVICES = 4;

    private WhatIfParts() {}

    static WhatIfSource of(WorkbenchParts parts) {
        Preferences preferences = parts.installation().preferences();
        ShownDevices shown = parts.shownDevices();
        return new WhatIfSource(
                parts.estimators(),
                parts.whatIfWorker(),
                parts.fxThread(),
                () -> devices(parts, shown),
                preferences.of(Preferences.WHAT_IF_ON_HOVER));
    }

    private static List<Device> devices(WorkbenchParts parts, ShownDevices shown) {
        String chosen = parts.workbench().chosenDevice().get();
        return parts.estimators().devices().all().stream()
                .filter(device -> device.id().equals(chosen) || shown.shows(device.id()))
                .sorted(Comparator.comparing(device -> !device.id().equals(chosen)))
                .limit(MOST_DEVICES)
                .toList();
    }
}
