package org.mnv4designer.designer.shell.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Point2D;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Position;
import org.mnv4designer.design.Wire;
import org.mnv4designer.designer.part.canvas.CanvasActions;
import org.mnv4designer.designer.part.canvas.DrawingActions;
import org.mnv4designer.designer.part.canvas.Selection;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.part.canvas.diagram.PortRef;
import org.mnv4designer.designer.part.canvas.edit.ChipSource;
import org.mnv4designer.designer.session.BlockCatalog;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.text.Text;

/** Makes edits of what the user does on the canvas. */
final class DesignEditing implements CanvasActions {
    private static final double PASTE_OFFSET = 32;

    /** What leads from the canvas to the rest of the workbench. */
    interface Surroundings {
        /** Opens a parameter of a block for editing: in place if it has a chip, else in its properties. */
        void edit(String node, String parameter);

        void contextMenu(Point2D screen);

        /** Lets a block be chosen by its name, to stand at the selection. */
        void insert(String typed);

        /** Tells why the clipboard holds no blocks. */
        void cannotPaste(String reason);

        /** Shows the operators of a block. */
        void drillInto(String block);
    }

    private final EditorModel model;
    private final Session session;
    private final BlockCatalog catalog;
    private final BlockClipboard clipboard;
    private final Surroundings surroundings;
    private final WireCheck wires;
    private final DrawingEditing drawing;

    DesignEditing(
            EditorModel model, BlockCatalog catalog, BlockClipboard clipboard, Surroundings surroundings, Text text) {
        this.model = model;
        this.session = model.session();
        this.catalog = catalog;
        this.clipboard = clipboard;
        this.surroundings = surroundings;
        this.wires = new WireCheck(session, text);
        this.drawing = new DrawingEditing(model, catalog, wires, surroundings::insert);
    }

    @Override
    public void move(Set<String> nodes, double dx, double dy) {
        Map<String, Point2D> positions = new LinkedHashMap<>();
        nodes.forEach(id -> positions.put(id, model.positionOf(id).add(dx, dy)));
        Map<String, List<Point2D>> bends = new LinkedHashMap<>();
        wiresAmong(nodes).stream()
                .filter(wire -> !wire.bends().isEmpty())
                .forEach(wire -> bends.put(
                        DesignDiagram.port(wire.from()) + ">" + DesignDiagram.port(wire.to()),
                        wire.bends().stream()
                                .map(bend -> new Point2D(bend.x() + dx, bend.y() + dy))
                                .toList()));
        drawing.move(positions, bends);
    }

    @Override
    public void arrange(Map<String, Point2D> positions, Map<String, List<Point2D>> bends) {
        Map<String, Position> places = new LinkedHashMap<>();
        positions.forEach((id, at) -> {
            if (design().network().block(id).isPresent()) {
                places.put(id, new Position(at.getX(), at.getY()));
            }
        });
        session.apply(new Edits.MoveBlocks(places));
    }

    @Override
    public void connect(PortRef from, PortRef to) {
        session.apply(new Edits.Connect(endpoint(from), endpoint(to)));
    }

    @Override
    public void disconnect(DiagramWire wire) {
        session.apply(new Edits.Disconnect(endpoint(wire.from()), endpoint(wire.to())));
    }

    @Override
    public void rewire(DiagramWire wire, PortRef from, PortRef to) {
        session.apply(new Edits.Compound(
                "rewire",
                List.of(
                        new Edits.Disconnect(endpoint(wire.from()), endpoint(wire.to())),
                        new Edits.Connect(endpoint(from), endpoint(to)))));
    }

    @Override
    public void add(String blockType, Point2D position) {
        placing(
                blockType,
                block -> new Edits.Compound(
                        "add-block",
                        List.of(model.keepPlaces(), session.placement().at(block, position(position)))));
    }

    @Override
    public void insertOnWire(String blockType, DiagramWire wire, Point2D position) {
        Optional<Position> at = model.isLaidOutHere() ? Optional.empty() : Optional.of(position(position));
        placing(blockType, block -> session.placement().onWire(block, endpoint(wire.from()), endpoint(wire.to()), at));
    }

    @Override
    public void append(String blockType, String afterNode) {
        placing(blockType, block -> session.placement().behind(block, afterNode));
    }

    @Override
    public void delete(Set<String> nodes, List<DiagramWire> wires) {
        List<Edit> parts = new ArrayList<>();
        wires.forEach(wire -> parts.add(new Edits.Disconnect(endpoint(wire.from()), endpoint(wire.to()))));
        List<String> blocks =
                nodes.stream().filter(id -> !id.equals(ImageInput.ID)).toList();
        if (!blocks.isEmpty()) {
            parts.add(new Edits.RemoveBlocks(Set.copyOf(blocks)));
        }
        session.apply(new Edits.Compound("remove-blocks", parts));
    }

    @Override
    public DrawingActions drawing() {
        return drawing;
    }

    @Override
    public Optional<String> refusal(PortRef from, PortRef to) {
        return wires.refusal(endpoint(from), endpoint(to));
    }

    @Override
    public void copy(Set<String> nodes) {
        clipboard.put(blocks(nodes), wiresAmong(nodes));
    }

    @Override
    public void paste(Point2D position) {
        try {
            BlockClipboard.Copied copied = clipboard.take(position(position));
            if (!copied.blocks().isEmpty()) {
                paste(copied.blocks(), copied.wires());
            }
        } catch (BlockClipboard.UnreadableException unreadable) {
            surroundings.cannotPaste(unreadable.getMessage());
        }
    }

    @Override
    public void duplicate(Set<String> nodes) {
        paste(blocks(nodes), wiresAmong(nodes));
    }

    @Override
    public void open(String node) {
        surroundings.drillInto(node);
    }

    @Override
    public void rename(String node) {
        Set<String> selected = session.selection().ids().get();
        Optional<String> frame = selected.size() < 2 ? Optional.empty() : model.frameOf(selected);
        if (frame.isEmpty()) {
            session.selection().only(node);
        }
        surroundings.edit(frame.map(ChipSource.FRAME::concat).orElse(node), ChipSource.NAME);
    }

    @Override
    public void editParameter(String node, String parameter) {
        session.selection().only(node);
        surroundings.edit(node, parameter);
    }

    @Override
    public void contextMenu(Selection selection, Point2D screen) {
        surroundings.contextMenu(screen);
    }

    private void paste(Collection<BlockNode> blocks, List<Wire> wires) {
        Edit copies = session.placement().copies(blocks, wires, PASTE_OFFSET, PASTE_OFFSET);
        applyAndSelectNew(new Edits.Compound("paste-blocks", List.of(model.keepPlaces(), copies)));
    }

    private void placing(String entry, Function<Block, Edit> edit) {
        catalog.find(entry).map(BlockCatalog.Entry::block).map(edit).ifPresent(this::applyAndSelectNew);
    }

    private void applyAndSelectNew(Edit edit) {
        Set<String> before = new HashSet<>(ids());
        session.apply(edit);
        session.selection()
                .set(ids().stream().filter(id -> !before.contains(id)).toList());
    }

    private List<String> ids() {
        return design().network().blocks().stream().map(BlockNode::id).toList();
    }

    /** The blocks of some nodes, each with the place where it stands now. */
    private List<BlockNode> blocks(Set<String> nodes) {
        return nodes.stream()
                .flatMap(id -> design().network().block(id).stream())
                .map(block -> block.withPosition(position(model.positionOf(block.id()))))
                .toList();
    }

    private List<Wire> wiresAmong(Set<String> nodes) {
        return design().network().wires().stream()
                .filter(wire -> nodes.contains(wire.from().block())
                        && nodes.contains(wire.to().block()))
                .toList();
    }

    private Design design() {
        return session.design().get();
    }

    private static Endpoint endpoint(PortRef port) {
        return new Endpoint(port.node(), port.port());
    }

    private static Position position(Point2D at) {
        return new Position(at.getX(), at.getY());
    }
}
