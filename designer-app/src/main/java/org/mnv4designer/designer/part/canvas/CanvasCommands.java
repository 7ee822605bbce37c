package org.mnv4designer.designer.part.canvas;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mnv4designer.designer.part.canvas.diagram.Collapse;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;

/** What keys, menus and tool bars do on the canvas, each once. */
public final class CanvasCommands {
    /** One step of zooming by key or button. */
    public static final double ZOOM_STEP = 1.2;

    private final CanvasModel model;
    private final CanvasActions actions;

    /** For a model and the owner of its document. */
    public CanvasCommands(CanvasModel model, CanvasActions actions) {
        this.model = model;
        this.actions = actions;
    }

    /** What is done to the drawing. */
    public DrawingCommands drawing() {
        return new DrawingCommands(model, actions);
    }

    /** One step closer. */
    public void zoomIn() {
        model.zoomBy(ZOOM_STEP);
    }

    /** One step away. */
    public void zoomOut() {
        model.zoomBy(1 / ZOOM_STEP);
    }

    /** To 100 %. */
    public void actualSize() {
        model.zoomTo(1);
    }

    /** Selects every node. */
    public void selectAll() {
        model.select(Selection.ofNodes(
                model.diagram().nodes().stream().map(DiagramNode::id).toList()));
    }

    /** Deletes what is selected. */
    public void delete() {
        List<DiagramWire> wires = model.selection().wires().stream()
                .flatMap(id -> model.index().wire(id).stream())
                .toList();
        if (!model.selection().isEmpty()) {
            actions.delete(model.selection().nodes(), wires);
        }
    }

    /** Copies the selected nodes to the clipboard. */
    public void copy() {
        withNodes(actions::copy);
    }

    /** Copies the selected nodes to the clipboard and deletes them. */
    public void cut() {
        withNodes(nodes -> {
            actions.copy(nodes);
            actions.delete(nodes, List.of());
        });
    }

    /** Lets a block be chosen for the selection by its name; what was typed of it already. */
    public void insert(String typed) {
        actions.drawing().insert(typed);
    }

    /** Pastes in the middle of what is seen. */
    public void paste() {
        actions.paste(model.visibleCentre());
    }

    /** Copies the selected nodes in place. */
    public void duplicate() {
        withNodes(actions::duplicate);
    }

    /** Opens the node at which the keyboard stands, or the collapsed group that it is in. */
    public void open() {
        String drawn = model.drawn(model.cursorProperty().get());
        if (Collapse.isStandIn(drawn)) {
            model.toggle(Collapse.groupOf(drawn));
        } else {
            model.cursorNode().map(DiagramNode::id).ifPresent(actions::open);
        }
    }

    /** Collapses the group at which the keyboard stands, or opens it again. */
    public void toggleGroup() {
        model.cursorNode()
                .map(DiagramNode::group)
                .filter(group -> !group.isEmpty())
                .ifPresent(model::toggle);
    }

    /** Renames the node at which the keyboard stands. */
    public void rename() {
        model.cursorNode().map(DiagramNode::id).ifPresent(actions::rename);
    }

    /** Goes to the next node in a direction; {@code extend} keeps what is selected. */
    void walk(Walk direction, boolean extend) {
        Optional<DiagramNode> next = model.cursorNode().isPresent()
                ? model.shown()
                        .node(model.drawn(model.cursorProperty().get()))
                        .flatMap(node -> direction.from(node, model.shown()))
                : first();
        next.ifPresent(node -> go(node, extend));
    }

    /** Goes to the uppermost node that no wire enters. */
    void walkToStart() {
        first().ifPresent(node -> go(node, false));
    }

    /** Goes to the lowest node that no wire leaves. */
    void walkToEnd() {
        model.shown().diagram().nodes().stream()
                .filter(node -> model.shown().leaving(node.id()).isEmpty())
                .max(Comparator.comparingDouble(
                        node -> node.centre().getX() + node.centre().getY()))
                .ifPresent(node -> go(node, false));
    }

    private Optional<DiagramNode> first() {
        Set<String> withoutInput = model.shown().diagram().nodes().stream()
                .map(DiagramNode::id)
                .filter(id -> model.shown().entering(id).isEmpty())
                .collect(Collectors.toSet());
        return model.shown().diagram().nodes().stream()
                .filter(node -> withoutInput.contains(node.id()))
                .min(Comparator.comparingDouble(
                        node -> node.centre().getX() + node.centre().getY()));
    }

    private void go(DiagramNode node, boolean extend) {
        Selection chosen = Selection.ofNodes(model.membersOf(node.id()));
        model.select(extend ? model.selection().plus(chosen) : chosen);
        chosen.nodes().stream().findFirst().ifPresent(model.cursorProperty()::set);
        model.reveal(model.cursorProperty().get());
    }

    private void withNodes(Consumer<Set<String>> action) {
        if (!model.selection().nodes().isEmpty()) {
            action.accept(model.selection().nodes());
        }
    }
}
