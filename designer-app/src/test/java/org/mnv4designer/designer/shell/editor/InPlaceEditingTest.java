package org.mnv4designer.designer.shell.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mnv4designer.designer.part.canvas.edit.ChipEditing;
import org.mnv4designer.designer.part.canvas.edit.ChipSource;
import org.mnv4designer.designer.part.properties.UibForm;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.text.TextBundle;
import org.mnv4designer.zoo.Zoo;

class InPlaceEditingTest {
    private static final String BLOCK = "blocks.2.1";

    private final Text text = TextBundle.in(Locale.ENGLISH);
    private final Session session = Sessions.workbench().open(Zoo.design("mobilenetv4_conv_small"), Optional.empty());
    private final BlockChips chips = new BlockChips(session, text);
    private final ChipEditing editing = new ChipEditing(chips);

    @Test
    void tabGoesFromTheNameThroughTheChipsAndRoundAgain() {
        assertEquals(
                List.of(ChipSource.NAME, "startKernel", "middleKernel", "expansion", "stride", "outChannels"),
                chips.parameters(BLOCK));
        editing.start(BLOCK);
        assertEquals("name", open().parameter());
        editing.next(-1);
        assertEquals("outChannels", open().parameter());
        editing.next(1);
        assertEquals("name", open().parameter());
        assertEquals(1, steps());
    }

    @Test
    void arrowsStepThroughOddKernelsAndMakeOneStepOfUndo() {
        editing.start(BLOCK, "middleKernel");
        editing.step(1);
        assertEquals("5", open().typed());
        editing.step(1);
        editing.step(1);
        assertEquals(9, value("middleKernel"));
        assertTrue(editing.commit());
        assertEquals(2, steps());
        session.undo();
        assertEquals(3, value("middleKernel"));
    }

    @Test
    void channelsStepByTheDivisor() {
        editing.start(BLOCK, "outChannels");
        editing.step(1);
        editing.step(1);
        editing.step(-1);
        assertEquals(104, value("outChannels"));
        assertEquals(2, steps());
    }

    @Test
    void givingUpTakesTheStepBack() {
        editing.start(BLOCK, "outChannels");
        editing.step(1);
        editing.cancel();
        assertEquals(96, value("outChannels"));
        assertFalse(session.history().get().canUndo());
        assertEquals(Optional.empty(), editing.field().get());
    }

    @Test
    void eachChipIsAStepOfItsOwn() {
        editing.start(BLOCK, "startKernel");
        editing.type("5");
        editing.next(1);
        editing.step(1);
        editing.commit();
        assertEquals(3, steps());
        assertEquals(5, value("startKernel"));
        assertEquals(5, value("middleKernel"));
    }

    @Test
    void whatCannotBeIsKeptWithItsReasonAndChangesNothing() {
        editing.start(BLOCK, "middleKernel");
        editing.type("4");
        assertEquals(text.chipOddKernel(), open().refusal());
        assertFalse(editing.commit());
        editing.next(1);
        assertEquals("4", open().typed());
        editing.type("many");
        assertFalse(open().isValid());
        editing.cancel();
        assertEquals(1, steps());
    }

    @Test
    void aNameIsGivenOnceAndWiresFollow() {
        editing.start(BLOCK, ChipSource.NAME);
        editing.type("blocks.2.2");
        assertEquals(text.chipNameTaken("blocks.2.2"), open().refusal());
        editing.type("2nd");
        assertEquals(text.chipNameExpected(), open().refusal());
        editing.type("second");
        editing.next(1);
        assertEquals("second", open().node());
        assertEquals("startKernel", open().parameter());
        assertEquals(1, session.design().get().network().wiresInto("second").size());
    }

    @Test
    void anotherFormSetsTheKernels() {
        var node = session.design().get().network().block(BLOCK).orElseThrow();
        assertTrue(FormMenu.hasForms(node));
        assertEquals(UibForm.IB, FormMenu.present(node.block()));
        var convNext = FormMenu.as(UibForm.CONVNEXT, node.block());
        assertEquals(3, convNext.parameters().get("startKernel"));
        assertEquals(0, convNext.parameters().get("middleKernel"));
        assertFalse(
                FormMenu.hasForms(session.design().get().network().block("head").orElseThrow()));
    }

    private ChipEditing.Field open() {
        return editing.field().get().orElseThrow();
    }

    private int steps() {
        return session.history().get().steps().size();
    }

    private Object value(String parameter) {
        return Objects.requireNonNull(session.design()
                .get()
                .network()
                .block(BLOCK)
                .orElseThrow()
                .block()
                .parameters()
                .get(parameter));
    }
}
