package org.mnv4designer.designer.kit;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import software.coley.bentofx.building.DockBuilding;
import software.coley.bentofx.dockable.Dockable;
import software.coley.bentofx.layout.DockContainer;
import software.coley.bentofx.layout.container.DockContainerBranch;
import software.coley.bentofx.layout.container.DockContainerLeaf;

/**
 * Builds containers from a layout.
 *
 * @param dockable gives what stands for a view or an editor
 * @param editorArea put where the layout has the place of the editors
 */
record DockBuilder(DockBuilding building, Function<String, Dockable> dockable, DockContainer editorArea)
        implements DockLayout.Cases<DockContainer> {

    /** Fills a branch with a layout. */
    void fill(DockContainerBranch branch, DockLayout layout) {
        layout.match(new Filling(branch));
    }

    @Override
    public DockContainer split(DockLayout.Split split) {
        DockContainerBranch branch = building.branch();
        fill(branch, split);
        return branch;
    }

    @Override
    public DockContainer stack(DockLayout.Stack stack) {
        DockContainerLeaf leaf = building.leaf();
        stack.views().forEach(view -> leaf.addDockable(dockable.apply(view)));
        stack.front().or(() -> stack.views().stream().findFirst()).map(dockable).ifPresent(leaf::selectDockable);
        return leaf;
    }

    @Override
    public DockContainer editors(DockLayout.Editors editors) {
        return editorArea;
    }

    /** Sizes in pixels become dividers as soon as the split has a size of its own. */
    private static void placeDividersOnce(SplitPane pane, DockLayout.Split split) {
        ReadOnlyDoubleProperty length =
                split.orientation() == Orientation.HORIZONTAL ? pane.widthProperty() : pane.heightProperty();
        length.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Number> any, Number was, Number now) {
                if (now.doubleValue() > 0) {
                    length.removeListener(this);
                    pane.setDividerPositions(split.dividers(now.doubleValue()));
                }
            }
        });
    }

    /** Puts a layout into a branch that exists. */
    private final class Filling implements DockLayout.Cases<Boolean> {
        private final DockContainerBranch branch;

        Filling(DockContainerBranch branch) {
            this.branch = branch;
        }

        @Override
        public Boolean split(DockLayout.Split split) {
            branch.setOrientation(split.orientation());
            for (DockLayout.Sized sized : split.parts()) {
                DockContainer child = sized.part().match(DockBuilder.this);
                branch.addContainer(child);
                SplitPane.setResizableWithParent(child.asRegion(), sized.size() == 0);
            }
            placeDividersOnce(branch, split);
            return true;
        }

        @Override
        public Boolean stack(DockLayout.Stack stack) {
            return branch.addContainer(DockBuilder.this.stack(stack));
        }

        @Override
        public Boolean editors(DockLayout.Editors editors) {
            return branch.addContainer(editorArea);
        }
    }
}
