package org.mnv4designer.designer.kit;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Something that can be docked.
 *
 * @param icon name of an icon
 * @param content makes the node, called once, when it is first shown
 * @param mayClose asked before the user closes it
 */
public record DockPart(
        String id, ObservableValue<String> title, String icon, Supplier<Node> content, BooleanSupplier mayClose) {}
