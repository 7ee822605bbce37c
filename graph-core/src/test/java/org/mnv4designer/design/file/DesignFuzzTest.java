package org.mnv4designer.design.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.Design;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.measure.cost.NetworkCosts;
import org.mnv4designer.zoo.Zoo;

/** Thousands of damaged designs, the same in every run: each is read, counted and written again, or refused. */
class DesignFuzzTest {
    private static final int RUNS = Integer.getInteger("mnv4.fuzz.runs", 400);
    private static final DesignFile FILES = new DesignFile(BlockTypes.load());
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|-?[0-9.]+|true|false|[\\[\\]{},:]");
    private static final List<String> NASTY = List.of(
            "0",
            "-1",
            "2147483647",
            "2147483648",
            "9223372036854775808",
            "1e308",
            "1e-300",
            "0.5",
            "null",
            "true",
            "\"\"",
            "\"x\"",
            "\"input\"",
            "\"blocks.0.0\"",
            "\"uib\"",
            "\"mobile-mqa\"",
            "\"concat\"",
            "[]",
            "{}",
            "[[1]]",
            "{\"a\": 1}",
            ",",
            "}",
            "]");

    @Test
    void damagedDesignsAreReadOrRefused() {
        String seed = seed();
        List<MatchResult> tokens = TOKEN.matcher(seed).results().toList();
        SplittableRandom random = new SplittableRandom(3);
        int refused = 0;
        for (int run = 0; run < RUNS; run++) {
            refused += isRefused(mutated(seed, tokens, random)) ? 1 : 0;
        }
        assertTrue(refused > RUNS / 10 && refused < RUNS * 9 / 10, refused + " refused of " + RUNS);
    }

    /** A hybrid at the smallest width, so that every run is quick. */
    private static String seed() {
        Design design = Zoo.design("mobilenetv4_hybrid_medium,width=0.1,classes=3,input=64x64");
        return new String(FILES.text(design), StandardCharsets.UTF_8);
    }

    private static boolean isRefused(String text) {
        try {
            Design design = FILES.parse("damaged", text.getBytes(StandardCharsets.UTF_8));
            NetworkCosts.of(TypedGraph.of(design));
            byte[] written = FILES.text(design);
            assertArrayEquals(written, FILES.text(FILES.parse("written", written)));
            return false;
        } catch (DesignFileException e) {
            return true;
        } catch (RuntimeException e) {
            throw new IllegalStateException("damaged design:\n" + text, e);
        }
    }

    /** Half of the time numbers and texts alone are changed, so that the result stays JSON. */
    private static String mutated(String seed, List<MatchResult> tokens, SplittableRandom random) {
        StringBuilder text = new StringBuilder(seed);
        List<MatchResult> chosen = new ArrayList<>();
        for (int k = random.nextInt(1, 4); k > 0; k--) {
            chosen.add(tokens.get(random.nextInt(tokens.size())));
        }
        chosen.sort((a, b) -> Integer.compare(b.start(), a.start()));
        for (MatchResult token : chosen) {
            if (token.end() <= text.length()) {
                text.replace(token.start(), token.end(), replacement(token.group(), tokens, random));
            }
        }
        return text.toString();
    }

    private static String replacement(String token, List<MatchResult> tokens, SplittableRandom random) {
        if (random.nextInt(3) == 0) {
            return NASTY.get(random.nextInt(NASTY.size()));
        }
        boolean isText = token.startsWith("\"");
        for (int tries = 0; tries < 20; tries++) {
            String other = tokens.get(random.nextInt(tokens.size())).group();
            if (isText == other.startsWith("\"")) {
                return other;
            }
        }
        return NASTY.get(random.nextInt(NASTY.size()));
    }
}
