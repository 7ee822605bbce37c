package org.mnv4designer.designer.part.canvas;

import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.mnv4designer.designer.part.canvas.diagram.Boxes;
import org.mnv4designer.designer.part.canvas.diagram.Route;

/** The thin layer of real nodes above the painting: selection frame, drop ghost, hint, and stand-ins for readers. */
final class CanvasOverlay extends Pane {
    private static final double HINT_OFFSET = 16;
    private static final double OUTCOME_BELOW = 6;
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final CanvasModel model;
    private final Region marquee = styled("canvas-marquee");
    private final Region tint = styled("canvas-tint");
    private final Region ghost = styled("canvas-ghost");
    private final Label hint = new Label();
    private final Label outcome = new Label();
    private final StandIns standIns;

    CanvasOverlay(CanvasModel model) {
        this.model = model;
        setMouseTransparent(true);
        setPickOnBounds(false);
        hint.getStyleClass().add("canvas-hint");
        hint.setManaged(false);
        outcome.getStyleClass().addAll("canvas-hint", "canvas-outcome");
        outcome.setManaged(false);
        standIns = new StandIns(model);
        standIns.setManaged(false);
        getChildren().setAll(standIns, tint, ghost, marquee, hint, outcome);
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
        Rectangle2D dropped = shown.ghost().bounds();
        place(ghost, dropped);
        place(tint, shown.ghost().isPresent() ? dropped : shown.marquee());
        label(shown.ghost());
        hint.setText(shown.hint());
        hint.setVisible(!shown.hint().isEmpty());
        standIns.outdated();
        shown.loose().stream().findFirst().ifPresent(this::placeHint);
    }

    /** What would come of a drop stands on the ghost; a refusal in the colour of errors. */
    private void label(Ghost shown) {
        boolean refused = shown.outcome().isRefused();
        ghost.pseudoClassStateChanged(REFUSED, refused);
        tint.pseudoClassStateChanged(REFUSED, refused);
        outcome.pseudoClassStateChanged(REFUSED, refused);
        outcome.setText(shown.outcome().text());
        outcome.setVisible(shown.isPresent() && !outcome.getText().isEmpty());
        if (outcome.isVisible()) {
            Rectangle2D box = model.viewport().toScreen(shown.bounds());
            outcome.autosize();
            outcome.relocate(Math.rint(box.getMinX()), Math.rint(box.getMaxY() + OUTCOME_BELOW));
        }
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
