package org.mnv4designer.zoo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.block.StandardBlocks;

/** One word such as {@code uir_r1_a5_k5_s1_e4_c96}: what kind of block, then letters with values. */
final class BlockString {
    private static final BlockTypes TYPES = BlockTypes.of(List.of(new StandardBlocks()));
    private static final Pattern PART = Pattern.compile("([a-z]+)(\\d+(?:\\.\\d+)?)");
    private static final int MOST_CHANNELS = 65_536;
    private static final int LARGEST_KERNEL = 31;

    /** Letters that each kind may have; {@code e} of a convolution is written by timm and means nothing. */
    private static final Map<String, Set<String>> LETTERS = Map.of(
            "uir", Set.of("r", "a", "k", "p", "s", "e", "c", "se"),
            "mqa", Set.of("r", "k", "h", "s", "v", "d", "c"),
            "mha", Set.of("r", "k", "h", "s", "v", "d", "c"),
            "cn", Set.of("r", "k", "s", "e", "c"),
            "er", Set.of("r", "k", "s", "e", "c"),
            "ds", Set.of("r", "k", "s", "e", "c", "se"),
            "dsa", Set.of("r", "k", "s", "e", "c", "se"));

    private final String word;
    private final int position;
    private final String kind;
    private final Map<String, String> values = new LinkedHashMap<>();
    private boolean skip = true;

    /** @param position where the word begins in the text */
    BlockString(String word, int position) throws BlockStringException {
        this.word = word;
        this.position = position;
        String[] parts = word.split("_", -1);
        this.kind = parts[0];
        if (!LETTERS.containsKey(kind)) {
            throw problem("is no block: begin with uir, mqa, mha, cn, er, ds or dsa");
        }
        int at = position + kind.length() + 1;
        for (int i = 1; i < parts.length; i++) {
            read(parts[i], at);
            at += parts[i].length() + 1;
        }
    }

    private void read(String part, int at) throws BlockStringException {
        if (part.equals("noskip") || part.equals("skip")) {
            skip = part.equals("skip");
            return;
        }
        Matcher matcher = PART.matcher(part);
        if (!matcher.matches() || !LETTERS.getOrDefault(kind, Set.of()).contains(matcher.group(1))) {
            throw new BlockStringException(
                    part, at, "is nothing that " + kind + " has: use " + String.join(", ", letters()));
        }
        if (values.put(matcher.group(1), matcher.group(2)) != null) {
            throw new BlockStringException(part, at, matcher.group(1) + " stands twice in " + word);
        }
    }

    private List<String> letters() {
        return LETTERS.getOrDefault(kind, Set.of()).stream()
                .sorted()
                .map(letter -> letter + "N")
                .toList();
    }

    BlockStringException problem(String problem) {
        return new BlockStringException(word, position, problem);
    }

    /** The block that the word means; of repeated ones only the first has the stride. */
    Block block(boolean isFirst) throws BlockStringException {
        int stride = isFirst ? number("s", 1, 1, 32) : 1;
        Map<String, Object> made = new LinkedHashMap<>();
        switch (kind) {
            case "uir" -> universal(made, stride);
            case "mqa", "mha" -> attention(made, stride);
            case "cn" -> {
                made.put("kernel", kernel("k", 3, 1));
                made.put("stride", stride);
            }
            case "er" -> {
                made.put("kernel", kernel("k", 3, 1));
                made.put("expansion", decimal("e", 1));
                made.put("stride", stride);
            }
            default -> {
                made.put("kernel", kernel("k", 3, 1));
                made.put("skip", skip && kind.equals("ds"));
                made.put("stride", stride);
                gate(made);
            }
        }
        if (!isAttention()) {
            made.put("outChannels", required("c"));
        }
        return TYPES.find(type()).orElseThrow().create(made);
    }

    private void universal(Map<String, Object> made, int stride) throws BlockStringException {
        made.put("startKernel", kernel("a", 0, 0));
        made.put("middleKernel", kernel("k", 3, 0));
        made.put("endKernel", kernel("p", 0, 0));
        made.put("expansion", decimal("e", 1));
        made.put("stride", stride);
        gate(made);
    }

    private void attention(Map<String, Object> made, int stride) throws BlockStringException {
        if (stride != 1) {
            throw problem("attention with stride " + stride + " does not exist: use s1");
        }
        made.put("heads", required("h"));
        made.put("keyDim", required("d"));
        made.put("valueDim", required("d"));
        made.put("kvStride", number("v", 1, 1, 32));
        made.put("kvKernel", kernel("k", 3, 1));
    }

    private void gate(Map<String, Object> made) throws BlockStringException {
        if (values.containsKey("se")) {
            made.put("squeezeExcite", decimal("se", 0));
        }
    }

    private boolean isAttention() {
        return kind.equals("mqa") || kind.equals("mha");
    }

    private String type() {
        return switch (kind) {
            case "uir" -> "uib";
            case "mqa" -> "mobile-mqa";
            case "mha" -> "mhsa";
            case "cn" -> "conv";
            case "er" -> "fused-ib";
            default -> "depthwise-separable";
        };
    }

    private int required(String letter) throws BlockStringException {
        if (!values.containsKey(letter)) {
            throw problem("lacks " + letter + "N");
        }
        return number(letter, 1, 1, MOST_CHANNELS);
    }

    private int kernel(String letter, int otherwise, int least) throws BlockStringException {
        int size = number(letter, otherwise, least, LARGEST_KERNEL);
        if (size != 0 && size % 2 == 0) {
            throw problem(letter + size + " is an even kernel: use an odd one");
        }
        return size;
    }

    int number(String letter, int otherwise, int least, int most) throws BlockStringException {
        String value = Optional.ofNullable(values.get(letter)).orElse(String.valueOf(otherwise));
        int number = value.matches("\\d{1,6}") ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            throw problem(letter + value + " must be a whole number from " + least + " to " + most);
        }
        return number;
    }

    private double decimal(String letter, double otherwise) throws BlockStringException {
        double value =
                Optional.ofNullable(values.get(letter)).map(Double::parseDouble).orElse(otherwise);
        if (value > 64) {
            throw problem(letter + value + " is more than 64");
        }
        return value;
    }
}
