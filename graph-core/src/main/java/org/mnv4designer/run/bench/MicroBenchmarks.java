package org.mnv4designer.run.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The micro-benchmarks, written down in {@code micro-benchmarks.txt}. */
public final class MicroBenchmarks {
    /** How the families of whole blocks begin; the others hold single kinds of work. */
    static final String BLOCKS = "block-";

    private static final String FILE = "micro-benchmarks.txt";
    private static final String CONTROL = "control";
    private static final int QUICK_STEP = 3;

    private MicroBenchmarks() {}

    /** All kinds of work, in shapes that mobile networks have. */
    public static List<BenchNetwork> all() {
        return lines().stream().filter(one -> !one.family().equals(CONTROL)).toList();
    }

    /** About a third of them, of every family at least one. */
    public static List<BenchNetwork> few() {
        Map<String, Integer> seen = new HashMap<>();
        return all().stream()
                .filter(one -> (seen.merge(one.family(), 1, Integer::sum) - 1) % QUICK_STEP == 0)
                .toList();
    }

    /** A small network with a bit of everything, whose time tells what else the computer does. */
    public static BenchNetwork control() {
        return lines().stream()
                .filter(one -> one.family().equals(CONTROL))
                .findFirst()
                .orElseThrow();
    }

    private static List<BenchNetwork> lines() {
        List<BenchNetwork> all = new ArrayList<>();
        text().lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(ChainText::parse)
                .forEach(all::add);
        return all;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(MicroBenchmarks.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
