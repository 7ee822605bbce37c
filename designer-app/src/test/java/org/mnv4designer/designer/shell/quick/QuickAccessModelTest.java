package org.mnv4designer.designer.shell.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.designer.session.Settings;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.text.TextBundle;

class QuickAccessModelTest {
    private static final int KEYSTROKES = 40;
    private static final long FRAME_NANOS = 16_000_000;

    @TempDir
    Path folder;

    private final List<String> done = new ArrayList<>();

    @Test
    void findsByLettersGroupedByKindWithCounts() {
        QuickAccessModel model = open(commands("Zoom in", "Zoom out", "Undo"), blocks(30));
        model.query().set("zoom");
        assertEquals(List.of("# Commands 2/2", "Zoom in", "Zoom out"), lines(model));
        model.query().set("blocks");
        assertEquals("# Blocks of this design 12/30", lines(model).get(0));
        assertEquals(1 + QuickAccessModel.MANY, lines(model).size());
    }

    @Test
    void theKindWithTheBestHitComesFirst() {
        QuickAccessModel model = open(commands("Save blocks", "Undo"), blocks(3));
        model.query().set("b1");
        assertEquals("blocks.1", model.chosen().get().orElseThrow().label());
    }

    @Test
    void arrowsSkipTitlesAndStopAtTheEnds() {
        QuickAccessModel model = open(commands("Undo"), blocks(2));
        model.move(-1);
        assertEquals("Undo", chosen(model));
        model.move(1);
        assertEquals("blocks.0", chosen(model));
        model.move(10);
        assertEquals("blocks.1", chosen(model));
    }

    @Test
    void whatWasUsedComesFirstNextTimeAndOnlyOnce() {
        QuickAccessModel model = open(commands("Undo", "Redo"), blocks(1));
        model.query().set("redo");
        model.accept().orElseThrow().run().run();
        assertEquals(List.of("Redo"), done);
        QuickAccessModel again = open(commands("Undo", "Redo"), blocks(1));
        assertEquals(
                List.of(
                        "# Used recently 1/1",
                        "Redo",
                        "# Commands 1/1",
                        "Undo",
                        "# Blocks of this design 1/1",
                        "blocks.0"),
                lines(again));
    }

    @Test
    void whatCannotBeDoneShowsAndSaysWhyButIsNotDone() {
        QuickItem paste =
                new QuickItem("command:paste", "Paste", "Ctrl+V", "", false, "needs an open design", () -> {});
        QuickAccessModel model = open(new QuickProvider(Text::quickCommands, () -> List.of(paste)));
        model.query().set("pas");
        assertEquals("needs an open design", model.chosen().get().orElseThrow().why());
        assertEquals(Optional.empty(), model.accept());
    }

    @Test
    void aQueryThatFitsNothingChoosesNothing() {
        QuickAccessModel model = open(commands("Undo"));
        model.query().set("xyz");
        assertEquals(List.of(), lines(model));
        assertEquals(Optional.empty(), model.accept());
        model.move(1);
        assertEquals(Optional.empty(), model.chosen().get());
    }

    @Test
    void eachLetterTakesLessThanAFrameWithTwoThousandBlocks() {
        String[] many =
                IntStream.range(0, 150).mapToObj(i -> "Command number " + i).toArray(String[]::new);
        QuickAccessModel model = open(commands(many), blocks(2000));
        List<String> typed = List.of("b", "bl", "blo", "b.1", "b1", "19", "cn4", "c", "");
        typed.forEach(model.query()::set);
        long[] nanos = new long[KEYSTROKES];
        for (int i = 0; i < KEYSTROKES; i++) {
            long start = System.nanoTime();
            model.query().set(typed.get(i % typed.size()));
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        assertTrue(nanos[KEYSTROKES / 2] < FRAME_NANOS, () -> "took " + nanos[KEYSTROKES / 2] + " ns");
    }

    private QuickAccessModel open(QuickProvider... providers) {
        QuickAccessModel model =
                new QuickAccessModel(List.of(providers), Settings.in(folder), TextBundle.in(Locale.ENGLISH));
        model.open();
        return model;
    }

    private QuickProvider commands(String... labels) {
        return new QuickProvider(
                Text::quickCommands,
                () -> Stream.of(labels)
                        .map(label -> QuickItem.of("command:" + label, label, "", "", () -> done.add(label)))
                        .toList());
    }

    private static QuickProvider blocks(int count) {
        return new QuickProvider(
                Text::quickBlocks,
                () -> IntStream.range(0, count)
                        .mapToObj(i -> QuickItem.of("block:" + i, "blocks." + i, "", "", () -> {}))
                        .toList());
    }

    private static String chosen(QuickAccessModel model) {
        return model.chosen().get().orElseThrow().label();
    }

    private static List<String> lines(QuickAccessModel model) {
        return model.rows().stream()
                .map(row -> row.item()
                        .map(QuickItem::label)
                        .orElseGet(() -> "# " + row.title() + " " + row.shown() + "/" + row.total()))
                .toList();
    }
}
