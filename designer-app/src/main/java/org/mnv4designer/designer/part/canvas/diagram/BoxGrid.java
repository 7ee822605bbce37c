package org.mnv4designer.designer.part.canvas.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import javafx.geometry.Rectangle2D;

/**
 * Finds the things near a place without asking all: a hash of square cells. What covers many cells is kept apart and
 * asked always.
 *
 * @param <T> what has a box
 */
final class BoxGrid<T> {
    private static final double CELL = 256;
    private static final double MANY_CELLS = 64;

    private final Map<Long, List<Entry<T>>> cells = new HashMap<>();
    private final List<Entry<T>> all = new ArrayList<>();
    private final List<Entry<T>> large = new ArrayList<>();

    private record Entry<T>(int place, T thing, Rectangle2D box) {}

    BoxGrid(Collection<T> things, Function<T, Rectangle2D> box) {
        for (T thing : things) {
            add(new Entry<>(all.size(), thing, box.apply(thing)));
        }
    }

    private void add(Entry<T> entry) {
        all.add(entry);
        if (cellsOf(entry.box) > MANY_CELLS) {
            large.add(entry);
        } else {
            forCells(
                    entry.box,
                    key -> cells.computeIfAbsent(key, none -> new ArrayList<>()).add(entry));
        }
    }

    /** What lies wholly or partly in a box, in the order in which it was given. */
    List<T> in(Rectangle2D box) {
        if (cellsOf(box) > all.size()) {
            return all.stream()
                    .filter(entry -> entry.box.intersects(box))
                    .map(Entry::thing)
                    .toList();
        }
        Map<Integer, T> found = new TreeMap<>();
        collect(large, box, found);
        forCells(box, key -> collect(cells.getOrDefault(key, List.of()), box, found));
        return List.copyOf(found.values());
    }

    private static <T> void collect(List<Entry<T>> entries, Rectangle2D box, Map<Integer, T> found) {
        for (Entry<T> entry : entries) {
            if (entry.box.intersects(box)) {
                found.put(entry.place, entry.thing);
            }
        }
    }

    /** Whether a box meets any thing that a test admits. */
    boolean meets(Rectangle2D box, Predicate<T> admitted) {
        boolean[] met = {meets(large, box, admitted)};
        forCells(box, key -> met[0] = met[0] || meets(cells.getOrDefault(key, List.of()), box, admitted));
        return met[0];
    }

    private static <T> boolean meets(List<Entry<T>> entries, Rectangle2D box, Predicate<T> admitted) {
        for (Entry<T> entry : entries) {
            if (entry.box.intersects(box) && admitted.test(entry.thing)) {
                return true;
            }
        }
        return false;
    }

    private static double cellsOf(Rectangle2D box) {
        return (1 + box.getWidth() / CELL) * (1 + box.getHeight() / CELL);
    }

    private static void forCells(Rectangle2D box, LongConsumer visit) {
        for (long x = cell(box.getMinX()); x <= cell(box.getMaxX()); x++) {
            for (long y = cell(box.getMinY()); y <= cell(box.getMaxY()); y++) {
                visit.accept(x << 32 ^ (y & 0xffffffffL));
            }
        }
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }
}
