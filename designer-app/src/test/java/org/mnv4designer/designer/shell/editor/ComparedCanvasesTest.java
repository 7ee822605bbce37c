package org.mnv4designer.designer.shell.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.design.Edits;
import org.mnv4designer.designer.part.canvas.Selection;
import org.mnv4designer.designer.part.canvas.Viewport;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.Difference;
import org.mnv4designer.designer.part.compare.CompareModel;
import org.mnv4designer.designer.session.Analyzer;
import org.mnv4designer.designer.session.Compared;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.designer.session.Moment;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.TextBundle;
import org.mnv4designer.measure.compare.ReportComparison;
import org.mnv4designer.zoo.Zoo;

class ComparedCanvasesTest {
    private final Workbench workbench = Sessions.workbench();
    private final Estimators estimators = new Estimators();
    private final Analyzer analyzer = new Analyzer(estimators);
    private final Compared compared = new Compared();
    private final CompareModel model = new CompareModel(
            workbench,
            compared,
            (a, b) -> ReportComparison.of(
                    analyzer.analyse(a).report(), analyzer.analyse(b).report(), estimators.accuracies()),
            Runnable::run,
            Runnable::run);
    private final ComparedCanvases canvases =
            new ComparedCanvases(model, TextBundle.in(Locale.ENGLISH), Runnable::run, Runnable::run);

    private static Moment zoo(String name) {
        return Moment.of(name, Zoo.design(name));
    }

    private void compareMediums() {
        compared.set(zoo("mobilenetv4_conv_medium"), zoo("mobilenetv4_hybrid_medium"));
        model.shown().set(true);
    }

    private static double top(Optional<DiagramNode> node) {
        return node.orElseThrow().position().getY();
    }

    @Test
    void blocksThatBelongTogetherStandAtTheSameHeight() {
        compareMediums();

        assertFalse(canvases.busy().get());
        assertEquals(
                top(canvases.second().index().node("blocks.3.0")),
                top(canvases.first().index().node("blocks.3.0")));
        assertEquals(
                top(canvases.second().index().node("classifier")),
                top(canvases.first().index().node("classifier")));
    }

    @Test
    void whatDiffersIsMarkedOnItsOwnSide() {
        compareMediums();

        assertEquals(
                Difference.ADDED, canvases.second().differencesProperty().get().get("blocks.2.4"));
        assertEquals(
                Difference.CHANGED, canvases.first().differencesProperty().get().get("blocks.1.0"));
        assertFalse(canvases.first().differencesProperty().get().containsValue(Difference.ADDED));
    }

    @Test
    void panAndSelectionAreMirrored() {
        compareMediums();
        canvases.second().viewportProperty().set(new Viewport(10, 20, 0.5));
        canvases.first().select(Selection.ofNodes(Set.of("blocks.1.0")));

        assertEquals(new Viewport(10, 20, 0.5), canvases.first().viewport());
        assertEquals(Set.of("blocks.1.0"), canvases.second().selection().nodes());
    }

    @Test
    void aRenamedBlockIsSelectedUnderItsOtherName() {
        Session session = workbench.open(Zoo.design("mobilenetv4_conv_small"), Optional.empty());
        session.apply(new Edits.RenameBlock("blocks.2.1", "wide"));
        model.shown().set(true);
        canvases.second().select(Selection.ofNodes(Set.of("wide")));

        assertEquals(Set.of("blocks.2.1"), canvases.first().selection().nodes());
    }

    @Test
    void anEditOfAnOpenDesignIsFollowed() {
        Session session = workbench.open(Zoo.design("mobilenetv4_conv_small"), Optional.empty());
        model.shown().set(true);
        session.apply(new Edits.RemoveBlocks(Set.of("blocks.2.2")));

        assertEquals(
                Difference.REMOVED, canvases.first().differencesProperty().get().get("blocks.2.2"));
    }
}
