package org.mnv4designer.run.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mnv4designer.base.ActivationFunction;

/**
 * Reads a micro-benchmark from a line: name, family, side and channels of the map with the activation, and blocks in the
 * order in which they run; see the head of {@code micro-benchmarks.txt}.
 */
final class ChainText {
    private static final int IMAGE_CHANNELS = 3;

    private ChainText() {}

    static BenchNetwork parse(String line) {
        String[] parts = line.split("\\s*\\|\\s*");
        if (parts.length != 4) {
            throw new IllegalArgumentException("needs name | family | map | blocks: " + line);
        }
        String[] map = parts[2].split(" ");
        int channels = Integer.parseInt(map[1]);
        ActivationFunction activation =
                map.length < 3 ? ActivationFunction.RELU : ActivationFunction.valueOf(map[2].toUpperCase(Locale.ROOT));
        Chain chain = new Chain(Integer.parseInt(map[0]), IMAGE_CHANNELS);
        if (channels != IMAGE_CHANNELS) {
            new ChainWord("conv", List.of(channels + "", "1")).addTo(chain);
        }
        Arrays.stream(parts[3].split(" ")).forEach(word -> add(word, chain));
        if (chain.isMap()) {
            new ChainWord("mean", List.of()).addTo(chain);
        }
        return new BenchNetwork(parts[0], parts[1], chain.design(parts[0], activation));
    }

    /** {@code uib:64,3,0,1,4*2}: a word, its numbers, how often. */
    private static void add(String text, Chain chain) {
        String[] repeated = text.split("\\*");
        String[] word = repeated[0].split(":");
        List<String> numbers = word.length < 2 ? List.of() : List.of(word[1].split(","));
        int times = repeated.length < 2 ? 1 : Integer.parseInt(repeated[1]);
        for (int i = 0; i < times; i++) {
            new ChainWord(word[0], numbers).addTo(chain);
        }
    }
}
