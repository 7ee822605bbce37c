package org.mnv4designer.designer.part.canvas;

import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Dimension2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.mnv4designer.designer.part.canvas.paint.DiagramPainter;
import org.mnv4designer.designer.part.canvas.paint.Scenery;
import org.mnv4designer.designer.part.canvas.tool.ToolBox;
import org.mnv4designer.designer.theme.Fonts;
import org.mnv4designer.designer.theme.PaintedRegion;

/**
 * Shows a {@link CanvasModel} on one JavaFX canvas, with a thin overlay of real nodes, and hands what the user does to
 * {@link CanvasActions}.
 */
public final class CanvasView extends PaintedRegion {
    private final CanvasModel model;
    private final CanvasCommands commands;
    private final Surface surface = new Surface();
    private final CanvasOverlay overlay;
    private final NodeTip tip;
    private final Rectangle clip = new Rectangle();

    /** For a model and the owner of its document. */
    public CanvasView(CanvasModel model, CanvasActions actions) {
        Fonts.load();
        this.model = model;
        this.commands = new CanvasCommands(model, actions);
        this.overlay = new CanvasOverlay(model);
        this.tip = new NodeTip(model, this);
        ToolBox tools = new ToolBox(model, actions);
        CanvasKeys keys = new CanvasKeys(model, commands, tools);
        getStyleClass().add("diagram-canvas");
        getStylesheets()
                .add(Objects.requireNonNull(CanvasView.class.getResource("canvas.css"), "canvas.css")
                        .toExternalForm());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setOnKeyPressed(keys::pressed);
        setOnKeyTyped(keys::typed);
        setOnKeyReleased(keys::released);
        setClip(clip);
        overlay.setManaged(false);
        getChildren().setAll(surface, overlay);
        new CanvasInput(model, tools).listenTo(this);
        repaintOnChange();
    }

    /** What keys, menus and tool bars do here. */
    public CanvasCommands commands() {
        return commands;
    }

    private void repaintOnChange() {
        InvalidationListener repaint = change -> repaint();
        List<Observable> seen = List.of(
                model.shownProperty(),
                model.viewportProperty(),
                model.selectionProperty(),
                model.cursorProperty(),
                model.feedbackProperty(),
                model.foundProperty(),
                model.gridProperty(),
                model.snappingProperty(),
                model.differencesProperty(),
                colorsProperty(),
                focusVisibleProperty());
        seen.forEach(value -> value.addListener(repaint));
        model.cursorProperty()
                .addListener(
                        (property, before, now) -> notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM));
    }

    private void repaint() {
        surface.requestLayout();
        overlay.update();
        tip.update();
        setCursor(cursorOver(model.feedbackProperty().get().hover()));
    }

    private static Cursor cursorOver(Hit hit) {
        return switch (hit.kind()) {
            case INPUT, OUTPUT -> Cursor.CROSSHAIR;
            case WIRE -> Cursor.HAND;
            case GROUP, BEND -> Cursor.MOVE;
            case CHIP, NODE, NOTHING -> Cursor.DEFAULT;
        };
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM) {
            return overlay.standIns().ofCursor().orElse(this);
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        clip.setWidth(width);
        clip.setHeight(height);
        model.sizeProperty().set(new Dimension2D(width, height));
        surface.resizeRelocate(0, 0, width, height);
        overlay.resizeRelocate(0, 0, width, height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 800;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 600;
    }

    /** Paints in its own layout pass: once per frame, before a snapshot too, and without a layout of its ancestors. */
    private final class Surface extends Region {
        private final Canvas canvas = new Canvas();
        private final DiagramPainter painter = new DiagramPainter();

        Surface() {
            setManaged(false);
            canvas.setManaged(false);
            getChildren().setAll(canvas);
        }

        @Override
        protected void layoutChildren() {
            if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
                canvas.setWidth(getWidth());
                canvas.setHeight(getHeight());
            }
            painter.paint(canvas.getGraphicsContext2D(), scenery(), colors());
        }

        private Scenery scenery() {
            return new Scenery(
                    model.shown(),
                    model.viewport(),
                    getWidth(),
                    getHeight(),
                    model.detail(),
                    new Selection(
                            model.withStandIns(model.selection().nodes()),
                            model.selection().wires()),
                    CanvasView.this.isFocusVisible()
                            ? model.drawn(model.cursorProperty().get())
                            : "",
                    model.foundProperty().get(),
                    model.gridProperty().get() ? model.snapping().grid() : 0,
                    model.feedbackProperty().get(),
                    model.differencesProperty().get());
        }
    }
}
