package org.mnv4designer.designer.shell.editor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import org.mnv4designer.design.compare.MatchedBlock;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.CanvasView;
import org.mnv4designer.designer.part.canvas.Selection;
import org.mnv4designer.designer.part.canvas.Viewport;
import org.mnv4designer.designer.part.canvas.diagram.Arrangement;
import org.mnv4designer.designer.part.canvas.diagram.AutoLayout;
import org.mnv4designer.designer.part.canvas.diagram.Diagram;
import org.mnv4designer.designer.part.compare.CompareModel;
import org.mnv4designer.designer.session.Recompute;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.measure.compare.ReportComparison;

/**
 * The pictures of two compared designs. Both take their places from one layout of all blocks, so that what belongs
 * together stands at the same height; what is seen and selected in one is seen and selected in the other.
 */
public final class ComparedCanvases {
    private final CompareModel model;
    private final CanvasModel first = new CanvasModel();
    private final CanvasModel second = new CanvasModel();
    private final Recompute<ComparedDiagrams, Placed> layout;
    private final Text text;
    private Viewport fitted = first.viewport();
    private Map<String, String> partners = Map.of();
    private Map<String, String> partnersOfSecond = Map.of();
    private boolean selecting;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    private record Placed(ComparedDiagrams diagrams, Diagram first, Diagram second) {
        static Placed of(ComparedDiagrams diagrams) {
            Diagram both = diagrams.both();
            Arrangement arrangement = AutoLayout.layout(both);
            return new Placed(
                    diagrams,
                    diagrams.first().placed(diagrams.placesOfFirst(arrangement.positions())),
                    diagrams.second().placed(arrangement.positions()));
        }
    }

    /**
     * @param worker lays out, off the thread of the user interface
     * @param publisher runs answers on the thread of the user interface
     */
    public ComparedCanvases(CompareModel model, Text text, Executor worker, Executor publisher) {
        this.model = model;
        this.text = text;
        this.layout = new Recompute<>(Placed::of, worker, publisher);
        second.viewportProperty().bindBidirectional(first.viewportProperty());
        model.comparison().subscribe(this::show);
        model.selected().subscribe(row -> row.ifPresent(this::select));
        first.selectionProperty().subscribe(chosen -> mirror(chosen, second, partners));
        second.selectionProperty().subscribe(chosen -> mirror(chosen, first, partnersOfSecond));
        first.sizeProperty().subscribe(any -> fitUntilTouched());
    }

    /** A new view of the first design. */
    public Node firstView() {
        return new CanvasView(first, new ReadOnlyActions());
    }

    /** A new view of the second design. */
    public Node secondView() {
        return new CanvasView(second, new ReadOnlyActions());
    }

    /** True while pictures are laid out. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    CanvasModel first() {
        return first;
    }

    CanvasModel second() {
        return second;
    }

    private void show(Optional<ReportComparison> comparison) {
        if (comparison.isEmpty()) {
            first.setDiagram(Diagram.empty());
            second.setDiagram(Diagram.empty());
            return;
        }
        busy.set(true);
        layout.request(new ComparedDiagrams(comparison.get(), text), this::show);
    }

    private void show(Placed placed) {
        busy.set(false);
        partners = placed.diagrams().partners();
        Map<String, String> back = new HashMap<>();
        partners.forEach((a, b) -> back.put(b, a));
        partnersOfSecond = back;
        first.setDiagram(placed.first());
        second.setDiagram(placed.second());
        first.differencesProperty().set(placed.diagrams().marksOfFirst());
        second.differencesProperty().set(placed.diagrams().marksOfSecond());
        fitUntilTouched();
    }

    /** Shows the start until the user pans or zooms. */
    private void fitUntilTouched() {
        if (first.viewport().equals(fitted)) {
            first.open();
            fitted = first.viewport();
        }
    }

    private void mirror(Selection chosen, CanvasModel other, Map<String, String> names) {
        if (!selecting) {
            selecting = true;
            Set<String> partnersOfChosen = new LinkedHashSet<>();
            chosen.nodes().stream().filter(names::containsKey).forEach(id -> partnersOfChosen.add(names.get(id)));
            other.select(Selection.ofNodes(partnersOfChosen));
            selecting = false;
        }
    }

    private void select(MatchedBlock row) {
        row.a().ifPresent(block -> reveal(first, block.id()));
        row.b().ifPresent(block -> reveal(second, block.id()));
    }

    private static void reveal(CanvasModel canvas, String block) {
        if (!canvas.selection().nodes().equals(Set.of(block))) {
            canvas.select(Selection.ofNodes(Set.of(block)));
        }
        canvas.reveal(block);
    }
}
