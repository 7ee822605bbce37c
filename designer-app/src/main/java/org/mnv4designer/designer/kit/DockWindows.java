package org.mnv4designer.designer.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import software.coley.bentofx.Bento;
import software.coley.bentofx.building.StageBuilding;
import software.coley.bentofx.control.DragDropStage;
import software.coley.bentofx.layout.container.DockContainerRootBranch;

/** The windows of their own that views stand in. */
final class DockWindows {
    private static final DockReader READER = new DockReader(Optional.empty());

    private final Bento bento;
    private final StageBuilding stages;

    DockWindows(Bento bento) {
        this.bento = bento;
        this.stages = bento.stageBuilding();
    }

    /** The windows as they stand on the screen. */
    List<DockWindow> read() {
        return roots().flatMap(root -> read(root).stream()).toList();
    }

    private static Optional<DockWindow> read(DockContainerRootBranch root) {
        Window window = root.getScene().getWindow();
        return READER.read(root)
                .map(layout -> new DockWindow(
                        layout,
                        window.getX(),
                        window.getY(),
                        root.getScene().getWidth(),
                        root.getScene().getHeight()));
    }

    /** Ids of the views that stand in a window that is to stay as it is. */
    List<String> staying(List<DockWindow> wanted) {
        return read().stream()
                .filter(wanted::contains)
                .flatMap(window -> window.views().views().stream())
                .toList();
    }

    /** Opens the windows that are not there yet. */
    void open(List<DockWindow> wanted, Scene owner, DockBuilder builder) {
        List<DockWindow> there = read();
        wanted.stream().filter(window -> !there.contains(window)).forEach(window -> open(window, owner, builder));
    }

    private void open(DockWindow window, Scene owner, DockBuilder builder) {
        DockContainerRootBranch root = bento.dockBuilding().root();
        String first = window.views().views().get(0);
        DragDropStage stage = stages.newStageForDockable(
                owner,
                root,
                bento.dockBuilding().leaf(),
                builder.dockable().apply(first),
                window.width(),
                window.height());
        builder.dockable().apply(first).inContainer((leaf, dockable) -> {
            root.setPruneWhenEmpty(false);
            leaf.removeDockable(dockable);
            root.setPruneWhenEmpty(true);
        });
        builder.fill(root, window.views());
        place(stage, window);
        stage.show();
    }

    private static void place(Stage stage, DockWindow window) {
        stage.setX(window.x());
        stage.setY(window.y());
    }

    void close() {
        roots().toList().forEach(root -> root.getScene().getWindow().hide());
    }

    private java.util.stream.Stream<DockContainerRootBranch> roots() {
        return bento.getRootContainers().stream()
                .filter(root -> root.getScene() != null && root.getScene().getWindow() instanceof DragDropStage);
    }
}
