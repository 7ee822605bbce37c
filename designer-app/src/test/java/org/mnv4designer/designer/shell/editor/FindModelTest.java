package org.mnv4designer.designer.shell.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mnv4designer.design.Edits;
import org.mnv4designer.designer.part.canvas.Found;
import org.mnv4designer.designer.session.Analyzer;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.designer.session.Recompute;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.TextBundle;
import org.mnv4designer.zoo.Zoo;

class FindModelTest {
    private final Workbench workbench =
            new Workbench(() -> new Recompute<>(new Analyzer(new Estimators())::analyse, Runnable::run, Runnable::run));
    private final Session session = workbench.open(Zoo.design("mobilenetv4_conv_small"), Optional.empty());
    private final EditorModel editor =
            new EditorModel(session, TextBundle.in(Locale.ENGLISH), Runnable::run, Runnable::run);
    private final FindModel find = new FindModel(editor);

    @ParameterizedTest
    @CsvSource(textBlock = """
                    blocks.2.1,           1
                    XDW,                  3
                    stage:3,              6
                    stage:3 xdw,          2
                    type:uib,             12
                    kernel=5 stage:3,     3
                    14x14x96,             6
                    nothing-like-this,    0
                    """)
    void blocksAreFoundByWhatTheyAre(String query, int count) {
        find.query().set(query);
        assertEquals(count, find.found().orElseThrow().ids().size());
    }

    @Test
    void stepsGoThroughMatchesAndSelectThem() {
        find.query().set("stage:3 xdw");
        find.step(1);
        assertEquals(Set.of("blocks.3.0"), editor.canvas().selection().nodes());
        find.step(1);
        find.step(1);
        assertEquals(Set.of("blocks.3.0"), editor.canvas().selection().nodes(), "round and round");
        find.step(-1);
        assertEquals(Set.of("blocks.3.1"), session.selection().ids().get());
    }

    @Test
    void anEmptyQueryAndTheEndShowAllAgain() {
        find.query().set("xdw");
        find.query().set(" ");
        assertEquals(Optional.empty(), find.found());
        find.query().set("xdw");
        find.end();
        assertEquals(Optional.empty(), find.found());
        find.step(1);
        assertEquals(Optional.of("blocks.2.0"), find.found().flatMap(Found::currentId), "the query is kept");
    }

    @Test
    void anEditSearchesAgain() {
        find.query().set("note:later");
        assertEquals(List.of(), find.found().orElseThrow().ids());
        session.apply(new Edits.SetNote("blocks.2.1", "try later"));
        assertEquals(List.of("blocks.2.1"), find.found().orElseThrow().ids());
    }
}
