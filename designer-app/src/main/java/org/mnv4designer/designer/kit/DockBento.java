package org.mnv4designer.designer.kit;

import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import software.coley.bentofx.Bento;
import software.coley.bentofx.control.Header;
import software.coley.bentofx.dockable.Dockable;
import software.coley.bentofx.dockable.DockableClickBehavior;
import software.coley.bentofx.dockable.DockableDragDropBehavior;
import software.coley.bentofx.layout.container.DockContainerLeaf;

/** BentoFX with the manners of Eclipse: a double click maximises, editors and views do not mix. */
final class DockBento extends Bento {
    /** Drag group of views. */
    static final int VIEWS = 1;

    /** Drag group of editors. */
    static final int EDITORS = 2;

    private final Consumer<String> maximise;
    private final Consumer<String> use;

    /**
     * @param maximise is given the part whose tab was clicked twice
     * @param use is given the part whose tab was clicked
     * @param windowOpened is given the scene of every new window
     */
    DockBento(Consumer<String> maximise, Consumer<String> use, Consumer<Scene> windowOpened) {
        this.maximise = maximise;
        this.use = use;
        stageBuilding().setSceneFactory((source, content, width, height) -> {
            Scene scene = new Scene(content, width, height);
            windowOpened.accept(scene);
            return scene;
        });
    }

    @Override
    protected DockableClickBehavior newClickBehavior() {
        return new DockableClickBehavior() {
            @Override
            public void onMouseClick(DockContainerLeaf leaf, Dockable dockable, Header header, MouseEvent event) {
                use.accept(dockable.getIdentifier());
                if (event.getButton() == MouseButton.SECONDARY) {
                    showMenu(dockable, header, event);
                } else if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                    maximise.accept(dockable.getIdentifier());
                }
            }
        };
    }

    private static void showMenu(Dockable dockable, Header header, MouseEvent event) {
        ContextMenu menu = dockable.getContextMenuFactory().build(dockable);
        menu.show(header, event.getScreenX(), event.getScreenY());
    }

    @Override
    protected DockableDragDropBehavior newDragDropBehavior() {
        return new DockableDragDropBehavior() {
            @Override
            public boolean canReceiveDockable(DockContainerLeaf leaf, Side side, Dockable dockable) {
                return groupOf(leaf) == dockable.getDragGroupMask();
            }
        };
    }

    /** An empty stack is one of editors: stacks of views go when they are empty. */
    private static int groupOf(DockContainerLeaf leaf) {
        return leaf.getDockables().stream()
                .map(Dockable::getDragGroupMask)
                .findFirst()
                .orElse(EDITORS);
    }
}
