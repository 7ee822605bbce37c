package org.mnv4designer.designer.part.canvas;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.mnv4designer.designer.part.canvas.diagram.Boxes;
import org.mnv4designer.designer.part.canvas.diagram.Route;

/** The thin layer of real nodes above the painting: selection frame, drop ghost, hint, and stand-ins for readers. */
final class CanvasOverlay extends Pane {
    private static final double HINT_OFFSET = 16;

    private final CanvasModel model;
    private final Region marquee = styled("canvas-marquee");
    private final Region tint = styled("canvas-tint");
    private final Region ghost = styled("canvas-ghost");
    private final Label hint = new Label();
    private final StandIns standIns;

    CanvasOverlay(CanvasModel model) {
        this.model = model;
        setMouseTransparent(true);
        setPickOnBounds(false);
        hint.getStyleClass().add("canvas-hint");
        hint.setManaged(false);
        standIns = new StandIns(model);
        standIns.setManaged(false);
        getChildren().setAll(standIns, tint, ghost, marquee, hint);
        update();
    }

    private static Region styled(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        return region;
    }

    void update() {
        Feedback shown = model.feedbackProperty().get();
        place(marquee, shown.marquee());
        place(ghost, shown.ghost());
        place(tint, shown.ghost().equals(Rectangle2D.EMPTY) ? shown.marquee() : shown.ghost());
        hint.setText(shown.hint());
        hint.setVisible(!shown.hint().isEmpty());
        standIns.outdated();
        shown.loose().stream().findFirst().ifPresent(this::placeHint);
    }

    /** Stand-ins for screen readers. */
    StandIns standIns() {
        return standIns;
    }

    private void place(Region region, Rectangle2D world) {
        region.setVisible(!world.equals(Rectangle2D.EMPTY));
        Rectangle2D box = model.viewport().toScreen(world);
        region.resizeRelocate(
                Math.rint(box.getMinX()),
                Math.rint(box.getMinY()),
                Math.rint(box.getWidth()),
                Math.rint(box.getHeight()));
    }

    private void placeHint(Route loose) {
        Rectangle2D box = model.viewport().toScreen(Boxes.around(loose.corners()));
        hint.autosize();
        hint.relocate(Math.rint(box.getMaxX() + HINT_OFFSET), Math.rint(box.getMaxY()));
    }
}
