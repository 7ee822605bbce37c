package org.mnv4designer.designer.part.canvas;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.input.ZoomEvent;
import org.mnv4designer.designer.kit.BlockTransfer;
import org.mnv4designer.designer.part.canvas.tool.ToolBox;

/** Translates JavaFX events into pointers for the tools, and scrolling into panning and zooming. */
final class CanvasInput {
    private static final double ZOOM_PER_PIXEL = 0.0025;

    private final CanvasModel model;
    private final ToolBox tools;
    private final EdgeScroll edgeScroll;
    private Pointer.Modifiers held = Pointer.Modifiers.NONE;

    CanvasInput(CanvasModel model, ToolBox tools) {
        this.model = model;
        this.tools = tools;
        this.edgeScroll = new EdgeScroll(model, this::dragOn);
    }

    void listenTo(Node view) {
        view.setOnMouseMoved(event -> tools.moved(pointer(event)));
        view.setOnMouseExited(event -> tools.left());
        view.setOnMousePressed(event -> {
            view.requestFocus();
            tools.pressed(pointer(event));
            event.consume();
        });
        view.setOnMouseDragged(this::dragged);
        view.setOnMouseReleased(event -> {
            edgeScroll.stop();
            tools.released(pointer(event));
        });
        view.setOnScroll(this::scrolled);
        view.setOnZoom(this::zoomed);
        view.setOnDragOver(this::draggedOver);
        view.setOnDragExited(event -> tools.cancelDrop());
        view.setOnDragDropped(this::dropped);
    }

    private void dragged(MouseEvent event) {
        Pointer pointer = pointer(event);
        held = pointer.modifiers();
        tools.dragged(pointer);
        if (tools.scrollsAtEdges()) {
            edgeScroll.at(pointer.screen());
        }
    }

    /** The pointer rests at the edge and the world moves under it. */
    private void dragOn(Point2D screen) {
        if (tools.scrollsAtEdges()) {
            tools.dragged(new Pointer(screen, model.viewport().toWorld(screen), Pointer.Button.PRIMARY, 1, held));
        } else {
            edgeScroll.stop();
        }
    }

    private Pointer pointer(MouseEvent event) {
        Point2D screen = new Point2D(event.getX(), event.getY());
        Pointer.Modifiers keys = new Pointer.Modifiers(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
        return new Pointer(
                screen, model.viewport().toWorld(screen), button(event.getButton()), event.getClickCount(), keys);
    }

    private static Pointer.Button button(MouseButton button) {
        return switch (button) {
            case PRIMARY -> Pointer.Button.PRIMARY;
            case MIDDLE -> Pointer.Button.MIDDLE;
            case SECONDARY -> Pointer.Button.SECONDARY;
            default -> Pointer.Button.NONE;
        };
    }

    private void scrolled(ScrollEvent event) {
        Viewport now = model.viewport();
        model.viewportProperty()
                .set(
                        event.isShortcutDown()
                                ? now.zoomedAbout(
                                        new Point2D(event.getX(), event.getY()),
                                        Math.exp(event.getDeltaY() * ZOOM_PER_PIXEL))
                                : now.pannedBy(event.getDeltaX(), event.getDeltaY()));
        event.consume();
    }

    private void zoomed(ZoomEvent event) {
        Point2D about = new Point2D(event.getX(), event.getY());
        model.viewportProperty().set(model.viewport().zoomedAbout(about, event.getZoomFactor()));
        event.consume();
    }

    private void draggedOver(DragEvent event) {
        Optional<String> type = BlockTransfer.blockType(event.getDragboard());
        type.ifPresent(id -> {
            event.acceptTransferModes(TransferMode.COPY);
            tools.hover(id, world(event));
        });
        event.consume();
    }

    private void dropped(DragEvent event) {
        Optional<String> type = BlockTransfer.blockType(event.getDragboard());
        type.ifPresent(id -> tools.drop(id, world(event)));
        event.setDropCompleted(type.isPresent());
        event.consume();
    }

    private Point2D world(DragEvent event) {
        return model.viewport().toWorld(new Point2D(event.getX(), event.getY()));
    }
}
