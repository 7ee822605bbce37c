package org.mnv4designer.designer.shell.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.RecordingActions;
import org.mnv4designer.designer.part.canvas.SampleDiagrams;
import org.mnv4designer.designer.part.canvas.Selection;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.session.BlockCatalog;

class InsertModelTest {
    private final CanvasModel canvas = new CanvasModel();
    private final RecordingActions actions = new RecordingActions();
    private final BlockCatalog catalog = new BlockCatalog(BlockTypes.load());
    private final InsertModel insert =
            new InsertModel(catalog, canvas, actions, title -> title.equals("Add") ? "Summe" : title);

    InsertModelTest() {
        canvas.setDiagram(SampleDiagrams.convSmall());
    }

    @Test
    void offersWhatHasEveryWordAndFirstWhatBeginsWithIt() {
        insert.query().set("dw");
        assertEquals(
                Set.of("uib/ExtraDW"),
                Set.copyOf(ids().filter(id -> id.startsWith("uib")).toList()));
        insert.query().set("conv");
        assertTrue(
                ids().findFirst().orElseThrow().startsWith("conv"),
                () -> ids().toList().toString());
        insert.query().set("nothing like this");
        assertEquals(List.of(), ids().toList());
        insert.query().set("");
        assertEquals(catalog.all().size(), ids().count());
    }

    @Test
    void aNameIsFoundInTheLanguageThatIsSeenAndInEnglish() {
        insert.query().set("summ");
        assertEquals("add", ids().findFirst().orElseThrow());
        insert.query().set("add");
        assertEquals("add", ids().findFirst().orElseThrow());
    }

    @Test
    void aBlockGoesBehindTheSelectedOneOrOnTheSelectedWire() {
        BlockCatalog.Entry add = catalog.find("add").orElseThrow();
        canvas.select(Selection.ofNodes(List.of("blocks.2.1")));
        insert.insert(add);
        DiagramWire wire = canvas.index().entering("pool").get(0);
        canvas.select(Selection.ofWire(wire.id()));
        insert.insert(add);
        canvas.select(Selection.none());
        insert.insert(add);
        assertEquals(
                List.of("append add after blocks.2.1", "insert add on " + wire.id(), "append add after "),
                actions.calls());
    }

    @Test
    void theListOpensAtTheSelectedWireAndUnderTheSelectedBlock() {
        canvas.select(Selection.ofNodes(List.of("pool")));
        double lower = canvas.index().node("pool").orElseThrow().bounds().getMaxY();
        assertEquals(lower, insert.place().getY(), 1e-9);
        DiagramWire wire = canvas.index().entering("pool").get(0);
        canvas.select(Selection.ofWire(wire.id()));
        assertTrue(canvas.index().route(wire).bounds().contains(insert.place()));
    }

    private Stream<String> ids() {
        return insert.offers().stream().map(BlockCatalog.Entry::id);
    }
}
