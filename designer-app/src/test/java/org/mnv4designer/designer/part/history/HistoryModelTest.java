package org.mnv4designer.designer.part.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Settings;
import org.mnv4designer.designer.part.history.HistoryRow.Place;
import org.mnv4designer.designer.session.Analyzer;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.TextBundle;
import org.mnv4designer.zoo.Zoo;

class HistoryModelTest {
    private final Workbench workbench = Sessions.workbench();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final HistoryModel model = new HistoryModel(
            workbench,
            new Analyzer(new Estimators())::analyse,
            waiting::add,
            Runnable::run,
            TextBundle.in(Locale.ENGLISH));

    private Session open() {
        model.shown().set(true);
        return workbench.open(Zoo.design("mobilenetv4_conv_small"), Optional.empty());
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.pop().run();
        }
    }

    private HistoryRow row(int index) {
        return model.rows().stream()
                .filter(row -> row.index() == index)
                .findFirst()
                .orElseThrow();
    }

    private static void setStride(Session session, int stride) {
        BlockNode node = session.design().get().network().block("blocks.2.1").orElseThrow();
        session.apply(new Edits.ReplaceBlock(
                node.id(), node.block().type().create(with(node.block().parameters(), stride))));
    }

    private static Map<String, Object> with(Map<String, Object> parameters, int stride) {
        Map<String, Object> changed = new java.util.LinkedHashMap<>(parameters);
        changed.put("stride", stride);
        return changed;
    }

    @Test
    void theLatestStepStandsFirstWithWhatItTouched() {
        Session session = open();
        setStride(session, 2);
        session.apply(new Settings.SetClasses(10));

        assertEquals(
                List.of("Change setting", "Set parameter", "Beginning"),
                model.rows().stream().map(HistoryRow::what).toList());
        assertEquals(
                List.of("classes 1000 → 10", "blocks.2.1: stride 1 → 2", ""),
                model.rows().stream().map(HistoryRow::touched).toList());
    }

    @Test
    void goingBackKeepsLaterStepsAsUndone() {
        Session session = open();
        setStride(session, 2);
        session.apply(new Settings.SetClasses(10));
        model.goTo(row(0));

        assertEquals(1000, session.design().get().classes());
        assertEquals(
                List.of(Place.UNDONE, Place.UNDONE, Place.PRESENT),
                model.rows().stream().map(HistoryRow::place).toList());

        model.goTo(row(2));
        assertEquals(10, session.design().get().classes());
    }

    @Test
    void figuresOfEarlierStepsComeWhenTheWorkerHasThem() {
        Session session = open();
        model.shown().set(false);
        setStride(session, 2);
        session.apply(new Settings.SetClasses(10));
        model.shown().set(true);
        assertTrue(row(1).change().isEmpty());
        work();

        StepFigures.Change stride = row(1).change().orElseThrow();
        assertTrue(stride.macs() < -10_000_000, "a stride of 2 saves MACs, got " + stride.macs());
        assertEquals(-990L * 1280, row(2).change().orElseThrow().macs());
        assertTrue(row(0).change().isEmpty());
        assertFalse(model.busy().get());
    }

    @Test
    void aStepIsAnalysedOnce() {
        Session session = open();
        setStride(session, 2);
        work();
        session.apply(new Settings.SetClasses(10));

        assertEquals(0, waiting.size(), "the present design is analysed by its session, the others are known");
    }

    @Test
    void whileNobodyLooksNothingIsAnalysed() {
        Session session = open();
        model.shown().set(false);
        setStride(session, 2);
        work();

        assertEquals(List.of(), model.rows());
    }

    @Test
    void marksStayWithTheirStepAndCanBeListedAlone() {
        Session session = open();
        setStride(session, 2);
        model.toggleMark(row(1));
        session.apply(new Settings.SetClasses(10));
        session.apply(new Settings.SetClasses(100));
        model.markedOnly().set(true);

        assertEquals(List.of(3, 1), model.rows().stream().map(HistoryRow::index).toList());
        model.toggleMark(row(1));
        assertEquals(List.of(3), model.rows().stream().map(HistoryRow::index).toList());
    }

    @Test
    void aMarkIsForgottenWithItsStep() {
        Session session = open();
        setStride(session, 2);
        model.toggleMark(row(1));
        session.undo();
        session.apply(new Edits.RemoveBlocks(Set.of("blocks.2.1")));

        assertEquals(Set.of(), session.steps().marked());
        assertEquals("− blocks.2.1", row(1).touched());
    }

    @Test
    void renamedBlocksAreToldByBothNames() {
        Session session = open();
        session.apply(new Edits.RenameBlock("blocks.2.1", "wide"));

        assertEquals("Rename block", row(1).what());
        assertEquals("blocks.2.1 → wide", row(1).touched());
    }

    @Test
    void manyBlocksAreCounted() {
        Session session = open();
        session.apply(new Edits.SetStage(
                Set.copyOf(session.design().get().network().blocks().stream()
                        .map(BlockNode::id)
                        .toList()),
                "all"));

        assertEquals("stem, blocks.0.0, blocks.0.1, 18 more", row(1).touched());
    }
}
