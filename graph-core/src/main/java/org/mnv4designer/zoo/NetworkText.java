package org.mnv4designer.zoo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.ActivationFunction;

/**
 * A network file: words for the whole first, then stages with one line for each block.
 *
 * <pre>
 * activation relu
 * pyramid stage0 stage1 stage2 stage4      stages whose ends lie at strides 4, 8, 16, 32
 * width fixed                              where no multiplier is defined
 * [stage2]
 *   uib outChannels=96 middleKernel=3 x4   type, parameters, repetition; id blocks.2.B
 *   sum: add from=blocks.2.0,blocks.2.1    own id, and inputs other than the block before
 * </pre>
 */
record NetworkText(ActivationFunction activation, List<String> pyramid, boolean fixedWidth, List<Line> lines) {

    /**
     * One block.
     *
     * @param from ids of the blocks that feed it; empty for the one before
     */
    record Line(String stage, String id, String type, Settings settings, List<String> from) {}

    static NetworkText load(String network) {
        return new Reader().read(ResourceText.lines(network + ".network"));
    }

    /** Reads one file. */
    private static final class Reader {
        private final List<Line> lines = new ArrayList<>();
        private ActivationFunction activation = ActivationFunction.RELU;
        private List<String> pyramid = List.of();
        private boolean fixedWidth;
        private String stage = "";
        private int indexInStage;

        NetworkText read(List<String> text) {
            text.forEach(this::read);
            return new NetworkText(activation, pyramid, fixedWidth, List.copyOf(lines));
        }

        private void read(String line) {
            if (line.startsWith("[")) {
                stage = line.substring(1, line.length() - 1);
                indexInStage = 0;
            } else if (stage.isEmpty()) {
                header(words(line));
            } else {
                block(new ArrayList<>(words(line)));
            }
        }

        private void header(List<String> words) {
            switch (words.get(0)) {
                case "activation" ->
                    activation = ActivationFunction.of(words.get(1)).orElseThrow();
                case "pyramid" -> pyramid = words.subList(1, words.size());
                case "width" -> fixedWidth = words.get(1).equals("fixed");
                default -> throw new IllegalStateException("unknown word of a network file: " + words);
            }
        }

        private void block(List<String> words) {
            Optional<String> ownId = Optional.of(words.get(0))
                    .filter(word -> word.endsWith(":"))
                    .map(word -> word.substring(0, word.length() - 1));
            ownId.ifPresent(id -> words.remove(0));
            String type = words.remove(0);
            int count = repetition(words);
            List<String> from = inputs(words);
            Settings settings = Settings.of(words);
            for (int i = 0; i < count; i++) {
                lines.add(new Line(stage, ownId.orElseGet(this::nextId), type, settings, from));
            }
        }

        private String nextId() {
            return "blocks." + stage.substring("stage".length()) + "." + indexInStage++;
        }

        private static int repetition(List<String> words) {
            int last = words.size() - 1;
            boolean repeats = last >= 0 && words.get(last).matches("x\\d+");
            return repeats ? Integer.parseInt(words.remove(last).substring(1)) : 1;
        }

        private static List<String> inputs(List<String> words) {
            int last = words.size() - 1;
            boolean wired = last >= 0 && words.get(last).startsWith("from=");
            return wired
                    ? List.of(words.remove(last).substring("from=".length()).split(","))
                    : List.of();
        }

        private static List<String> words(String line) {
            return Arrays.asList(line.trim().split("\\s+"));
        }
    }
}
