package org.mnv4designer.designer.shell.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Position;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.Pointer;
import org.mnv4designer.designer.part.canvas.Snapping;
import org.mnv4designer.designer.part.canvas.Viewport;
import org.mnv4designer.designer.part.canvas.tool.ToolBox;
import org.mnv4designer.designer.session.Analyzer;
import org.mnv4designer.designer.session.BlockCatalog;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.designer.session.Recompute;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.text.TextBundle;
import org.mnv4designer.zoo.Zoo;

/** What is done on the canvas, seen in the design, without a stage. */
class EditorTest {
    private final List<String> refusals = new ArrayList<>();
    private String board = "";

    private final class Nothing implements DesignEditing.Surroundings {
        @Override
        public void edit(String node, String parameter) {}

        @Override
        public void cannotPaste(String reason) {
            refusals.add(reason);
        }

        @Override
        public void contextMenu(Point2D screen) {}

        @Override
        public void insert(String typed) {}

        @Override
        public void drillInto(String block) {}
    }

    private final Text text = TextBundle.in(Locale.ENGLISH);
    private final Workbench workbench =
            new Workbench(() -> new Recompute<>(new Analyzer(new Estimators())::analyse, Runnable::run, Runnable::run));
    private final Session session = workbench.open(Zoo.design("mobilenetv4_conv_small"), Optional.empty());
    private final EditorModel model = new EditorModel(session, text, Runnable::run, Runnable::run);
    private final CanvasModel canvas = model.canvas();
    private final DesignEditing editing =
            new DesignEditing(model, new BlockCatalog(BlockTypes.load()), clipboard(), new Nothing(), text);
    private final ToolBox tools = new ToolBox(canvas, editing);

    private BlockClipboard clipboard() {
        return new BlockClipboard(BlockTypes.load(), new BlockClipboard.Board() {
            @Override
            public String text() {
                return board;
            }

            @Override
            public void put(String text) {
                board = text;
            }
        });
    }

    @BeforeEach
    void look() {
        model.heat(analysis -> Heating.NONE);
        canvas.sizeProperty().set(new Dimension2D(2000, 1000));
        canvas.viewportProperty().set(new Viewport(-100, -100, 1));
    }

    @Test
    void copiedBlocksAreJsonThatAnotherDesignTakesWithItsWires() {
        editing.copy(Set.of("blocks.2.1", "blocks.2.2"));
        assertTrue(board.startsWith("{\n  \"format\": \"mnv4-design\""), board);
        int before = session.design().get().network().blocks().size();
        editing.paste(Point2D.ZERO);
        assertEquals(before + 2, session.design().get().network().blocks().size());
        Set<String> pasted = session.selection().ids().get();
        assertEquals(2, pasted.size());
        assertEquals(
                1,
                session.design().get().network().wires().stream()
                        .filter(wire -> pasted.contains(wire.from().block())
                                && pasted.contains(wire.to().block()))
                        .count());
    }

    @Test
    void blockStringsOfTimmArePastedAsAChain() {
        board = "'uir_r2_a0_k3_s1_e4_c96', 'mqa_r1_k3_h4_s1_v2_d64_c96'";
        editing.paste(new Point2D(500, 0));
        assertEquals(
                List.of("uib_1", "uib_2", "mobile_mqa_3"),
                List.copyOf(session.selection().ids().get()));
        assertEquals(new Position(532, 32 + 2 * 104), position("mobile_mqa_3"));
        session.undo();
        assertFalse(session.dirty().get());
    }

    @Test
    void aTextWithoutBlocksIsRefusedWithThePlaceOfTheMistake() {
        board = "uir_r1_k3_c96 uir_r1_k4_c96";
        editing.paste(Point2D.ZERO);
        board = "{\"format\": \"mnv4-design\", \"version\": 1, \"blocks\": 7}";
        editing.paste(Point2D.ZERO);
        board = "";
        editing.paste(Point2D.ZERO);
        assertEquals(3, refusals.size());
        assertTrue(refusals.get(0).contains("at character 15: k4 is an even kernel"), refusals.get(0));
        assertTrue(refusals.get(1).contains("/blocks"), refusals.get(1));
        assertFalse(session.dirty().get());
    }

    @Test
    void aDraggedBlockMovesOnceAndTheOthersStay() {
        canvas.snappingProperty().set(new Snapping(8, true, false));
        Point2D from = place("blocks.2.1");
        Point2D other = place("blocks.2.2");
        tools.pressed(pointer(from.add(60, 15)));
        tools.dragged(pointer(from.add(100, 55)));
        tools.released(pointer(from.add(100, 55)));

        assertEquals(new Position(from.getX() + 40, from.getY() + 40), position("blocks.2.1"));
        assertEquals(new Position(other.getX(), other.getY()), position("blocks.2.2"));
        assertEquals(from.add(40, 40), place("blocks.2.1"));
    }

    @Test
    void aBlockDroppedOnAWireFindsRoom() {
        Point2D gap =
                canvas.index().node("blocks.2.1").orElseThrow().outputAt("out").add(0, 18);
        tools.drop("uib/IB", gap);
        assertEquals(
                1,
                canvas.index()
                        .nodesIn(canvas.index().node("uib").orElseThrow().bounds())
                        .size());
        assertEquals(Set.of("uib"), canvas.selection().nodes());
        assertTrue(canvas.index().wire("blocks.2.1:out>uib:in").isPresent());
    }

    @Test
    void aDesignOfManyBlocksOpensWithItsStagesCollapsed() {
        BlockNode block = session.design().get().network().block("blocks.2.1").orElseThrow();
        List<Edit> copies = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            copies.add(new Edits.AddBlock(block.withId("copy" + i).withStage("s" + i / 100), ""));
        }
        Design many = new Edits.Compound("many", copies).apply(session.design().get());
        CanvasModel large =
                new EditorModel(workbench.open(many, Optional.empty()), text, Runnable::run, Runnable::run).canvas();
        assertEquals(Set.of(), canvas.collapsed().get());
        assertTrue(large.collapsed().get().containsAll(Set.of("s0", "s1", "s2", "s3")));
    }

    @Test
    void aWireThatClosesACycleIsRefused() {
        WireCheck check = new WireCheck(session, text);
        assertEquals(
                Optional.of(text.wireClosesCycle()),
                check.refusal(Endpoint.out("blocks.3.0"), Endpoint.in("blocks.2.0")));
        assertEquals(Optional.empty(), check.refusal(Endpoint.out("blocks.2.0"), Endpoint.in("blocks.2.4")));
    }

    @Test
    void aWireThatABlockCannotTakeIsRefusedWithItsReason() {
        WireCheck check = new WireCheck(session, text);
        assertTrue(
                check.refusal(Endpoint.out("head"), Endpoint.in("classifier")).isEmpty());
        tools.drop("add", new Point2D(0, 800));
        session.apply(new Edits.Connect(Endpoint.out("blocks.2.0"), new Endpoint("add", "in0")));
        Endpoint open = new Endpoint("add", "in1");
        assertTrue(check.refusal(Endpoint.out("blocks.3.0"), open).isPresent());
        assertTrue(check.refusal(Endpoint.out("blocks.2.4"), open).isEmpty());
    }

    @Test
    void bendsAreKeptInTheDesignAndUndone() {
        String wire = "blocks.2.1:out>blocks.2.2:in";
        Point2D middle =
                canvas.index().node("blocks.2.1").orElseThrow().outputAt("out").add(0, 20);
        tools.pressed(pointer(middle));
        tools.dragged(pointer(middle.add(120, 0)));
        tools.released(pointer(middle.add(120, 0)));
        assertEquals(4, bends("blocks.2.2").size());
        assertEquals(
                bends("blocks.2.2").size(),
                canvas.index().wire(wire).orElseThrow().bends().size());
        session.undo();
        assertEquals(0, bends("blocks.2.2").size());
        assertTrue(canvas.index().wire(wire).orElseThrow().bends().isEmpty());
    }

    @Test
    void aBlockDraggedOntoAWireStandsThereAndItsOldPlaceHeals() {
        Point2D from = place("blocks.2.1");
        Point2D gap =
                canvas.index().node("blocks.3.1").orElseThrow().outputAt("out").add(0, 18);
        tools.pressed(pointer(from.add(60, 15)));
        tools.dragged(pointer(gap));
        tools.released(pointer(gap));
        assertTrue(canvas.index().wire("blocks.3.1:out>blocks.2.1:in").isPresent());
        assertTrue(canvas.index().wire("blocks.2.0:out>blocks.2.2:in").isPresent());
        assertEquals(Set.of("blocks.2.1"), canvas.selection().nodes());
    }

    private List<Position> bends(String into) {
        return session.design().get().network().wiresInto(into).get(0).bends();
    }

    private Point2D place(String block) {
        return canvas.index().node(block).orElseThrow().position();
    }

    private Position position(String block) {
        return session.design()
                .get()
                .network()
                .block(block)
                .flatMap(node -> node.position())
                .orElseThrow();
    }

    private Pointer pointer(Point2D world) {
        return new Pointer(canvas.viewport().toScreen(world), world, Pointer.Button.PRIMARY, 1, Pointer.Modifiers.NONE);
    }
}
