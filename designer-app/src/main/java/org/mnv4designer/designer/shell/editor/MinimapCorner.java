package org.mnv4designer.designer.shell.editor;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.Minimap;
import org.mnv4designer.designer.text.Text;

/** The small picture in the lower right corner of a canvas, while it is wanted and not all is in view. */
final class MinimapCorner extends StackPane {
    private static final double MARGIN = 10;

    private final CanvasModel model;
    private final Minimap map;
    private final Subscription following;

    MinimapCorner(CanvasModel model, Text text) {
        this.model = model;
        this.map = new Minimap(model, text.minimapName());
        map.getStyleClass().add("corner");
        map.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPadding(new Insets(MARGIN));
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        getChildren().add(map);
        following = Subscription.combine(
                model.viewportProperty().subscribe(any -> update()),
                model.sizeProperty().subscribe(any -> update()),
                model.shownProperty().subscribe(any -> update()),
                model.minimapProperty().subscribe(any -> update()));
    }

    private void update() {
        boolean wanted = model.minimapProperty().get()
                && !model.shown().diagram().isEmpty()
                && !model.visible().contains(model.shown().bounds());
        map.setVisible(wanted);
    }

    void close() {
        following.unsubscribe();
        map.close();
    }
}
