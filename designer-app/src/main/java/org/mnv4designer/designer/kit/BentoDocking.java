package org.mnv4designer.designer.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.mnv4designer.designer.theme.Icons;
import software.coley.bentofx.dockable.Dockable;
import software.coley.bentofx.event.DockEvent;
import software.coley.bentofx.layout.container.DockContainerRootBranch;

/** {@link Docking} by BentoFX. Its style sheet is not loaded: {@code designer.css} styles its classes. */
public final class BentoDocking implements Docking {
    private final DockBento bento;
    private final BorderPane host = new BorderPane();
    private final Surroundings surroundings;
    private final Map<String, DockPart> views = new LinkedHashMap<>();
    private final Map<String, DockPart> parts = new LinkedHashMap<>();
    private final Map<String, Dockable> dockables = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<String>> activeEditor = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DockFocus focus = new DockFocus();
    private final DockWindows windows;
    private final DockTrim trim;
    private final DockEditors editors;
    private DockContainerRootBranch root;
    private DockArrangement arranged = DockArrangement.of(new DockLayout.Editors());
    private DockLayout home = new DockLayout.Editors();
    private boolean arranging;
    private boolean shown;

    /** @param views every view that a layout may name */
    public BentoDocking(List<DockPart> views, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.bento = new DockBento(part -> change(now -> now.maximisedOrRestored(part)), this::focus, scene -> {
            focus.follow(scene);
            surroundings.windowOpened().accept(scene);
        });
        this.windows = new DockWindows(bento);
        this.trim = new DockTrim(this::known, this::show);
        this.editors = new DockEditors(bento, this::dockable);
        this.root = bento.dockBuilding().root();
        views.forEach(view -> this.views.put(view.id(), view));
        parts.putAll(this.views);
        build();
    }

    private void build() {
        host.getStyleClass().add("dock-host");
        host.sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(focus::follow));
        host.sceneProperty()
                .flatMap(scene -> scene.windowProperty().flatMap(window -> window.showingProperty()))
                .orElse(false)
                .subscribe(this::openWindowsOnce);
        bento.placeholderBuilding()
                .setContainerPlaceholderFactory(
                        leaf -> editors.holds(leaf) ? surroundings.noEditor() : new StackPane());
        bento.events().addEventListener(this::askBeforeClosing);
        bento.events().addDockableSelectListener((path, dockable) -> selected(dockable.getIdentifier()));
        focus.active()
                .subscribe(part -> part.filter(this::isEditor).ifPresent(id -> activeEditor.set(Optional.of(id))));
    }

    @Override
    public Parent node() {
        return host;
    }

    @Override
    public void home(DockLayout layout) {
        home = layout;
    }

    @Override
    public DockArrangement arrangement() {
        DockArrangement seen =
                arranged.withEditors(editors.read()).withWindows(shown ? windows.read() : arranged.windows());
        if (root.getWidth() == 0) {
            return seen;
        }
        Optional<DockLayout> read = new DockReader(Optional.of(editors.area())).read(root);
        return arranged.maximised().isPresent()
                ? seen
                : read.map(layout -> seen.withViews(DockMerge.merged(arranged.views(), layout)))
                        .orElse(seen);
    }

    @Override
    public void arrange(DockArrangement wanted) {
        Optional<String> active = focus.active().get();
        arranging = true;
        arranged = wanted.retaining(views.keySet());
        List<String> staying = shown ? windows.staying(arranged.windows()) : List.of();
        views.keySet().stream().filter(view -> !staying.contains(view)).forEach(this::takeOut);
        editors.arrange(arranged.editors(), editorIds());
        rebuild();
        openWindows();
        arranging = false;
        follow(active);
    }

    private void rebuild() {
        bento.unregisterRoot(root);
        editors.area().removeFromParent();
        root = bento.dockBuilding().root();
        root.setPruneWhenEmpty(false);
        builder().fill(root, seenOf(arranged));
        bento.registerRoot(root);
        host.setCenter(root);
        trim.arrange(host, arranged.maximised().isPresent() ? new DockLayout.Editors() : arranged.views());
    }

    private static DockLayout seenOf(DockArrangement arrangement) {
        return arrangement
                .maximised()
                .map(part -> arrangement
                        .views()
                        .stackOf(part)
                        .<DockLayout>map(stack -> stack.withFront(part))
                        .orElseGet(DockLayout.Editors::new))
                .or(() -> DockMerge.visible(arrangement.views()))
                .orElseGet(DockLayout.Editors::new);
    }

    private DockBuilder builder() {
        return new DockBuilder(bento.dockBuilding(), this::dockable, editors.area());
    }

    private void openWindowsOnce(boolean showing) {
        if (showing && !shown) {
            shown = true;
            openWindows();
        }
    }

    private void openWindows() {
        if (shown) {
            windows.open(arranged.windows(), host.getScene(), builder());
        }
    }

    /** After everything was rebuilt: the keyboard stays where it was. */
    private void follow(Optional<String> active) {
        List<String> open = editors.ids();
        activeEditor.set(activeEditor.get().filter(open::contains).or(editors::front));
        active.filter(part -> Optional.ofNullable(dockables.get(part))
                        .filter(dockable -> dockable.getContainer() != null)
                        .isPresent())
                .ifPresent(this::focus);
    }

    private void takeOut(String view) {
        Optional.ofNullable(dockables.get(view))
                .ifPresent(dockable -> dockable.inContainer((leaf, inside) -> leaf.removeDockable(inside)));
    }

    @Override
    public void show(String view) {
        known(view);
        DockArrangement now = arrangement();
        boolean seen = Optional.ofNullable(dockables.get(view))
                .filter(dockable -> dockable.getContainer() != null)
                .isPresent();
        if (!seen) {
            arrange(now.opened(view, home).withMaximised(Optional.empty()));
        }
        focus(view);
    }

    @Override
    public void focus(String part) {
        Dockable dockable = dockable(part);
        dockable.inContainer(leaf -> {
            // A view that leaves with the keyboard would hand it to the next tab, which would then come to the front.
            leaf.requestFocus();
            leaf.selectDockable(dockable);
        });
        focus.used(part);
        give(part, dockable.getNode());
        Optional.ofNullable(host.getScene())
                .ifPresent(scene -> DockFocus.afterLayout(scene, () -> giveIfLost(part, dockable.getNode())));
    }

    /** What was just arranged is on the screen only after the next layout, and can take the keyboard only then. */
    private void giveIfLost(String part, Node node) {
        if (focus.active().get().filter(part::equals).isPresent() && !node.isFocusWithin()) {
            give(part, node);
        }
    }

    private void give(String part, Node node) {
        if (isEditor(part)) {
            node.requestFocus();
        } else {
            DockFocus.give(node);
        }
    }

    @Override
    public void close(String part) {
        if (isEditor(part)) {
            boolean goes = known(part).mayClose().getAsBoolean();
            if (goes) {
                closeEditor(part);
            }
        } else {
            focus.forget(part);
            change(now -> now.without(part));
        }
    }

    @Override
    public boolean isOpen(String view) {
        return arrangement().isOpen(view);
    }

    @Override
    public void openEditor(DockPart editor) {
        parts.put(editor.id(), editor);
        editors.open(editor.id(), activeEditor.get());
        selected(editor.id());
    }

    @Override
    public void showEditor(String id) {
        Optional.ofNullable(dockables.get(id))
                .ifPresent(dockable -> dockable.inContainer(leaf -> {
                    leaf.selectDockable(dockable);
                }));
    }

    @Override
    public void closeEditor(String id) {
        parts.remove(id);
        focus.forget(id);
        Optional.ofNullable(dockables.remove(id))
                .ifPresent(dockable -> dockable.inContainer((leaf, inside) -> leaf.removeDockable(inside)));
        editors.tidy();
        activeEditor.set(activeEditor.get().filter(other -> !other.equals(id)).or(editors::front));
    }

    @Override
    public List<String> editors() {
        return editors.ids();
    }

    private List<String> editorIds() {
        return parts.keySet().stream().filter(this::isEditor).toList();
    }

    private boolean isEditor(String part) {
        return !views.containsKey(part);
    }

    @Override
    public ObservableValue<Optional<String>> activeEditor() {
        return activeEditor.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<Optional<String>> activePart() {
        return focus.active();
    }

    @Override
    public List<String> recentParts() {
        Stream<String> open = Stream.concat(arrangement().openViews().stream(), editors.ids().stream());
        return Stream.concat(focus.recent().stream(), open).distinct().toList();
    }

    @Override
    public Optional<DockPart> part(String id) {
        return Optional.ofNullable(parts.get(id));
    }

    @Override
    public Optional<Bounds> boundsOnScreen(String part) {
        return Optional.ofNullable(dockables.get(part))
                .map(Dockable::getContainer)
                .filter(leaf -> leaf.getScene() != null)
                .map(leaf -> leaf.localToScreen(leaf.getBoundsInLocal()));
    }

    @Override
    public boolean openMenuOf(String view) {
        Optional<Node> button = Optional.ofNullable(dockables.get(view))
                .map(dockable -> dockable.getNode().lookup(".view-menu"));
        button.map(MenuButton.class::cast).ifPresent(MenuButton::show);
        return button.isPresent();
    }

    private DockPart known(String id) {
        return part(id).orElseThrow(() -> new IllegalArgumentException("there is no view " + id));
    }

    private Dockable dockable(String id) {
        DockPart part = known(id);
        return dockables.computeIfAbsent(id, any -> {
            Dockable made = bento.dockBuilding().dockable(id);
            made.titleProperty().bind(part.title());
            made.setIconFactory(icon -> Icons.of(part.icon()));
            made.setNode(part.content().get());
            made.setDragGroupMask(isEditor(id) ? DockBento.EDITORS : DockBento.VIEWS);
            made.setCanBeDroppedToNewWindow(!isEditor(id));
            made.setContextMenuFactory(dockable -> surroundings.menu().get());
            return made;
        });
    }

    private void selected(String part) {
        if (arranging) {
            return;
        }
        if (isEditor(part)) {
            activeEditor.set(Optional.of(part));
        }
        dockable(part).inContainer(leaf -> {
            if (leaf.isFocusWithin()) {
                focus.used(part);
            }
        });
    }

    /** A view closes by another arrangement, an editor once its design may go. */
    private void askBeforeClosing(DockEvent event) {
        if (event instanceof DockEvent.DockableClosing closing) {
            closing.cancel();
            String part = closing.dockable().getIdentifier();
            FxThread.later(() -> close(part));
        }
    }
}
