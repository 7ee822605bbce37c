package org.mnv4designer.designer.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import software.coley.bentofx.dockable.Dockable;
import software.coley.bentofx.layout.container.DockContainerLeaf;

/** Follows the keyboard through views and editors: which of them has it, and which had it before. */
final class DockFocus {
    private final ReadOnlyObjectWrapper<Optional<String>> active = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<String> recent = new ArrayList<>();

    /** Follows the keyboard in a scene, for as long as the scene lives. */
    void follow(Scene scene) {
        scene.focusOwnerProperty()
                .subscribe(owner -> Optional.ofNullable(owner)
                        .flatMap(DockFocus::leafAround)
                        .map(DockContainerLeaf::getSelectedDockable)
                        .map(Dockable::getIdentifier)
                        .ifPresent(this::used));
    }

    private static Optional<DockContainerLeaf> leafAround(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof DockContainerLeaf leaf) {
                return Optional.of(leaf);
            }
        }
        return Optional.empty();
    }

    /** Does something once, after the next layout of a scene. */
    static void afterLayout(Scene scene, Runnable work) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                work.run();
            }
        });
    }

    /** Gives the keyboard to the first place of a view that takes it. */
    static void give(Node view) {
        firstIn(view).orElse(view).requestFocus();
    }

    private static Optional<Node> firstIn(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent && node.isVisible()
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> firstIn(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** A part came to the front by the user's wish. */
    void used(String part) {
        recent.remove(part);
        recent.add(0, part);
        active.set(Optional.of(part));
    }

    /** A part is no longer there. */
    void forget(String part) {
        recent.remove(part);
        active.set(active.get().filter(id -> !id.equals(part)));
    }

    List<String> recent() {
        return List.copyOf(recent);
    }

    ReadOnlyObjectProperty<Optional<String>> active() {
        return active.getReadOnlyProperty();
    }
}
