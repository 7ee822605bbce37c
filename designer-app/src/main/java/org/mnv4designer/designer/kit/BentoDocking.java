package org.mnv4designer.designer.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.mnv4designer.designer.theme.Icons;
import software.coley.bentofx.Bento;
import software.coley.bentofx.dockable.Dockable;
import software.coley.bentofx.event.DockEvent;
import software.coley.bentofx.layout.DockContainer;
import software.coley.bentofx.layout.container.DockContainerBranch;
import software.coley.bentofx.layout.container.DockContainerLeaf;
import software.coley.bentofx.layout.container.DockContainerRootBranch;

/** {@link Docking} by BentoFX. Its style sheet is not loaded: {@code designer.css} styles its classes. */
public final class BentoDocking implements Docking {
    private static final String EDITORS = "editors";
    private static final String HOST = "dock-host";

    private final Bento bento = new Bento();
    private final StackPane host = new StackPane();
    private final Map<String, DockPart> views = new LinkedHashMap<>();
    private final Map<String, Dockable> dockables = new LinkedHashMap<>();
    private final Map<String, DockPart> parts = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<String>> activeEditor = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DockContainerLeaf editors;

    /**
     * @param views every view that a layout may name
     * @param noEditor shown in the place of the editors while none is open
     */
    public BentoDocking(List<DockPart> views, Node noEditor) {
        views.forEach(view -> this.views.put(view.id(), view));
        host.getStyleClass().add(HOST);
        bento.placeholderBuilding().setContainerPlaceholderFactory(leaf -> placeholder(leaf, noEditor));
        bento.events().addEventListener(this::askBeforeClosing);
        bento.events().addDockableCloseListener((path, dockable) -> forget(dockable.getIdentifier()));
        editors = bento.dockBuilding().leaf(EDITORS);
        editors.setPruneWhenEmpty(false);
        editors.selectedDockableProperty()
                .subscribe(front -> activeEditor.set(Optional.ofNullable(front).map(Dockable::getIdentifier)));
    }

    private static Node placeholder(DockContainerLeaf leaf, Node noEditor) {
        return EDITORS.equals(leaf.getIdentifier()) ? noEditor : new StackPane();
    }

    @Override
    public Parent node() {
        return host;
    }

    @Override
    public void arrange(DockLayout layout) {
        views.keySet().forEach(this::takeOut);
        editors.removeFromParent();
        List.copyOf(bento.getRootContainers()).forEach(bento::unregisterRoot);
        DockContainerRootBranch root = bento.dockBuilding().root("root");
        root.setPruneWhenEmpty(false);
        layout.match(new Arrangement(root));
        bento.registerRoot(root);
        host.getChildren().setAll(root);
    }

    private void takeOut(String view) {
        Optional.ofNullable(dockables.get(view))
                .ifPresent(dockable -> dockable.inContainer((leaf, inside) -> leaf.removeDockable(inside)));
    }

    @Override
    public void show(String view) {
        if (!isOpen(view)) {
            anyStack().addDockable(dockable(view));
        }
        Dockable dockable = dockable(view);
        dockable.inContainer(leaf -> {
            leaf.selectDockable(dockable);
        });
        dockable.getNode().requestFocus();
    }

    /** A stack of views if there is one, else the place of the editors. */
    private DockContainerLeaf anyStack() {
        return dockables.values().stream()
                .filter(dockable -> views.containsKey(dockable.getIdentifier()))
                .map(Dockable::getContainer)
                .filter(Objects::nonNull)
                .reduce(editors, (first, last) -> last);
    }

    @Override
    public boolean isOpen(String view) {
        Dockable dockable = dockables.get(view);
        return dockable != null && dockable.getContainer() != null;
    }

    @Override
    public void openEditor(DockPart editor) {
        Dockable dockable = dockable(editor);
        dockable.setClosable(true);
        editors.addDockable(dockable);
        editors.selectDockable(dockable);
    }

    @Override
    public void showEditor(String id) {
        Optional.ofNullable(dockables.get(id)).ifPresent(editors::selectDockable);
    }

    @Override
    public void closeEditor(String id) {
        Optional.ofNullable(dockables.get(id)).ifPresent(editors::removeDockable);
        forget(id);
    }

    @Override
    public List<String> editors() {
        return editors.getDockables().stream().map(Dockable::getIdentifier).toList();
    }

    @Override
    public ObservableValue<Optional<String>> activeEditor() {
        return activeEditor.getReadOnlyProperty();
    }

    private Dockable dockable(String view) {
        DockPart part = views.get(view);
        if (part == null) {
            throw new IllegalArgumentException("there is no view " + view);
        }
        return dockable(part);
    }

    private Dockable dockable(DockPart part) {
        parts.put(part.id(), part);
        return dockables.computeIfAbsent(part.id(), id -> {
            Dockable made = bento.dockBuilding().dockable(id);
            made.titleProperty().bind(part.title());
            made.setIconFactory(any -> Icons.of(part.icon()));
            made.setNode(part.content().get());
            made.setClosable(false);
            made.setCanBeDroppedToNewWindow(false);
            return made;
        });
    }

    private void askBeforeClosing(DockEvent event) {
        if (event instanceof DockEvent.DockableClosing closing
                && !mayClose(closing.dockable().getIdentifier())) {
            closing.cancel();
        }
    }

    private boolean mayClose(String id) {
        DockPart part = parts.get(id);
        return part == null || part.mayClose().getAsBoolean();
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

    private void forget(String id) {
        dockables.remove(id);
        parts.remove(id);
    }

    /** Builds containers from a layout. */
    private final class Arrangement implements DockLayout.Cases<DockContainer> {
        private final DockContainerBranch branch;

        Arrangement(DockContainerBranch branch) {
            this.branch = branch;
        }

        @Override
        public DockContainer split(DockLayout.Split split) {
            branch.setOrientation(split.orientation());
            for (DockLayout.Sized sized : split.parts()) {
                DockContainer child =
                        sized.part().match(new Arrangement(bento.dockBuilding().branch()));
                branch.addContainer(child);
                SplitPane.setResizableWithParent(child.asRegion(), sized.size() == 0);
            }
            placeDividersOnce(branch, split);
            return branch;
        }

        @Override
        public DockContainer stack(DockLayout.Stack stack) {
            DockContainerLeaf leaf = bento.dockBuilding().leaf();
            for (String view : stack.views()) {
                leaf.addDockable(dockable(view));
            }
            leaf.selectDockable(dockable(stack.views().get(0)));
            return leaf;
        }

        @Override
        public DockContainer editors(DockLayout.Editors place) {
            return editors;
        }
    }
}
