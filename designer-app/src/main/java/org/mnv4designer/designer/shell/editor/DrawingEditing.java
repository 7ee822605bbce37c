package org.mnv4designer.designer.shell.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import org.mnv4designer.design.DrawingEdits;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Position;
import org.mnv4designer.designer.part.canvas.DrawingActions;
import org.mnv4designer.designer.part.canvas.Ghost;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.part.canvas.diagram.PortRef;
import org.mnv4designer.designer.session.BlockCatalog;
import org.mnv4designer.designer.session.Session;

/** Makes edits of what the user does to the drawing. */
final class DrawingEditing implements DrawingActions {
    private final EditorModel model;
    private final Session session;
    private final BlockCatalog catalog;
    private final WireCheck wires;
    private final Consumer<String> inserting;

    /** @param inserting lets a block be chosen by its name */
    DrawingEditing(EditorModel model, BlockCatalog catalog, WireCheck wires, Consumer<String> inserting) {
        this.model = model;
        this.session = model.session();
        this.catalog = catalog;
        this.wires = wires;
        this.inserting = inserting;
    }

    @Override
    public void insert(String typed) {
        inserting.accept(typed);
    }

    @Override
    public void moveOntoWire(String node, DiagramWire wire, Point2D at) {
        session.design().get().network().block(node).ifPresent(block -> {
            Edit insertion =
                    session.placement().ontoWire(block, endpoint(wire.from()), endpoint(wire.to()), position(at));
            session.apply(new Edits.Compound("move-onto-wire", List.of(model.keepPlaces(), insertion)));
            session.selection().only(node);
        });
    }

    @Override
    public Ghost.Outcome outcomeOnWire(String blockType, DiagramWire wire) {
        Endpoint from = endpoint(wire.from());
        return catalog.find(blockType)
                .map(entry -> wires.outcome(
                        entry.title(), session.placement().fitting(entry.block(), from), from, endpoint(wire.to())))
                .orElse(Ghost.Outcome.UNKNOWN);
    }

    @Override
    public Ghost.Outcome outcomeOnGround(String blockType) {
        return catalog.find(blockType)
                .map(entry -> new Ghost.Outcome(entry.title(), "", ""))
                .orElse(Ghost.Outcome.UNKNOWN);
    }

    @Override
    public void bend(Map<String, List<Point2D>> bends) {
        List<Edit> parts = new ArrayList<>(List.of(model.keepPlaces()));
        bends.forEach((wire, corners) -> parts.addAll(bend(wire, corners)));
        session.apply(new Edits.Compound("bend-wire", parts));
    }

    private List<Edit> bend(String wire, List<Point2D> corners) {
        List<Position> bends = corners.stream().map(DrawingEditing::position).toList();
        return model.canvas().index().wire(wire).stream()
                .<Edit>map(known -> new DrawingEdits.BendWire(endpoint(known.from()), endpoint(known.to()), bends))
                .toList();
    }

    @Override
    public void place(Map<String, Point2D> positions, List<String> straightened) {
        Map<String, List<Point2D>> bends = new LinkedHashMap<>();
        straightened.forEach(wire -> bends.put(wire, List.of()));
        move(positions, bends);
    }

    /** Nodes get other places and wires other bends, in one step; the image is drawn where its readers are. */
    void move(Map<String, Point2D> positions, Map<String, List<Point2D>> bends) {
        Map<String, Position> places = new LinkedHashMap<>();
        positions.forEach((id, at) -> {
            if (session.design().get().network().block(id).isPresent()) {
                places.put(id, position(at));
            }
        });
        List<Edit> parts = new ArrayList<>(List.of(model.keepPlaces(), new Edits.MoveBlocks(places)));
        bends.forEach((wire, corners) -> parts.addAll(bend(wire, corners)));
        session.apply(new Edits.Compound("move-blocks", parts));
    }

    private static Endpoint endpoint(PortRef port) {
        return new Endpoint(port.node(), port.port());
    }

    private static Position position(Point2D at) {
        return new Position(at.getX(), at.getY());
    }
}
