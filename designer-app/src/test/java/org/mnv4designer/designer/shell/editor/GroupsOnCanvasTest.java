package org.mnv4designer.designer.shell.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.GroupEdits;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.diagram.Chip;
import org.mnv4designer.designer.part.canvas.diagram.Collapse;
import org.mnv4designer.designer.part.canvas.diagram.DiagramGroup;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.Marker;
import org.mnv4designer.designer.part.canvas.edit.ChipEditing;
import org.mnv4designer.designer.part.canvas.edit.ChipSource;
import org.mnv4designer.designer.session.Grouping;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.text.TextBundle;
import org.mnv4designer.zoo.Zoo;

class GroupsOnCanvasTest {
    private static final String FRAME = BlockChips.frame("group");

    private final Text text = TextBundle.in(Locale.ENGLISH);
    private final Session session = Sessions.workbench().open(Zoo.design("mobilenetv4_conv_small"), Optional.empty());
    private final EditorModel model = new EditorModel(session, text, Runnable::run, Runnable::run);
    private final CanvasModel canvas = model.canvas();
    private final ChipEditing editing = new ChipEditing(new BlockChips(session, text));

    @Test
    void aGroupIsAFrameInsideItsStageWithItsShare() {
        model.heat(HeatSource.macs()::heating);
        group("blocks.2.1", "blocks.2.2");
        DiagramGroup frame = canvas.index().group(FRAME).orElseThrow();
        DiagramGroup stage = canvas.index().group("stage2").orElseThrow();
        assertEquals(Set.of("blocks.2.1", "blocks.2.2"), frame.members());
        assertTrue(stage.bounds().contains(frame.bounds()));
        assertTrue(frame.summary().matches("14×14×96 · \\d+\\.\\d % of MACs"), frame.summary());
    }

    @Test
    void collapsingAGroupIsAnEditAndOfAStageItIsNot() {
        group("blocks.2.1", "blocks.2.2");
        int before = session.history().get().steps().size();
        canvas.toggle("stage3");
        assertEquals(before, session.history().get().steps().size());
        canvas.toggle(FRAME);
        assertTrue(session.design().get().network().group("group").orElseThrow().collapsed());
        assertTrue(canvas.shown().node(Collapse.standIn(FRAME)).isPresent());
        session.undo();
        assertFalse(canvas.shown().node(Collapse.standIn(FRAME)).isPresent());
        assertTrue(canvas.shown().node(Collapse.standIn("stage3")).isPresent());
    }

    @Test
    void aRepeatedBlockShowsItsCounterTheSumOfItsRunsAndWhatItsLastRunGives() {
        model.heat(HeatSource.macs()::heating);
        session.apply(new GroupEdits.FoldIntoRepeat("group", List.of("blocks.2.1", "blocks.2.2", "blocks.2.3")));
        DiagramNode node = canvas.index().node("blocks.2.1").orElseThrow();
        assertEquals(new Chip("×3", BlockChips.REPEAT), node.chips().get(0));
        assertEquals("14×14×96", node.output());
        assertEquals(Optional.empty(), canvas.index().group(FRAME));
        double single = canvas.index().node("blocks.2.4").orElseThrow().heat().share();
        assertEquals(3 * single, node.heat().share(), 1e-9);
    }

    @Test
    void theCounterIsEditedLikeAnyChip() {
        session.apply(new GroupEdits.FoldIntoRepeat("group", List.of("blocks.2.1", "blocks.2.2")));
        editing.start("blocks.2.1", BlockChips.REPEAT);
        editing.step(1);
        editing.step(1);
        assertEquals(4, repeat());
        editing.type("0");
        assertFalse(editing.commit());
        editing.type("7");
        assertTrue(editing.commit());
        assertEquals(7, repeat());
        session.undo();
        assertEquals(2, repeat());
    }

    @Test
    void framesAreRenamedWhereTheyStand() {
        group("blocks.2.1", "blocks.2.2");
        editing.start(ChipSource.FRAME + FRAME);
        editing.type("Pair");
        editing.commit();
        assertEquals("Pair", canvas.index().group(FRAME).orElseThrow().title());
        editing.start(ChipSource.FRAME + "stage3");
        editing.type(" ");
        assertFalse(editing.commit());
        editing.type("deep");
        editing.commit();
        assertEquals(
                "deep",
                session.design()
                        .get()
                        .network()
                        .block("blocks.3.0")
                        .orElseThrow()
                        .stage());
        assertEquals(Optional.of(FRAME), model.frameOf(Set.of("blocks.2.1", "blocks.2.2")));
    }

    @Test
    void amountsThatAreNoSharesShowTheLargestAndDoNotAddUp() {
        model.heat(HeatSource.intensity()::heating);
        Heating intensity = model.heating().get();
        assertEquals(HeatScale.INTENSITY, intensity.scale());
        session.apply(new GroupEdits.FoldIntoRepeat("group", List.of("blocks.2.1", "blocks.2.2", "blocks.2.3")));
        String single = canvas.index().node("blocks.2.4").orElseThrow().heat().figure();
        assertEquals(
                single, canvas.index().node("blocks.2.1").orElseThrow().heat().figure());
        model.heat(HeatSource.memory()::heating);
        assertTrue(model.heating()
                .get()
                .scale()
                .figure(model.heating().get().largest())
                .endsWith("MiB"));
    }

    @Test
    void aProblemIsRedOnItsBlockAndGreyOnWhatHoldsIt() {
        group("blocks.2.1", "blocks.2.2");
        session.apply(new Edits.Disconnect(Endpoint.out("blocks.2.0"), Endpoint.in("blocks.2.1")));
        Marker own = canvas.index().node("blocks.2.1").orElseThrow().marker();
        assertEquals(Marker.Level.ERROR, own.level());
        assertEquals(Marker.Origin.OWN, own.origin());
        for (String frame : List.of("stage2", FRAME)) {
            Marker held = canvas.index().group(frame).orElseThrow().marker();
            assertEquals(Marker.Level.ERROR, held.level());
            assertEquals(Marker.Origin.INNER, held.origin());
            assertTrue(held.message().contains("\nblocks.2.1: input \"in\" is not connected"), held.message());
        }
        assertEquals(
                Marker.Level.WARNING,
                canvas.index().group("stage1").orElseThrow().marker().level());
        canvas.toggle("stage2");
        assertEquals(
                canvas.index().group("stage2").orElseThrow().marker(),
                canvas.shown().node(Collapse.standIn("stage2")).orElseThrow().marker());
    }

    private int repeat() {
        return session.design().get().network().group("group").orElseThrow().repeat();
    }

    private void group(String... blocks) {
        session.selection().set(List.of(blocks));
        session.apply(Grouping.of(session).group("").orElseThrow());
    }
}
