package org.mnv4designer.designer.shell.editor;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Point2D;
import org.mnv4designer.designer.part.canvas.CanvasActions;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.part.canvas.diagram.Route;
import org.mnv4designer.designer.session.BlockCatalog;

/** Offers block types for what was typed, and inserts one on the selected wire or behind the selected block. */
final class InsertModel {
    private final BlockCatalog catalog;
    private final CanvasModel canvas;
    private final CanvasActions actions;
    private final UnaryOperator<String> shown;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyListWrapper<BlockCatalog.Entry> offers =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    /** @param shown a type's title in the language that is seen */
    InsertModel(BlockCatalog catalog, CanvasModel canvas, CanvasActions actions, UnaryOperator<String> shown) {
        this.catalog = catalog;
        this.canvas = canvas;
        this.actions = actions;
        this.shown = shown;
        query.subscribe(words -> offers.setAll(offers(words)));
    }

    StringProperty query() {
        return query;
    }

    /** Block types with every typed word, those whose names begin with it first. */
    ReadOnlyListProperty<BlockCatalog.Entry> offers() {
        return offers.getReadOnlyProperty();
    }

    private List<BlockCatalog.Entry> offers(String words) {
        String start = words.strip().toLowerCase(Locale.ROOT);
        Set<BlockCatalog.Entry> found = new LinkedHashSet<>(catalog.search(words));
        catalog.all().stream().filter(entry -> title(entry).contains(start)).forEach(found::add);
        return found.stream()
                .sorted(Comparator.comparingInt(entry -> rank(entry, start)))
                .toList();
    }

    private String title(BlockCatalog.Entry entry) {
        return shown.apply(entry.title()).toLowerCase(Locale.ROOT);
    }

    /** 0 if a name begins so, 1 if a word of a name does, else 2. */
    private int rank(BlockCatalog.Entry entry, String start) {
        List<String> names = List.of(title(entry), entry.title().toLowerCase(Locale.ROOT), entry.id());
        if (names.stream().anyMatch(name -> name.startsWith(start))) {
            return 0;
        }
        boolean isWord = names.stream()
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[\\s/]")))
                .anyMatch(word -> word.startsWith(start));
        return isWord ? 1 : 2;
    }

    /** Puts a block of this type in. */
    void insert(BlockCatalog.Entry entry) {
        wire().ifPresentOrElse(
                        wire -> actions.insertOnWire(entry.id(), wire, middle(wire)),
                        () -> actions.append(
                                entry.id(), anchor().map(DiagramNode::id).orElse("")));
    }

    /** Where the block will go, in world coordinates: the middle of the wire, or below the block. */
    Point2D place() {
        return wire().map(this::middle)
                .or(() ->
                        anchor().map(node -> node.centre().add(0, node.bounds().getHeight() / 2)))
                .orElseGet(canvas::visibleCentre);
    }

    private Optional<DiagramWire> wire() {
        return canvas.selection().wires().stream()
                .findFirst()
                .flatMap(id -> canvas.index().wire(id));
    }

    private Optional<DiagramNode> anchor() {
        return canvas.selection().nodes().stream()
                .reduce((first, last) -> last)
                .flatMap(id -> canvas.index().node(id));
    }

    private Point2D middle(DiagramWire wire) {
        Route route = canvas.index().route(wire);
        int half = route.corners().size() / 2;
        return route.corners().get(half - 1).midpoint(route.corners().get(half));
    }
}
