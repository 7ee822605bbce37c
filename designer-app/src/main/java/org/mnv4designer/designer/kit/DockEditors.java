package org.mnv4designer.designer.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import software.coley.bentofx.Bento;
import software.coley.bentofx.dockable.Dockable;
import software.coley.bentofx.layout.DockContainer;
import software.coley.bentofx.layout.container.DockContainerBranch;
import software.coley.bentofx.layout.container.DockContainerLeaf;

/** The place of the editors: one stack of tabs, or several side by side. There is always one, if only an empty one. */
final class DockEditors {
    private static final DockReader READER = new DockReader(Optional.empty());

    private final Bento bento;
    private final Function<String, Dockable> dockable;
    private final DockContainerBranch area;

    DockEditors(Bento bento, Function<String, Dockable> dockable) {
        this.bento = bento;
        this.dockable = dockable;
        this.area = bento.dockBuilding().branch("editors");
        area.setPruneWhenEmpty(false);
        area.addContainer(emptyStack());
    }

    DockContainerBranch area() {
        return area;
    }

    /** True for the stacks of the area. */
    boolean holds(DockContainerLeaf leaf) {
        return leaves().anyMatch(leaf::equals) || leaf.getDockables().isEmpty() && !leaf.doPruneWhenEmpty();
    }

    DockLayout read() {
        return READER.read(area).orElseGet(DockLayout::stack);
    }

    List<String> ids() {
        return area.getDockables().stream().map(Dockable::getIdentifier).toList();
    }

    /** The editor that is seen in the first stack. */
    Optional<String> front() {
        return leaves().flatMap(leaf -> Optional.ofNullable(leaf.getSelectedDockable()).stream())
                .map(Dockable::getIdentifier)
                .findFirst();
    }

    /** Adds an editor, in front, to the stack of another. */
    void open(String editor, Optional<String> beside) {
        DockContainerLeaf leaf = beside.map(dockable)
                .flatMap(other -> Optional.ofNullable(other.getContainer()))
                .or(() -> leaves().findFirst())
                .orElseThrow();
        Dockable added = dockable.apply(editor);
        leaf.addDockable(added);
        leaf.selectDockable(added);
    }

    /** Arranges the open editors; those that a layout does not name join its first stack. */
    void arrange(DockLayout layout, List<String> open) {
        DockLayout wanted = complete(layout, open);
        if (wanted.equals(read())) {
            return;
        }
        leaves().toList().forEach(leaf -> List.copyOf(leaf.getDockables()).forEach(leaf::removeDockable));
        List.copyOf(area.getChildContainers()).forEach(area::removeContainer);
        new DockBuilder(bento.dockBuilding(), dockable, area).fill(area, wanted);
        tidy();
    }

    private static DockLayout complete(DockLayout layout, List<String> open) {
        List<String> named = layout.views();
        DockLayout kept =
                layout.replacing(stack -> stack.keeping(open::contains)).orElseGet(DockLayout::stack);
        List<String> others = open.stream().filter(id -> !named.contains(id)).toList();
        Optional<DockLayout.Stack> first = kept.stacks().findFirst();
        return kept.replacing(
                        stack -> Optional.of(first.filter(stack::equals).isPresent() ? plus(stack, others) : stack))
                .orElse(kept);
    }

    private static DockLayout.Stack plus(DockLayout.Stack stack, List<String> others) {
        List<String> all =
                Stream.concat(stack.views().stream(), others.stream()).toList();
        return new DockLayout.Stack(all, stack.front(), stack.shown());
    }

    /** Takes empty stacks away, but for the last. */
    void tidy() {
        List<DockContainerLeaf> empty =
                leaves().filter(leaf -> leaf.getDockables().isEmpty()).toList();
        empty.stream().limit(Math.max(0, leaves().count() - 1)).forEach(DockContainer::removeFromParent);
        if (area.getChildContainers().isEmpty()) {
            area.addContainer(emptyStack());
        }
        leaves().forEach(leaf -> leaf.setPruneWhenEmpty(leaves().count() > 1));
    }

    private DockContainerLeaf emptyStack() {
        DockContainerLeaf leaf = bento.dockBuilding().leaf();
        leaf.setPruneWhenEmpty(false);
        return leaf;
    }

    private Stream<DockContainerLeaf> leaves() {
        return leaves(area);
    }

    private static Stream<DockContainerLeaf> leaves(DockContainer container) {
        return container instanceof DockContainerBranch branch
                ? branch.getChildContainers().stream().flatMap(DockEditors::leaves)
                : Stream.of((DockContainerLeaf) container);
    }
}
