package org.mnv4designer.designer.part.canvas.edit;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.diagram.Collapse;
import org.mnv4designer.designer.part.canvas.diagram.DiagramGroup;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.paint.NodeParts;
import org.mnv4designer.designer.theme.Styles;

/** The small field that stands where the chip is drawn, with the reason below it while its content cannot be taken. */
public final class ChipEditor extends Pane {
    private static final double LEAST_WIDTH = 44;
    private static final double HEIGHT = 22;
    private static final double GAP = 3;

    private final CanvasModel canvas;
    private final ChipEditing editing;
    private final Runnable leave;
    private final TextField field = new TextField();
    private final Label reason = new Label();
    private boolean showing;

    /** @param leave gives the keyboard back to the canvas */
    public ChipEditor(CanvasModel canvas, ChipEditing editing, Runnable leave) {
        this.canvas = canvas;
        this.editing = editing;
        this.leave = leave;
        setPickOnBounds(false);
        field.getStyleClass().add("chip-field");
        field.setManaged(false);
        reason.getStyleClass().add("chip-reason");
        reason.setManaged(false);
        reason.setMouseTransparent(true);
        getChildren().setAll(field, reason);
        field.setId("chip-field");
        field.textProperty().subscribe(typed -> {
            if (!showing) {
                editing.type(typed);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((any, was, focused) -> left(focused));
        editing.field().subscribe(this::show);
        canvas.viewportProperty().subscribe(any -> place());
        canvas.shownProperty().subscribe(any -> {
            editing.follow();
            place();
        });
    }

    /** Where the open chip stands in this view; empty box for none. */
    public Rectangle2D anchor() {
        return editing.field().get().map(this::box).orElse(Rectangle2D.EMPTY);
    }

    private void show(Optional<ChipEditing.Field> before, Optional<ChipEditing.Field> now) {
        boolean another = !before.map(ChipEditor::key).equals(now.map(ChipEditor::key));
        now.ifPresent(this::fill);
        field.setVisible(now.isPresent());
        reason.setVisible(now.filter(open -> !open.isValid()).isPresent());
        place();
        if (another && now.isPresent()) {
            field.requestFocus();
            field.selectAll();
        } else if (another && field.isFocused()) {
            leave.run();
        }
    }

    private static String key(ChipEditing.Field open) {
        return open.node() + " " + open.parameter();
    }

    private void fill(ChipEditing.Field open) {
        showing = true;
        if (!field.getText().equals(open.typed())) {
            field.setText(open.typed());
            field.end();
        }
        showing = false;
        field.pseudoClassStateChanged(Styles.INVALID, !open.isValid());
        field.setAccessibleText(open.label());
        field.setAccessibleHelp(open.refusal());
        reason.setText(open.refusal());
    }

    private void place() {
        Rectangle2D box = anchor();
        if (!box.equals(Rectangle2D.EMPTY)) {
            field.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
            reason.autosize();
            reason.relocate(box.getMinX(), box.getMaxY() + GAP);
        }
    }

    private Rectangle2D box(ChipEditing.Field open) {
        Rectangle2D world = canvas.shown()
                .node(open.node())
                .map(node -> NodeParts.inWorld(node, part(node, open.parameter())))
                .or(() -> frame(open.node()))
                .orElse(Rectangle2D.EMPTY);
        if (world.equals(Rectangle2D.EMPTY)) {
            return world;
        }
        Rectangle2D screen = canvas.viewport().toScreen(world);
        double width = Math.max(LEAST_WIDTH, screen.getWidth() + 2 * GAP);
        double middle = (screen.getMinY() + screen.getMaxY()) / 2;
        return new Rectangle2D(
                Math.rint(screen.getMinX() - GAP), Math.rint(middle - HEIGHT / 2), Math.rint(width), HEIGHT);
    }

    private Optional<Rectangle2D> frame(String node) {
        String id = node.startsWith(ChipSource.FRAME) ? node.substring(ChipSource.FRAME.length()) : "";
        return canvas.shown()
                .group(id)
                .map(DiagramGroup::titleRow)
                .or(() -> canvas.shown()
                        .node(Collapse.standIn(id))
                        .map(standIn -> NodeParts.inWorld(standIn, NodeParts.titleRow(standIn))));
    }

    private static Rectangle2D part(DiagramNode node, String parameter) {
        return parameter.equals(ChipSource.NAME) ? NodeParts.titleRow(node) : NodeParts.chipOf(node, parameter);
    }

    private void pressed(KeyEvent event) {
        boolean taken = true;
        switch (event.getCode()) {
            case UP -> editing.step(1);
            case DOWN -> editing.step(-1);
            case ENTER -> editing.commit();
            case ESCAPE -> editing.cancel();
            case TAB -> editing.next(event.isShiftDown() ? -1 : 1);
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    /** Focus that goes elsewhere takes what was typed, or gives it up if it cannot be taken. */
    private void left(boolean focused) {
        if (!focused && editing.field().get().isPresent() && getScene() != null && !editing.commit()) {
            editing.cancel();
        }
    }
}
