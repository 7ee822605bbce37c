package org.mnv4designer.designer.shell.editor;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.mnv4designer.base.Shape;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.Found;
import org.mnv4designer.designer.part.canvas.Selection;
import org.mnv4designer.designer.session.Session;

/** Finds blocks of a design and goes through them on its canvas. */
final class FindModel {
    private final Session session;
    private final CanvasModel canvas;
    private final StringProperty query = new SimpleStringProperty("");
    private final Subscription following;

    FindModel(EditorModel editor) {
        this.session = editor.session();
        this.canvas = editor.canvas();
        this.following = Subscription.combine(
                query.subscribe(any -> search()), session.design().subscribe(any -> searchAgain()));
    }

    StringProperty query() {
        return query;
    }

    /** What is shown as found; empty without a query. */
    Optional<Found> found() {
        return canvas.foundProperty().get();
    }

    private void searchAgain() {
        if (found().isPresent()) {
            search();
        }
    }

    private void search() {
        BlockQuery wanted = BlockQuery.of(query.get());
        canvas.foundProperty().set(wanted.isEmpty() ? Optional.empty() : Optional.of(Found.of(ids(wanted))));
    }

    private List<String> ids(BlockQuery wanted) {
        return session.design().get().network().blocks().stream()
                .filter(block -> wanted.matches(block, shape(block)))
                .map(BlockNode::id)
                .toList();
    }

    private String shape(BlockNode block) {
        return session.analysis()
                .get()
                .flatMap(known -> known.graph().shape(Endpoint.out(block.id())))
                .map(Shape::asMap)
                .orElse("");
    }

    /** Goes to the next match (1) or the previous one (-1). */
    void step(int step) {
        if (found().isEmpty()) {
            search();
        }
        canvas.foundProperty().set(found().map(shown -> shown.stepped(step)));
        found().flatMap(Found::currentId).ifPresent(id -> {
            canvas.select(Selection.ofNode(id));
            canvas.reveal(id);
        });
    }

    /** Shows all again; the query is kept for the next time. */
    void end() {
        canvas.foundProperty().set(Optional.empty());
    }

    void close() {
        following.unsubscribe();
    }
}
