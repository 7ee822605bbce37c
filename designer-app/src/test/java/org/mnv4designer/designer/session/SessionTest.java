package org.mnv4designer.designer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Position;
import org.mnv4designer.zoo.Zoo;

class SessionTest {
    private final Estimators estimators = new Estimators();
    private final Workbench workbench =
            new Workbench(() -> new Recompute<>(new Analyzer(estimators)::analyse, Runnable::run, Runnable::run));
    private final Design small = Zoo.design("mobilenetv4_conv_small");

    @Test
    void anOpenedDesignIsAnalysedAndClean() {
        Session session = workbench.open(small, Optional.empty());
        assertEquals(3_774_024, parametersOf(session));
        assertFalse(session.dirty().get());
        assertEquals(Optional.of(session), workbench.activeSession().get());
    }

    @Test
    void undoBringsTheDesignAndItsFiguresBack() {
        Session session = workbench.open(small, Optional.empty());
        session.apply(kernel("blocks.2.1", 5));
        assertEquals(3_774_024 + 192 * (25 - 9), parametersOf(session));
        assertTrue(session.dirty().get());
        session.undo();
        assertSame(small, session.design().get());
        assertEquals(3_774_024, parametersOf(session));
        assertFalse(session.dirty().get());
        session.redo();
        assertEquals(3_774_024 + 192 * 16, parametersOf(session));
    }

    @Test
    void savingMakesItCleanAndNamesItAfterItsFile() {
        Session session = workbench.open(small, Optional.empty());
        session.apply(kernel("blocks.2.1", 5));
        session.savedAs(session.design().get(), Path.of("/tmp/mine.mnv4.json"));
        assertFalse(session.dirty().get());
        assertEquals("mine.mnv4.json", session.title().get());
    }

    @Test
    void appendingPutsABlockBehindTheSelectedOneAndSelectsIt() {
        Session session = workbench.open(small, Optional.empty());
        session.selection().only("blocks.2.1");
        session.append(
                new BlockCatalog(BlockTypes.load()).find("uib/IB").orElseThrow().block());
        assertEquals(Set.of("uib"), session.selection().ids().get());
        var network = session.design().get().network();
        assertEquals("blocks.2.1", network.wiresInto("uib").get(0).from().block());
        assertEquals("uib", network.wiresInto("blocks.2.2").get(0).from().block());
        assertEquals("stage2", network.block("uib").orElseThrow().stage());
        assertEquals(96, network.block("uib").orElseThrow().block().parameters().get("outChannels"));
    }

    @Test
    void aBlockInAWireTakesThePlaceOfTheWiresEndWhichMovesDown() {
        Design placed = new Edits.MoveBlocks(Map.of(
                        "blocks.2.1", new Position(0, 0),
                        "blocks.2.2", new Position(0, 104),
                        "blocks.2.3", new Position(0, 208),
                        "blocks.3.0", new Position(500, 208)))
                .apply(small);
        Session session = workbench.open(placed, Optional.empty());
        session.selection().only("blocks.2.1");
        session.append(new BlockCatalog(BlockTypes.load())
                .find("uib/FFN")
                .orElseThrow()
                .block());
        assertEquals(new Position(0, 104), positionOf(session, "uib"));
        assertEquals(new Position(0, 208), positionOf(session, "blocks.2.2"));
        assertEquals(new Position(0, 312), positionOf(session, "blocks.2.3"));
        assertEquals(new Position(500, 208), positionOf(session, "blocks.3.0"));
    }

    @Test
    void removedBlocksLeaveTheSelection() {
        Session session = workbench.open(small, Optional.empty());
        session.selection().set(List.of("blocks.2.1", "blocks.2.2"));
        session.apply(new Edits.RemoveBlocks(Set.of("blocks.2.1")));
        assertEquals(Set.of("blocks.2.2"), session.selection().ids().get());
    }

    @Test
    void aFileThatIsOpenOnlyComesToTheFront() {
        Path file = Path.of("/tmp/a.mnv4.json");
        Session first = workbench.open(small, Optional.of(file));
        Session other = workbench.open(small, Optional.empty());
        assertEquals(2, workbench.sessions().size());
        assertSame(first, workbench.open(small, Optional.of(file)));
        workbench.close(first);
        assertEquals(Optional.of(other), workbench.activeSession().get());
    }

    @Test
    void catalogueEntriesAreFoundByEveryWordOfAQuery() {
        BlockCatalog catalog = new BlockCatalog(BlockTypes.load());
        assertEquals(
                List.of("uib/ConvNext"),
                catalog.search("uib convnext").stream()
                        .map(BlockCatalog.Entry::id)
                        .toList());
        assertTrue(catalog.search("no such block").isEmpty());
    }

    private Edits.ReplaceBlock kernel(String id, int size) {
        var block = small.network().block(id).orElseThrow().block();
        return new Edits.ReplaceBlock(id, block.type().with(block, "middleKernel", size));
    }

    private static Position positionOf(Session session, String block) {
        return session.design()
                .get()
                .network()
                .block(block)
                .orElseThrow()
                .position()
                .orElseThrow();
    }

    private static long parametersOf(Session session) {
        return session.analysis().get().orElseThrow().report().total().parameters();
    }
}
