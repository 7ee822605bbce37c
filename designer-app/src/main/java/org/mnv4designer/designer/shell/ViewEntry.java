package org.mnv4designer.designer.shell;

import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import org.mnv4designer.designer.kit.DockPart;
import org.mnv4designer.designer.shell.command.ShownView;
import org.mnv4designer.designer.text.Text;

/**
 * One view of the workbench.
 *
 * @param keys to show it; empty for none
 * @param factory makes its node when it is first shown
 */
record ViewEntry(
        String id, Function<Text, String> title, String icon, String keys, Function<WorkbenchParts, Node> factory) {

    /** As commands name it. */
    ShownView shown() {
        return new ShownView(id, title, icon, keys);
    }

    /** As the docking holds it: its faults stay in its own place. */
    DockPart part(WorkbenchParts parts) {
        String name = title.apply(parts.text());
        return new DockPart(
                id,
                new SimpleStringProperty(name),
                icon,
                () -> parts.guards().guarded(name, () -> factory.apply(parts)),
                () -> true);
    }
}
