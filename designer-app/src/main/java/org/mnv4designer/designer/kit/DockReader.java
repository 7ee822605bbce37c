package org.mnv4designer.designer.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import org.mnv4designer.designer.kit.DockLayout.Shown;
import org.mnv4designer.designer.kit.DockLayout.Sized;
import software.coley.bentofx.dockable.Dockable;
import software.coley.bentofx.layout.DockContainer;
import software.coley.bentofx.layout.container.DockContainerBranch;
import software.coley.bentofx.layout.container.DockContainerLeaf;

/**
 * Reads the arrangement from the containers on the screen, after people may have dragged things about.
 *
 * @param editorArea read as the place of the editors; empty to read what is inside
 */
record DockReader(Optional<DockContainer> editorArea) {

    /** The layout of a container; empty if it holds nothing. */
    Optional<DockLayout> read(DockContainer container) {
        if (editorArea.filter(area -> area == container).isPresent()) {
            return Optional.of(new DockLayout.Editors());
        }
        return container instanceof DockContainerBranch branch ? split(branch) : stack((DockContainerLeaf) container);
    }

    private Optional<DockLayout> stack(DockContainerLeaf leaf) {
        List<String> views =
                leaf.getDockables().stream().map(Dockable::getIdentifier).toList();
        Optional<String> front = Optional.ofNullable(leaf.getSelectedDockable()).map(Dockable::getIdentifier);
        return views.isEmpty() ? Optional.empty() : Optional.of(new DockLayout.Stack(views, front, Shown.OPEN));
    }

    private Optional<DockLayout> split(DockContainerBranch branch) {
        List<Part> parts = new ArrayList<>();
        double[] sizes = sizes(branch);
        for (int i = 0; i < branch.getChildContainers().size(); i++) {
            DockContainer child = branch.getChildContainers().get(i);
            double size = sizes[i];
            read(child).ifPresent(layout -> parts.add(new Part(layout, size, grows(child))));
        }
        if (parts.size() < 2) {
            return parts.stream().map(Part::layout).findFirst();
        }
        int filling = filling(parts);
        return Optional.of(new DockLayout.Split(
                branch.getOrientation(),
                IntStream.range(0, parts.size())
                        .mapToObj(i -> parts.get(i).sized(i == filling))
                        .toList()));
    }

    private record Part(DockLayout layout, double size, boolean grows) {
        private Sized sized(boolean fills) {
            return fills ? layout.filling() : layout.sized(Math.max(1, Math.round(size)));
        }
    }

    /** The part with the editors fills what the others leave; else the first that grows with the window. */
    private static int filling(List<Part> parts) {
        return IntStream.range(0, parts.size())
                .filter(i -> DockSide.holdsEditors(parts.get(i).layout()))
                .findFirst()
                .orElseGet(() -> IntStream.range(0, parts.size())
                        .filter(i -> parts.get(i).grows())
                        .findFirst()
                        .orElse(parts.size() - 1));
    }

    private static boolean grows(DockContainer child) {
        return Objects.requireNonNullElse(SplitPane.isResizableWithParent(child.asRegion()), true);
    }

    /** From the dividers, which are right even before the next layout. */
    private static double[] sizes(DockContainerBranch branch) {
        double length = branch.getOrientation() == Orientation.HORIZONTAL ? branch.getWidth() : branch.getHeight();
        double[] dividers = branch.getDividerPositions();
        double[] sizes = new double[branch.getChildContainers().size()];
        double before = 0;
        for (int i = 0; i < sizes.length; i++) {
            double at = i < dividers.length ? dividers[i] : 1;
            sizes[i] = Math.max(0, (at - before) * length);
            before = at;
        }
        return sizes;
    }
}
